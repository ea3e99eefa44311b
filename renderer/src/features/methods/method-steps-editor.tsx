import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { formatDuration } from '#shared/domain/dates.ts'
import { methodMinutes } from '#shared/domain/methods/method-scaling.ts'
import { MAX_BLOCK_MINUTES, type Method, type MethodStep } from '#shared/schemas/method.schema.ts'
import styles from './method-editor.module.css'

const MOST_STEPS = 40
const NEW_STEP: MethodStep = { title: '', detail: '', minutes: 10, secondsPerPerson: 0 }
/** Head count the length is told for. */
const USUAL = 20

type MethodStepsEditorProps = {
  readonly method: Method
  readonly onChange: (steps: readonly MethodStep[]) => void
}

/** The steps in their order, each with its words and its length. */
export const MethodStepsEditor = ({ method, onChange }: MethodStepsEditorProps) => {
  const { t } = useWords()
  const { steps, minPeople, maxPeople } = method
  const people = Math.min(maxPeople, Math.max(minPeople, USUAL))
  const set = (index: number, fields: Partial<MethodStep>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...fields } : step)))
  const swap = (index: number, by: -1 | 1) => {
    const [moved, other] = [steps[index], steps[index + by]]
    if (!moved || !other) return
    onChange(steps.map((step, at) => (at === index ? other : at === index + by ? moved : step)))
  }
  return (
    <Section
      title={t('methods.editor.steps')}
      hint={t('methods.editor.total', {
        duration: formatDuration(methodMinutes(method, { people, variantKey: null })),
        count: people,
      })}
    >
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <StepFields
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity.
            key={index}
            step={step}
            number={index + 1}
            count={steps.length}
            onSave={(fields) => set(index, fields)}
            onMove={(by) => swap(index, by)}
            onRemove={() => onChange(steps.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      {steps.length < MOST_STEPS && (
        <div>
          <Button icon={IconPlus} onPress={() => onChange([...steps, NEW_STEP])}>
            {t('methods.editor.addStep')}
          </Button>
        </div>
      )}
      {method.variants.length > 0 && (
        <p className={styles.soft}>
          {t('methods.editor.variants', { count: method.variants.length })}
        </p>
      )}
    </Section>
  )
}

type StepFieldsProps = {
  readonly step: MethodStep
  readonly number: number
  readonly count: number
  readonly onSave: (fields: Partial<MethodStep>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

const StepFields = ({ step, number, count, onSave, onMove, onRemove }: StepFieldsProps) => {
  const { t } = useWords()
  return (
    <li className={styles.step}>
      <div className={styles.words}>
        <AutosaveTextField
          label={t('methods.editor.stepTitle', { number })}
          value={step.title}
          onSave={(title) => onSave({ title })}
        />
        <AutosaveTextArea
          label={t('methods.editor.stepDetail')}
          rows={2}
          value={step.detail}
          onSave={(detail) => onSave({ detail })}
        />
      </div>
      <div className={styles.lengths}>
        <NumberField
          label={t('methods.editor.minutes')}
          value={step.minutes}
          minValue={0}
          maxValue={MAX_BLOCK_MINUTES}
          onChange={(minutes) => onSave({ minutes: minutes ?? 0 })}
        />
        <NumberField
          label={t('methods.editor.seconds')}
          value={step.secondsPerPerson}
          minValue={0}
          maxValue={3_600}
          onChange={(seconds) => onSave({ secondsPerPerson: seconds ?? 0 })}
        />
      </div>
      <div className={styles.tools}>
        <IconButton
          icon={IconArrowUp}
          label={t('methods.editor.up', { number })}
          isDisabled={number === 1}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={IconArrowDown}
          label={t('methods.editor.down', { number })}
          isDisabled={number === count}
          onPress={() => onMove(1)}
        />
        <IconButton
          icon={IconX}
          label={t('methods.editor.removeStep', { number })}
          onPress={onRemove}
        />
      </div>
    </li>
  )
}
