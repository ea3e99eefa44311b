import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { ENERGY_ICONS } from '#renderer/ui/energy-icons.ts'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { QuantityLines } from '#renderer/ui/quantity-lines.tsx'
import { FieldGrid, Section } from '#renderer/ui/section.tsx'
import { Select } from '#renderer/ui/select.tsx'
import {
  ENERGIES,
  METHOD_PURPOSES,
  type Method,
  type MethodPurpose,
} from '#shared/schemas/method.schema.ts'
import styles from './method-editor.module.css'
import { MethodStepsEditor } from './method-steps-editor.tsx'
import { type SaveMethod, useMethodDraft } from './use-method-draft.ts'

type PartProps = { readonly method: Method; readonly save: SaveMethod }

/** Everything that an own method says; each field saves when it is left. */
export const MethodEditor = ({ method: saved }: { readonly method: Method }) => {
  const { t } = useWords()
  const { draft: method, save } = useMethodDraft(saved)
  return (
    <div className={styles.editor}>
      <Essentials method={method} save={save} />
      <MethodStepsEditor method={method} onChange={(steps) => void save({ steps: [...steps] })} />
      <Section title={t('agenda.tabs.material')}>
        <QuantityLines
          title={t('methods.detail.toBring')}
          addLabel={t('methods.editor.addMaterial')}
          lines={method.materials}
          asksReusable
          onChange={(materials) => void save({ materials: [...materials] })}
        />
        <QuantityLines
          title={t('methods.detail.toPrint')}
          addLabel={t('methods.editor.addPrint')}
          lines={method.prints}
          onChange={(prints) => void save({ prints: [...prints] })}
        />
      </Section>
      <ForTheTeam method={method} save={save} />
    </div>
  )
}

const Essentials = ({ method, save }: PartProps) => {
  const { t } = useWords()
  return (
    <Section title={t('methods.editor.essentials')}>
      <AutosaveTextField
        label={t('methods.editor.name')}
        value={method.name}
        maxLength={200}
        // A method without a name could not be found again.
        normalise={(text) => text.trim() || method.name}
        onSave={(name) => save({ name })}
      />
      <AutosaveTextArea
        label={t('methods.editor.purpose')}
        hint={t('methods.editor.purposeHint')}
        rows={2}
        value={method.purpose}
        onSave={(purpose) => save({ purpose })}
      />
      <Purposes
        chosen={method.purposes}
        onChange={(purposes) => void save({ purposes: [...purposes] })}
      />
      <div className={styles.four}>
        <Select
          label={t('methods.editor.energy')}
          options={ENERGIES.map((id) => ({
            id,
            label: t(`agenda.energies.${id}`),
            icon: ENERGY_ICONS[id],
          }))}
          value={method.energy}
          onChange={(energy) => void save({ energy })}
        />
        <NumberField
          label={t('methods.editor.groupSize')}
          placeholder={t('methods.facts.together')}
          value={method.groupSize}
          minValue={2}
          maxValue={100}
          onChange={(groupSize) => void save({ groupSize })}
        />
        <NumberField
          label={t('methods.editor.minPeople')}
          value={method.minPeople}
          minValue={1}
          maxValue={method.maxPeople}
          onChange={(minPeople) => void save({ minPeople: minPeople ?? 1 })}
        />
        <NumberField
          label={t('methods.editor.maxPeople')}
          value={method.maxPeople}
          minValue={method.minPeople}
          maxValue={5_000}
          onChange={(maxPeople) => void save({ maxPeople: maxPeople ?? method.minPeople })}
        />
      </div>
    </Section>
  )
}

type PurposesProps = {
  readonly chosen: readonly MethodPurpose[]
  readonly onChange: (chosen: readonly MethodPurpose[]) => void
}

const Purposes = ({ chosen, onChange }: PurposesProps) => {
  const { t } = useWords()
  const toggle = (purpose: MethodPurpose) =>
    onChange(
      chosen.includes(purpose)
        ? chosen.filter((one) => one !== purpose)
        : METHOD_PURPOSES.filter((one) => one === purpose || chosen.includes(one)),
    )
  return (
    <fieldset className={styles.purposes}>
      <legend className={styles.legend}>{t('methods.editor.purposes')}</legend>
      <div className={styles.chips}>
        {METHOD_PURPOSES.map((purpose) => (
          <button
            key={purpose}
            type="button"
            className={styles.chip}
            aria-pressed={chosen.includes(purpose)}
            onClick={() => toggle(purpose)}
          >
            {t(`methods.purposes.${purpose}`)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

const MOST_ROLES = 40
const LONGEST_ROLE = 500

/** Roles typed one a line, each once. */
const rolesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((role) => role.trim())
      .filter(Boolean),
  ),
]

const ForTheTeam = ({ method, save }: PartProps) => {
  const { t } = useWords()
  return (
    <Section title={t('methods.editor.more')}>
      <AutosaveTextArea
        label={t('methods.editor.roles')}
        hint={t('methods.editor.rolesHint')}
        rows={2}
        value={method.roles.join('\n')}
        refuse={(text) => {
          const roles = rolesIn(text)
          const longest = Math.max(0, ...roles.map(({ length }) => length))
          if (longest > LONGEST_ROLE)
            return t('common.lineTooLong', { count: longest, limit: LONGEST_ROLE })
          return roles.length > MOST_ROLES
            ? t('common.tooManyLines', { count: roles.length, limit: MOST_ROLES })
            : null
        }}
        onSave={(text) => save({ roles: [...rolesIn(text)] })}
      />
      <AutosaveTextArea
        label={t('methods.detail.lowLiteracy')}
        rows={2}
        value={method.lowLiteracyTip}
        onSave={(lowLiteracyTip) => save({ lowLiteracyTip })}
      />
      <AutosaveTextArea
        label={t('methods.detail.tips')}
        rows={3}
        value={method.tips}
        onSave={(tips) => save({ tips })}
      />
      <FieldGrid>
        <AutosaveTextField
          label={t('methods.detail.source')}
          value={method.source}
          onSave={(source) => save({ source })}
        />
        <AutosaveTextField
          label={t('methods.detail.licence')}
          value={method.licence}
          onSave={(licence) => save({ licence })}
        />
      </FieldGrid>
    </Section>
  )
}
