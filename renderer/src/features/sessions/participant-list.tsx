import { useMemo, useState } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import type { Participant, SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { communeWords } from '#renderer/lib/session-words.ts'
import { Button } from '#renderer/ui/button.tsx'
import peopleGrid from '#renderer/ui/people-grid.module.css'
import { SearchField } from '#renderer/ui/search-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { SegmentedControl } from '#renderer/ui/segmented-control.tsx'
import { spokenName } from '#shared/domain/person-name.ts'
import { wordSearch } from '#shared/domain/session-list.ts'
import { AnswerSummary } from './answer-summary.tsx'
import { ListKeys } from './list-keys.tsx'
import { ParticipantGrid } from './participant-grid.tsx'
import { ANSWERS, type Answer } from './participant-keys.ts'
import styles from './participant-list.module.css'

const FILTERS = ['all', 'invited', 'confirmed', 'declined'] as const
type Filter = (typeof FILTERS)[number]

/** A list this short is read at a glance: it needs no search. */
const SEARCHED_FROM = 8

/** The people of the list with their answers: search, filter, tick, change, remove. */
export const ParticipantList = ({ details }: { readonly details: SessionWithDetails }) => {
  const { t, language } = useWords()
  const { participants, participationCounts: counts } = details
  const [filter, setFilter] = useState<Filter>('all')
  const [search, setSearch] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const actions = useListActions(details)

  const rows = useMemo(() => {
    const matches = wordSearch(search)
    return participants.filter(
      ({ participation, person }) =>
        (filter === 'all' || participation.status === filter) &&
        matches([
          person.lastName,
          person.firstName,
          person.structure,
          communeWords({ t, language }, person.communeCode) ?? '',
        ]),
    )
  }, [participants, filter, search, t, language])
  const tickedRows = participants.filter(({ person }) => ticked.has(person.id))
  const untick = () => setTicked(new Set())
  const countOf = (one: Filter) => (one === 'all' ? participants.length : counts[one])

  return (
    <Section title={t('sessions.invite.list')} look="plain">
      <AnswerSummary details={details} />
      {participants.length >= SEARCHED_FROM && (
        <div className={peopleGrid.tools}>
          <div className={styles.search}>
            <SearchField label={t('sessions.invite.search')} value={search} onChange={setSearch} />
          </div>
          <SegmentedControl
            label={t('sessions.invite.filter')}
            isLabelHidden
            options={FILTERS.map((id) => ({
              id,
              label: t(`sessions.invite.filters.${id}`, { count: countOf(id) }),
            }))}
            value={filter}
            onChange={setFilter}
          />
        </div>
      )}
      {tickedRows.length > 0 && (
        <TickedBar
          count={tickedRows.length}
          onAnswer={(answer) => void actions.answerMany(tickedRows, answer).then(untick)}
          onRemove={() => void actions.removeMany(tickedRows).then(untick)}
          onUntick={untick}
        />
      )}
      {rows.length === 0 ? (
        <p className={peopleGrid.none}>{t('sessions.invite.noMatch')}</p>
      ) : (
        <ParticipantGrid
          rows={rows}
          ticked={ticked}
          onTick={setTicked}
          onAnswer={actions.answer}
          onRemove={actions.remove}
        />
      )}
      <ListKeys />
    </Section>
  )
}

const TickedBar = ({
  count,
  onAnswer,
  onRemove,
  onUntick,
}: {
  readonly count: number
  readonly onAnswer: (answer: Answer) => void
  readonly onRemove: () => void
  readonly onUntick: () => void
}) => {
  const { t } = useWords()
  return (
    <section aria-label={t('sessions.invite.ticked', { count })} className={peopleGrid.ticked}>
      <p role="status" className={peopleGrid.tickedCount}>
        {t('sessions.invite.ticked', { count })}
      </p>
      {ANSWERS.map((answer) => (
        <Button key={answer} onPress={() => onAnswer(answer)}>
          {t(`sessions.invite.status.${answer}`)}
        </Button>
      ))}
      <Button onPress={onRemove}>{t('sessions.invite.removeTicked')}</Button>
      <Button variant="quiet" onPress={onUntick}>
        {t('sessions.invite.untick')}
      </Button>
    </section>
  )
}

/** Each ends in one commit; what is not seen at once is said, with « Annuler ». */
const useListActions = ({ session, attendances }: SessionWithDetails) => {
  const { t } = useWords()
  return useMemo(() => {
    const typed = new Set(attendances.map(({ personId }) => personId))
    const removeMany = async (people: readonly Participant[]) => {
      const ids = people.map(({ person }) => person.id)
      const [first] = people
      if (!first) return
      const outcome = await sessionsRepository.removeParticipation(session.id, ids)
      const isTyped = ids.some((id) => typed.has(id))
      const name = spokenName(first.person)
      toastWithUndo(
        ids.length === 1
          ? t(isTyped ? 'sessions.invite.removedOneTyped' : 'sessions.invite.removedOne', { name })
          : t(isTyped ? 'sessions.invite.removedTyped' : 'sessions.invite.removed', {
              count: ids.length,
            }),
        outcome,
      )
    }
    return {
      answer: (participant: Participant, answer: Answer) => {
        const { status, personId } = participant.participation
        if (status === answer || status === 'walkIn') return
        void sessionsRepository.setParticipation(session.id, [personId], answer)
      },
      answerMany: async (people: readonly Participant[], answer: Answer) => {
        const ids = people
          .filter(({ participation: { status } }) => status !== 'walkIn' && status !== answer)
          .map(({ person }) => person.id)
        if (ids.length === 0) return
        const outcome = await sessionsRepository.setParticipation(session.id, ids, answer)
        toastWithUndo(t('sessions.invite.changed', { count: ids.length }), outcome)
      },
      remove: (participant: Participant) => void removeMany([participant]),
      removeMany,
    }
  }, [session.id, attendances, t])
}
