import { useId } from 'react'
import { countsRepository } from '#renderer/data/counts-repository.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { usePeoplePresent } from '#renderer/data/queries/use-people-present.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { classNames } from '#renderer/lib/class-names.ts'
import { AutosaveTextArea } from '#renderer/ui/autosave-text-field.tsx'
import { PictogramImage } from '#renderer/ui/card-preview/pictogram-image.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { rotiSteps, weatherSteps } from '#shared/documents/printables/voting/roti-steps.ts'
import { checkCounts } from '#shared/domain/outcomes/typed-count.ts'
import type { Translate } from '#shared/locales/translator.ts'
import {
  EVALUATION_KINDS,
  type Evaluation,
  type EvaluationKind,
} from '#shared/schemas/outcome.schema.ts'
import { CountField } from './count-field.tsx'
import { CountKeys } from './count-keys.tsx'
import { CountVerdict } from './count-verdict.tsx'
import styles from './counts.module.css'

/** Of the longest row of marks. CSS pixels. */
const BAR_HEIGHT = 56

/** One column of the poster: its picture, its words, and where its count stands in the row. */
type Step = {
  readonly pictogram: string | null
  readonly text: string
  /** Said in large on the poster; empty for the sky. */
  readonly value: string
  /** Place in `counts`: 0 for 1, 4 for 5. */
  readonly index: number
}

// In the order of the poster: ROTI from 1 to 5, the sky from sun (5) to storm (1).
const stepsOf = (t: Translate, kind: EvaluationKind): readonly Step[] =>
  kind === 'roti'
    ? rotiSteps(t).map(({ pictogram, text, value = '' }, index) => ({
        pictogram,
        text,
        value,
        index,
      }))
    : weatherSteps(t).map(({ pictogram, text }, index) => ({
        pictogram,
        text,
        value: '',
        index: 4 - index,
      }))

/** ROTI and weather by counts, drawn as on their posters. */
export const EvaluationsSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const outcomes = useSessionOutcomes(sessionId)
  const present = usePeoplePresent(sessionId)
  if (!outcomes || present === undefined) return <Loading />
  return (
    <div className={styles.sheet}>
      {EVALUATION_KINDS.map((kind) => (
        <EvaluationPoster
          key={kind}
          sessionId={sessionId}
          kind={kind}
          evaluation={outcomes.evaluations.find((row) => row.kind === kind) ?? null}
          present={present}
        />
      ))}
      <CountKeys />
    </div>
  )
}

type EvaluationPosterProps = {
  readonly sessionId: string
  readonly kind: EvaluationKind
  readonly evaluation: Evaluation | null
  readonly present: number | null
}

const EvaluationPoster = ({ sessionId, kind, evaluation, present }: EvaluationPosterProps) => {
  const { t } = useWords()
  const id = useId()
  const counts = evaluation?.counts ?? [null, null, null, null, null]
  const largest = Math.max(1, ...counts.map((count) => count ?? 0))
  const check = checkCounts({ counts, people: present, perPerson: 1 })
  return (
    <Section
      title={t(`outcomes.evaluations.${kind}`)}
      hint={t(`outcomes.evaluations.hints.${kind}`)}
    >
      <ol
        className={classNames(styles.scale, check.total > 0 && styles.counted)}
        aria-labelledby={id}
        data-counts={kind}
      >
        {stepsOf(t, kind).map(({ pictogram, text, value, index }) => {
          const drawing = findPictogram(pictogram)
          const count = counts[index] ?? null
          return (
            <li key={index} className={styles.step}>
              <span
                className={styles.bar}
                aria-hidden="true"
                style={{ blockSize: ((count ?? 0) / largest) * BAR_HEIGHT }}
              />
              {drawing ? <PictogramImage pictogram={drawing} size={44} /> : <span />}
              {value === '' ? <span /> : <span className={styles.value}>{value}</span>}
              <span className={styles.stepWords}>{text}</span>
              <CountField
                label={t('outcomes.evaluations.count', {
                  step: [value, text].filter(Boolean).join(', '),
                })}
                value={count}
                onSave={(next) => countsRepository.setEvaluationCount(sessionId, kind, index, next)}
              />
            </li>
          )
        })}
      </ol>
      <span id={id} hidden>
        {t(`outcomes.evaluations.${kind}`)}
      </span>
      <CountVerdict check={check} people={present} />
      <AutosaveTextArea
        label={t('outcomes.evaluations.remarks')}
        hint={t('outcomes.evaluations.remarksHint')}
        rows={2}
        value={evaluation?.remarks ?? ''}
        onSave={(remarks) => outcomesRepository.setEvaluation({ sessionId, kind, remarks })}
      />
    </Section>
  )
}
