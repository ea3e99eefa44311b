import { IconArrowIteration, IconArrowRight, IconHandStop } from '@tabler/icons-react'
import { type OutcomeFields, outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { useToday } from '#renderer/lib/use-clock.ts'
import { AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { MarkButton } from '#renderer/ui/mark-button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { daysBetween } from '#shared/domain/dates.ts'
import { FARTHEST_DAYS } from '#shared/domain/follow-up/due-date.ts'
import type { Experiment, ExperimentResult, Prototype } from '#shared/schemas/outcome.schema.ts'
import styles from './paper-form.module.css'
import { PaperSheets, Zone } from './paper-form.tsx'

const EMPTY: OutcomeFields<'experiments'> = {
  title: '',
  hypothesis: '',
  measure: '',
  place: '',
  startDate: null,
  endDate: null,
  testers: '',
  observed: '',
  result: null,
  reason: '',
  nextStep: '',
  prototypeId: null,
  personId: null,
  personName: '',
  challengeId: null,
}

/** The three boxes at the foot of the paper, with their pictures and words. */
const RESULTS = [
  { id: 'keep', icon: IconArrowRight, word: 'goOn', tone: 'positive' },
  { id: 'change', icon: IconArrowIteration, word: 'adapt', tone: 'attention' },
  { id: 'stop', icon: IconHandStop, word: 'halt', tone: 'danger' },
] as const satisfies readonly { readonly id: ExperimentResult; readonly [key: string]: unknown }[]

/** Experiment sheets, zone by zone as they are printed: before the trial, then after it. */
export const ExperimentsSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const outcomes = useSessionOutcomes(sessionId)
  if (!outcomes) return <Loading />
  return (
    <PaperSheets
      table="experiments"
      rows={outcomes.experiments}
      label={t('followUp.entry.experiment.name')}
      onAdd={(title) => outcomesRepository.add('experiments', sessionId, { ...EMPTY, title })}
    >
      {(experiment) => <ExperimentZones experiment={experiment} prototypes={outcomes.prototypes} />}
    </PaperSheets>
  )
}

type ExperimentZonesProps = {
  readonly experiment: Experiment
  readonly prototypes: readonly Prototype[]
}

const ExperimentZones = ({ experiment, prototypes }: ExperimentZonesProps) => {
  const { t } = useWords()
  const save = (fields: Partial<OutcomeFields<'experiments'>>) =>
    outcomesRepository.update('experiments', experiment, fields)
  const area = (
    field: 'hypothesis' | 'measure' | 'observed' | 'reason' | 'nextStep',
    label: string,
  ) => <Zone row={experiment} field={field} label={label} onSave={save} />
  const { startDate, endDate, result } = experiment
  const isTurned = startDate !== null && endDate !== null && endDate < startDate
  const day = useToday()
  // Kept as it is typed, and told: a slip of the keys rather than a trial of that year.
  const slip = (date: string | null) =>
    date !== null && Math.abs(daysBetween(day, date)) > FARTHEST_DAYS
      ? t('followUp.entry.experiment.far')
      : null
  return (
    <>
      <p className={styles.stage}>{t('printablesBoards.experiment.before')}</p>
      <AutosaveTextField
        label={t('followUp.entry.experiment.name')}
        value={experiment.title}
        onSave={(title) => save({ title })}
      />
      {area('hypothesis', t('printablesBoards.experiment.bet'))}
      <div className={styles.pair}>
        <AutosaveTextField
          label={t('printablesBoards.experiment.who')}
          value={experiment.testers}
          onSave={(testers) => save({ testers })}
        />
        <AutosaveTextField
          label={t('printablesBoards.experiment.where')}
          value={experiment.place}
          onSave={(place) => save({ place })}
        />
      </div>
      <div className={styles.pair}>
        <DateField
          label={t('followUp.entry.experiment.from')}
          value={startDate}
          onChange={(startDay) => void save({ startDate: startDay })}
          error={slip(startDate)}
        />
        <DateField
          label={t('followUp.entry.experiment.to')}
          value={endDate}
          onChange={(endDay) => void save({ endDate: endDay })}
          error={slip(endDate) ?? (isTurned ? t('followUp.entry.experiment.turned') : null)}
        />
      </div>
      {area('measure', t('printablesBoards.experiment.signs'))}
      <p className={styles.stage}>{t('printablesBoards.experiment.after')}</p>
      {area('observed', t('printablesBoards.experiment.seen'))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own. */}
      <div
        role="group"
        aria-label={t('printablesBoards.experiment.decide')}
        className={styles.decide}
      >
        <p>{t('printablesBoards.experiment.decide')}</p>
        <div className={styles.three}>
          {RESULTS.map(({ id, icon, word, tone }) => {
            const label = t(`printablesBoards.experiment.${word}`)
            return (
              <MarkButton
                key={id}
                icon={icon}
                word={label}
                label={label}
                stop={id}
                isPressed={result === id}
                tone={tone}
                onPress={() => void save({ result: result === id ? null : id })}
              />
            )
          })}
        </div>
      </div>
      <div className={styles.pair}>
        {area('reason', t('followUp.entry.experiment.reason'))}
        {area('nextStep', t('followUp.entry.experiment.nextStep'))}
      </div>
      {prototypes.length > 0 && (
        <Select<string>
          label={t('followUp.entry.experiment.prototype')}
          options={[
            { id: '', label: t('followUp.entry.experiment.noPrototype') },
            ...prototypes.map(({ id, title, version }) => ({
              id,
              label: t('followUp.entry.experiment.versionOf', { title, version }),
            })),
          ]}
          value={experiment.prototypeId ?? ''}
          onChange={(id) => void save({ prototypeId: id || null })}
        />
      )}
    </>
  )
}
