import { IconDice5, IconPencil } from '@tabler/icons-react'
import { useId } from 'react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { storePicture } from '#renderer/platform/picture-client.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { PictogramField } from '#renderer/ui/pictogram-field.tsx'
import { PictureField } from '#renderer/ui/picture-field.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Switch } from '#renderer/ui/switch.tsx'
import type { TooMuch } from '#shared/documents/printables/option-limits.ts'
import {
  type PictureItem,
  type PrintableData,
  type PrintableField,
  pictureItemSchema,
} from '#shared/documents/printables/printable.ts'
import { ItemsField } from './items-field.tsx'
import { PeopleField } from './people-field.tsx'
import styles from './printable-editor.module.css'

export type OptionFieldProps = {
  readonly field: PrintableField
  /** As saved: what is being typed is the field's own. */
  readonly value: unknown
  readonly data: PrintableData
  /** The other choices, complete. */
  readonly options: Readonly<Record<string, unknown>>
  /** Told of every letter: the sheets follow. */
  readonly onType: (value: unknown) => void
  readonly onSave: (value: unknown) => void
  /** As `onSave`, for one thing of a list: the others may have changed meanwhile. */
  readonly onChangeItems: (change: OptionChange) => void
  /** What of a value is longer than the option takes; null: nothing. */
  readonly tooMuchOf: (value: unknown) => TooMuch | null
}

/** What a choice becomes, from what it is when it is written. */
export type OptionChange = (before: unknown) => unknown

type Of<Kind extends PrintableField['kind']> = {
  readonly field: Extract<PrintableField, { readonly kind: Kind }>
} & Omit<OptionFieldProps, 'field'>

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const asHash = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const asTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
const asItems = (value: unknown): readonly PictureItem[] =>
  Array.isArray(value)
    ? value.flatMap((one) => {
        const read = pictureItemSchema.safeParse(one)
        return read.success ? [read.data] : []
      })
    : []

/** Choices short enough to stand on one line. */
const ON_ONE_LINE = { choices: 3, letters: 26 }

const ChoiceField = ({ field, value, onSave }: Of<'choice'>) => {
  const { t } = useWords()
  const options = field.values.map((one) => ({ id: one.value, label: one.label(t) }))
  const letters = options.reduce((sum, { label }) => sum + label.length, 0)
  const words = { label: field.label(t), ...(field.help ? { hint: field.help(t) } : {}) }
  return options.length <= ON_ONE_LINE.choices && letters <= ON_ONE_LINE.letters ? (
    <SegmentedControl {...words} value={asText(value)} onChange={onSave} options={options} />
  ) : (
    <Select {...words} value={asText(value)} onChange={onSave} options={options} />
  )
}

const CountField = ({ field, value, data, options, onSave }: Of<'count'>) => {
  const { t } = useWords()
  const auto = field.auto(data, options)
  return (
    <NumberField
      label={field.label(t)}
      hint={t('printables.fields.countAuto', { count: auto })}
      value={asNumber(value)}
      minValue={field.min}
      maxValue={field.max}
      placeholder={String(auto)}
      onChange={onSave}
    />
  )
}

/** A list typed one a line; what is proposed can be taken to be changed. */
const LinesField = ({ field, value, onType, onSave, tooMuchOf }: Of<'lines'>) => {
  const { t } = useWords()
  const lines = asTexts(value)
  const proposed = field.placeholder?.(t) ?? []
  const listOf = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
  return (
    <div className={styles.group}>
      <AutosaveTextArea
        label={field.label(t)}
        hint={field.help?.(t) ?? t('printables.page.onePerLine')}
        rows={Math.min(10, Math.max(3, lines.length + 1, proposed.length))}
        placeholder={proposed.join('\n')}
        value={lines.join('\n')}
        refuse={(text) => {
          const found = tooMuchOf(listOf(text))
          if (found === null) return null
          const { of, count, limit } = found
          return t(of === 'things' ? 'common.tooManyLines' : 'common.lineTooLong', { count, limit })
        }}
        onType={(text) => onType(listOf(text))}
        onSave={(text) => onSave(listOf(text))}
      />
      {lines.length === 0 && proposed.length > 0 && (
        <div>
          <Button variant="quiet" icon={IconPencil} onPress={() => onSave(proposed)}>
            {t('printables.page.startFromProposed')}
          </Button>
        </div>
      )}
    </div>
  )
}

