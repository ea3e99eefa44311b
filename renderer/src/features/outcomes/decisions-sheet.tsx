import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { followUpRepository } from '#renderer/data/follow-up-repository.ts'
import { type OutcomeFields, outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { useFollowUp } from '#renderer/data/queries/use-follow-up.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { shortened } from '#renderer/lib/shortened.ts'
import { AutosaveTextArea, AutosaveTextField } from '#renderer/ui/autosave-text-field.tsx'
import { ComboBox } from '#renderer/ui/combo-box.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { Loading } from '#renderer/ui/loading.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'
import type { LoggedDecision } from '#shared/domain/follow-up/decision-log.ts'
import { repeatedLines } from '#shared/domain/outcomes/repeated-lines.ts'
import type { Decision } from '#shared/schemas/outcome.schema.ts'
import { DayNotes } from './day-notes.tsx'
import { DecisionComposer } from './decision-composer.tsx'
import styles from './paper-form.module.css'

const EMPTY: OutcomeFields<'decisions'> = {
  text: '',
  reason: '',
  decidedBy: '',
  challengeId: null,
  replacedBy: null,
}

/** What the room decided, why and by whom; and which earlier decision it takes the place of. */
export const DecisionsSheet = ({ sessionId }: { readonly sessionId: string }) => {
  const { t } = useWords()
  const outcomes = useSessionOutcomes(sessionId)
  const followUp = useFollowUp()
  if (!outcomes || !followUp) return <Loading />
  const rows = outcomes.decisions
  const repeated = repeatedLines(rows.map(({ text }) => text))
  const add = (typed: Partial<OutcomeFields<'decisions'>>) =>
    outcomesRepository.add('decisions', sessionId, { ...EMPTY, ...typed })
  return (
    <div className={styles.sheets}>
      {rows.length > 0 && (
        <ol className={styles.sheets} aria-label={t('outcomes.sheets.decisions.name')}>
          {rows.map((decision, index) => (
            <DecisionCard
              key={decision.id}
              decision={decision}
              number={index + 1}
              sameAs={repeated.get(index) ?? null}
              log={followUp.decisions}
            />
          ))}
        </ol>
      )}
      <div className={styles.paper}>
        <DecisionComposer number={rows.length + 1} onAdd={add} />
      </div>
      <DayNotes
        outcomes={outcomes}
        word={t('outcomes.notes.takeAsDecision')}
        onTake={async (text) =>
          toastWithUndo(
            t('outcomes.notes.taken', { count: 1 }),
            await outcomesRepository.addNoted('decisions', sessionId, { ...EMPTY, text }),
          )
        }
      />
    </div>
  )
}

type DecisionCardProps = {
  readonly decision: Decision
  readonly number: number
  /** Number of an earlier one in the same words; null: none. */
  readonly sameAs: number | null
  readonly log: readonly LoggedDecision[]
}

const DecisionCard = ({ decision, number, sameAs, log }: DecisionCardProps) => {
  const { t } = useWords()
  const own = log.find((one) => one.decision.id === decision.id)
  const save = (fields: Partial<OutcomeFields<'decisions'>>) =>
    outcomesRepository.update('decisions', decision, fields)
  const remove = async () =>
    toastWithUndo(
      t('followUp.entry.decision.removed'),
      await outcomesRepository.remove('decisions', decision),
    )
  return (
    <li className={styles.paper} data-line={number}>
      <header className={styles.head}>
        <h3>{t('followUp.entry.decision.numbered', { number })}</h3>
        <IconButton
          icon={IconTrash}
          label={t('followUp.entry.decision.remove', { number })}
          tone="danger"
          onPress={() => void remove()}
        />
      </header>
      <AutosaveTextArea
        label={t('followUp.entry.decision.text')}
        rows={1}
        value={decision.text}
        onSave={(text) => (text === '' ? remove() : save({ text }))}
      />
      {decision.text.trim() === '' && (
        <p className={styles.note}>{t('followUp.entry.decision.wordless')}</p>
      )}
      {sameAs !== null && (
        <p className={styles.note}>{t('followUp.entry.decision.same', { number: sameAs })}</p>
      )}
      <div className={styles.pair}>
        <AutosaveTextArea
          label={t('followUp.entry.decision.reason')}
          rows={1}
          value={decision.reason}
          onSave={(reason) => save({ reason })}
        />
        <AutosaveTextField
          label={t('followUp.entry.decision.decidedBy')}
          placeholder={t('followUp.entry.decision.decidedByPlaceholder')}
          value={decision.decidedBy}
          onSave={(decidedBy) => save({ decidedBy })}
        />
      </div>
      <Replaces decision={decision} own={own} log={log} />
      {own?.replacedBy && (
        <p className={styles.note}>
          {t('followUp.decisions.replacedBy', { text: shortened(own.replacedBy.text, 160) })}
        </p>
      )}
    </li>
  )
}

/** The decision whose place this one takes, among those that hold; the nearest ones first. */
const Replaces = ({
  decision,
  own,
  log,
}: {
  readonly decision: Decision
  readonly own: LoggedDecision | undefined
  readonly log: readonly LoggedDecision[]
}) => {
  const { t, language } = useWords()
  const before = own?.replaces[0] ?? null
  const options = useMemo(
    () =>
      log
        .filter(
          ({ decision: one, replacedBy }) =>
            one.id !== decision.id && (replacedBy === null || replacedBy.id === decision.id),
        )
        // Of the same challenge first: that is what a group goes back on.
        .toSorted(
          (left, right) =>
            Number(right.challengeId === own?.challengeId) -
            Number(left.challengeId === own?.challengeId),
        )
        .map(({ decision: one, session }) => ({
          id: one.id,
          label: shortened(one.text, 120),
          detail: [session?.title, session?.day ? formatMediumDay(session.day, language) : '']
            .filter(Boolean)
            .join(' · '),
        })),
    [log, decision, own, language],
  )
  if (options.length === 0) return null
  const choose = (id: string | null) => {
    const after = log.find((one) => one.decision.id === id)?.decision
    return followUpRepository.setReplaced(decision, {
      before: own?.replaces ?? [],
      after: after ? [after] : [],
    })
  }
  return (
    <ComboBox<string>
      label={t('followUp.entry.decision.replaces')}
      placeholder={t('followUp.entry.decision.replacesNone')}
      options={options}
      value={before?.id ?? null}
      onChange={(id) => void choose(id)}
    />
  )
}
