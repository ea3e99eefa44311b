import { IconPlus, IconX } from '@tabler/icons-react'
import { useWords } from '#renderer/i18n/i18n.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { formatDuration } from '#shared/domain/dates.ts'
import type { BlockStep } from '#shared/schemas/agenda.schema.ts'
import { DurationField } from './duration-field.tsx'
import styles from './lines.module.css'

type StepLinesProps = {
  readonly steps: readonly BlockStep[]
  /** Length of the whole block. */
  readonly minutes: number
  readonly onChange: (steps: readonly BlockStep[]) => void
}

const MOST_STEPS = 100

/** The steps within a block: a title and a length each. */
export const StepLines = ({ steps, minutes, onChange }: StepLinesProps) => {
  const { t } = useWords()
  const set = (index: number, fields: Partial<BlockStep>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...fields } : step)))
  const sum = steps.reduce((total, step) => total + step.minutes, 0)
  return (
    <section className={styles.lines} aria-label={t('agenda.panel.steps')}>
      <h3 className={styles.title}>{t('agenda.panel.steps')}</h3>
      {steps.map((step, index) => {
        const number = index + 1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other identity.
          <div key={index} className={styles.step}>
            <AutosaveTextField
              label={t('agenda.panel.stepTitle', { number })}
              isLabelHidden
              value={step.title}
              onSave={(title) => set(index, { title })}
            />
            <span className={styles.boxed}>
              <DurationField
                label={t('agenda.panel.stepMinutes', { number })}
                minutes={step.minutes}
                onSave={(length) => length !== null && set(index, { minutes: length })}
              />
            </span>
            <IconButton
              icon={IconX}
              label={t('agenda.lines.remove', {
                name: step.title || t('agenda.panel.stepTitle', { number }),
              })}
              onPress={() => onChange(steps.filter((_, at) => at !== index))}
            />
          </div>
        )
      })}
      {steps.length > 0 && sum !== minutes && (
        <p className={styles.hint}>
          {t('agenda.panel.stepsSum', {
            sum: formatDuration(sum),
            duration: formatDuration(minutes),
          })}
        </p>
      )}
      {steps.length < MOST_STEPS && (
        <div>
          <Button
            variant="quiet"
            icon={IconPlus}
            onPress={() => onChange([...steps, { title: '', minutes: Math.max(0, minutes - sum) }])}
          >
            {t('agenda.panel.addStep')}
          </Button>
        </div>
      )}
    </section>
  )
}