const SeedField = ({ field, value, onSave }: Of<'seed'>) => {
  const { t } = useWords()
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
    <div role="group" aria-labelledby={id} className={styles.group}>
      <span id={id} className={styles.label}>
        {field.label(t)}
      </span>
      <div className={styles.line}>
        <span>{t('printables.page.seed', { seed: asNumber(value) ?? 0 })}</span>
        <Button
          icon={IconDice5}
          onPress={() => onSave(1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 9_999))}
        >
          {t('printables.page.drawAgain')}
        </Button>
      </div>
      {field.help && <p className={styles.hint}>{field.help(t)}</p>}
    </div>
  )
}

const ChosenPicture = ({ field, value, onSave }: Of<'picture'>) => {
  const { t } = useWords()
  return (
    <PictureField
      label={field.label(t)}
      hash={asHash(value)}
      onChoose={async (file) => {
        const stored = await storePicture(file)
        if (stored.ok) onSave(stored.data.hash)
      }}
      onRemove={() => onSave(null)}
      {...(field.help ? { hint: field.help(t) } : {})}
    />
  )
}

/** One choice of a support, by its kind. */
export const OptionField = (props: OptionFieldProps) => {
  const { field, value, onType, onSave, tooMuchOf } = props
  const { t, language } = useWords()
  const refuse = (text: string) => {
    const found = tooMuchOf(text)
    return found === null
      ? null
      : t('common.tooLong', { count: found.count, limit: found.limit.toLocaleString(language) })
  }
  const words = { label: field.label(t), ...(field.help ? { hint: field.help(t) } : {}) }
  const placeholderOf = ({ placeholder, example }: Of<'text' | 'paragraph'>['field']) =>
    (placeholder ?? example)?.(t) ?? ''
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...props} field={field} />
    case 'switch':
      return (
        <Switch
          isSelected={value === true}
          onChange={onSave}
          {...(field.help ? { hint: field.help(t) } : {})}
        >
          {field.label(t)}
        </Switch>
      )
    case 'number':
      return (
        <NumberField
          {...words}
          value={asNumber(value)}
          minValue={field.min}
          maxValue={field.max}
          onChange={(number) => number !== null && onSave(number)}
        />
      )
    case 'count':
      return <CountField {...props} field={field} />
    case 'text':
      return (
        <AutosaveTextField
          {...words}
          placeholder={placeholderOf(field)}
          value={asText(value)}
          refuse={refuse}
          onType={onType}
          onSave={onSave}
        />
      )
    case 'paragraph':
      return (
        <AutosaveTextArea
          {...words}
          placeholder={placeholderOf(field)}
          rows={3}
          value={asText(value)}
          refuse={refuse}
          onType={onType}
          onSave={onSave}
        />
      )
    case 'lines':
      return <LinesField {...props} field={field} />
    case 'items':
      return (
        <ItemsField
          {...words}
          items={asItems(value)}
          proposed={field.placeholder?.(t, language) ?? []}
          limit={tooMuchOf([...asItems(value), { text: '', pictogram: null }])?.limit ?? null}
          onChange={(change) => props.onChangeItems((before) => change(asItems(before)))}
        />
      )
    case 'pictogram':
      return <PictogramField label={field.label(t)} value={asHash(value)} onChange={onSave} />
    case 'picture':
      return <ChosenPicture {...props} field={field} />
    case 'seed':
      return <SeedField {...props} field={field} />
    case 'people':
      return (
        <PeopleField
          {...words}
          ids={asTexts(value)}
          data={props.data}
          {...(field.none && props.data.head !== null ? { none: field.none(t, props.data) } : {})}
          onChange={onSave}
        />
      )
  }
}
