import type { Commitment, CommitmentEvent } from '#shared/schemas/outcome.schema.ts'
import type { Day } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import { compareText } from '../ordering.ts'
import { wordSearch } from '../session-list.ts'
import {
  type CommitmentStanding,
  commitmentStanding,
  compareEvents,
  DUE_GROUPS,
  type DueGroup,
  dueGroup,
  eventsByCommitment,
} from './commitment-state.ts'
import { samePromises } from './same-promise.ts'

/** What the list says of the session of a commitment. */
export type CommitmentSession = {
  readonly id: string
  readonly title: string
  readonly code: string
  readonly day: Day | null
  readonly challengeId: string | null
}

/** One line of the list across sessions. */
export type CommitmentLine = {
  readonly commitment: Commitment
  readonly standing: CommitmentStanding
  /** What was said of it, first word first. */
  readonly events: readonly CommitmentEvent[]
  readonly session: CommitmentSession
  /** Its own challenge, else that of its session. */
  readonly challengeId: string | null
  /** As people say it: of the record, else of the paper; empty: nobody wrote one. */
  readonly authorName: string
  /** The same words were promised before by the same person; null: no. */
  readonly sameAs: Commitment | null
}

export type CommitmentSources = {
  readonly commitments: readonly Commitment[]
  readonly commitmentEvents: readonly CommitmentEvent[]
  readonly sessions: readonly CommitmentSession[]
  /** Name of a record by its id; null when there is none. */
  readonly nameOf: (personId: string) => string | null
}

/** Every commitment with words and a session, in the order of making. */
export const commitmentLines = ({
  commitments,
  commitmentEvents,
  sessions,
  nameOf,
}: CommitmentSources): readonly CommitmentLine[] => {
  const sessionById = new Map(sessions.map((session) => [session.id, session]))
  const events = eventsByCommitment(commitmentEvents)
  const dayOf = ({ sessionId }: Commitment): string => sessionById.get(sessionId)?.day ?? '9999'
  const made = commitments
    .filter(({ text, sessionId }) => text.trim() !== '' && sessionById.has(sessionId))
    .toSorted(
      (left, right) =>
        compareText(dayOf(left), dayOf(right)) ||
        compareText(left.sessionId, right.sessionId) ||
        compareText(left.order, right.order) ||
        compareText(left.id, right.id),
    )
  const same = samePromises(made)
  return made.flatMap((commitment): CommitmentLine[] => {
    const session = sessionById.get(commitment.sessionId)
    if (session === undefined) return []
    const { personId, personName } = commitment
    const own = (events.get(commitment.id) ?? []).toSorted(compareEvents)
    return [
      {
        commitment,
        standing: commitmentStanding(commitment, own),
        events: own,
        session,
        challengeId: commitment.challengeId ?? session.challengeId,
        authorName: (personId === null ? null : nameOf(personId)) ?? personName,
        sameAs: same.get(commitment.id) ?? null,
      },
    ]
  })
}

/** What one looks for; null or empty: everything. */
export type CommitmentFilter = {
  readonly search: string
  readonly challengeId: string | null
  readonly personId: string | null
  readonly sessionId: string | null
}

/** Search reads what was promised, who promised it, and the session. */
export const filteredLines = (
  lines: readonly CommitmentLine[],
  { search, challengeId, personId, sessionId }: CommitmentFilter,
): readonly CommitmentLine[] => {
  const matches = wordSearch(search)
  return lines.filter(
    (line) =>
      (challengeId === null || line.challengeId === challengeId) &&
      (personId === null || line.commitment.personId === personId) &&
      (sessionId === null || line.session.id === sessionId) &&
      matches([line.commitment.text, line.authorName, line.session.title, line.session.code]),
  )
}

export type GroupedLines = readonly {
  readonly group: DueGroup
  readonly lines: readonly CommitmentLine[]
}[]

/** By group; within one, the oldest day first; done ones, those closed last first. */
export const groupedLines = (lines: readonly CommitmentLine[], today: Day): GroupedLines => {
  const byGroup = groupBy(lines, ({ standing }) => dueGroup(standing, today))
  return DUE_GROUPS.map((group) => ({
    group,
    lines: (byGroup.get(group) ?? []).toSorted((left, right) => compareLines(group, left, right)),
  }))
}

const compareLines = (group: DueGroup, left: CommitmentLine, right: CommitmentLine): number => {
  const later =
    group === 'done'
      ? compareText(right.standing.closedOn ?? '', left.standing.closedOn ?? '')
      : compareText(left.standing.dueDate ?? '', right.standing.dueDate ?? '')
  return (
    later ||
    compareText(left.session.day ?? '', right.session.day ?? '') ||
    compareText(left.commitment.order, right.commitment.order) ||
    compareText(left.commitment.id, right.commitment.id)
  )
}

/** Somebody to call, with what they promised. */
export type PersonToCall = {
  readonly personId: string
  /** Overdue ones first. */
  readonly lines: readonly CommitmentLine[]
  readonly overdue: number
  /** Day of the last call about one of them; null: none. */
  readonly calledOn: Day | null
}

/**
 * Whom to call: people of the list whose commitment is overdue or due within a week. Those whom
 * nobody called yet come first, then those called longest ago; the oldest day first among them.
 */
export const peopleToCall = (
  lines: readonly CommitmentLine[],
  today: Day,
): readonly PersonToCall[] => {
  const pressing = groupedLines(lines, today)
    .filter(({ group }) => group === 'overdue' || group === 'soon')
    .flatMap((one) => one.lines)
  const byPerson = groupBy(pressing, ({ commitment }) => commitment.personId)
  return [...byPerson]
    .flatMap(([personId, own]): PersonToCall[] =>
      personId === null
        ? []
        : [
            {
              personId,
              lines: own,
              overdue: own.filter(({ standing }) => dueGroup(standing, today) === 'overdue').length,
              calledOn:
                own
                  .flatMap(({ standing }) => standing.calledOn ?? [])
                  .toSorted()
                  .at(-1) ?? null,
            },
          ],
    )
    .toSorted(
      (left, right) =>
        compareText(left.calledOn ?? '', right.calledOn ?? '') ||
        compareText(
          left.lines[0]?.standing.dueDate ?? '',
          right.lines[0]?.standing.dueDate ?? '',
        ) ||
        compareText(left.personId, right.personId),
    )
}

/** Late commitments of one session, for the list of the home page. */
export type OverdueCommitments = {
  readonly sessionId: string
  readonly title: string
  readonly count: number
  /** The day that has passed longest ago. */
  readonly oldest: Day
}

/** Late commitments by session, those waiting longest first. */
export const overdueBySession = (
  lines: readonly CommitmentLine[],
  today: Day,
): readonly OverdueCommitments[] => {
  const late = lines.filter(({ standing }) => dueGroup(standing, today) === 'overdue')
  return [...groupBy(late, ({ session }) => session.id)]
    .map(([sessionId, own]) => ({
      sessionId,
      title: own[0]?.session.title ?? '',
      count: own.length,
      oldest: own.map(({ standing }) => standing.dueDate ?? today).toSorted()[0] ?? today,
    }))
    .toSorted(
      (left, right) =>
        compareText(left.oldest, right.oldest) || compareText(left.sessionId, right.sessionId),
    )
}
