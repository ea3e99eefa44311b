import { IconPlus, IconX } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { type Material, QUANTITY_BASES } from '#shared/schemas/method.schema.ts'
import { AutosaveTextField } from './autosave-text-field.tsx'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import { IconButton } from './icon-button.tsx'
import { NumberField } from './number-field.tsx'
import styles from './quantity-lines.module.css'
import { Select } from './select.tsx'

type QuantityLinesProps = {
  readonly title: string
  readonly addLabel: string
  readonly lines: readonly Material[]
  readonly onChange: (lines: readonly Material[]) => void
  /** Whether a thing serves again is worth asking: not for what is printed. */
  readonly asksReusable?: boolean
}

const MOST_LINES = 100
const NEW_LINE: Material = { label: '', quantity: 1, per: 'session', isReusable: false }

/** What a block or a method needs: a thing, how many, and counted by what. */
export const QuantityLines = (props: QuantityLinesProps) => {
  const { title, addLabel, lines, onChange, asksReusable = false } = props
  return (
    <section className={styles.lines} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {lines.map((line, index) => (
        <QuantityLine
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other identity.
          key={index}
          line={line}
          asksReusable={asksReusable}
          onSave={(fields) =>
            onChange(lines.map((one, at) => (at === index ? { ...one, ...fields } : one)))
          }
          onRemove={() => onChange(lines.filter((_, at) => at !== index))}
        />
      ))}
      {lines.length < MOST_LINES && (
        <div>
          <Button variant="quiet" icon={IconPlus} onPress={() => onChange([...lines, NEW_LINE])}>
            {addLabel}
          </Button>
        </div>
      )}
    </section>
  )
}

type QuantityLineProps = {
  readonly line: Material
  readonly asksReusable: boolean
  readonly onSave: (fields: Partial<Material>) => unknown
  readonly onRemove: () => void
}

/** One thing: its name, its number, what it is counted by. */
export const QuantityLine = ({ line, asksReusable, onSave, onRemove }: QuantityLineProps) => {
  const { t } = useWords()
  return (
    <div className={styles.line}>
      <AutosaveTextField
        label={t('agenda.lines.label')}
        isLabelHidden
        placeholder={t('agenda.lines.label')}
        value={line.label}
        onSave={(label) => onSave({ label })}
      />
      <IconButton
        icon={IconX}
        label={t('agenda.lines.remove', { name: line.label || t('agenda.lines.unnamed') })}
        onPress={onRemove}
      />
      <div className={styles.numbers}>
        <NumberField
          label={t('agenda.lines.quantity')}
          isLabelHidden
          value={line.quantity}
          minValue={0}
          maxValue={10_000}
          onChange={(quantity) => void onSave({ quantity: quantity ?? 0 })}
        />
        <Select
          label={t('agenda.lines.per')}
          isLabelHidden
          options={QUANTITY_BASES.map((id) => ({ id, label: t(`agenda.lines.bases.${id}`) }))}
          value={line.per}
          onChange={(per) => void onSave({ per })}
        />
      </div>
      {asksReusable && (
        <Checkbox
          isSelected={line.isReusable}
          onChange={(isReusable) => void onSave({ isReusable })}
        >
          {t('agenda.lines.reusable')}
        </Checkbox>
      )}
    </div>
  )
}
