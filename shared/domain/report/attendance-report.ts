import { figuresOfTallies, type HeadFigures } from '../attendance-figures.ts'
import type { LedgerSession } from '../attendance-ledger.ts'
import { communeByCode } from '../communes.ts'
import { groupBy } from '../group-by.ts'
import type { AttendanceFigureKey, Figure } from './figure.ts'
import { type PresentPerson, presentPeople } from './present-people.ts'
import type { ReportLedger } from './report-ledger.ts'

/** Figures of some sessions: one format, one zone, one month. People in two lines count in both. */
export type SessionLine = HeadFigures & {
  /** Null: not told. */
  readonly key: string | null
  readonly sessions: number
  readonly returningPeople: number
  readonly sessionIds: readonly string[]
}

/** Figures of some people: one commune, one structure. Each person is in one line. */
export type PeopleLine = {
  /** Null: « non renseigné », always a line of its own. */
  readonly key: string | null
  readonly people: number
  readonly newPeople: number
  readonly presences: number
  readonly personMinutes: number
  readonly sessionIds: readonly string[]
}

export const sessionLine = (
  { tallyOf }: Pick<ReportLedger, 'tallyOf'>,
  key: string | null,
  sessions: readonly LedgerSession[],
): SessionLine => {
  const figures = figuresOfTallies(sessions.map(tallyOf))
  return {
    ...figures,
    key,
    sessions: sessions.length,
    returningPeople: figures.people - figures.newPeople,
    sessionIds: sessions.map(({ session }) => session.id),
  }
}

/** One line for each answer of `keyOf`, in the order in which they come. */
export const sessionLines = (
  ledger: ReportLedger,
  sessions: readonly LedgerSession[],
  keyOf: (session: LedgerSession) => string | null,
): readonly SessionLine[] =>
  [...groupBy(sessions, keyOf)].map(([key, own]) => sessionLine(ledger, key, own))

/**
 * One line for each answer of `keyOf`, the fullest first; « non renseigné » comes last, and is there
 * when nobody is in it.
 */
export const peopleLines = (
  present: readonly PresentPerson[],
  keyOf: (person: PresentPerson) => string | null,
): readonly PeopleLine[] => {
  const groups = new Map([[null, []], ...groupBy(present, keyOf)])
  const sum = (group: readonly PresentPerson[], value: (person: PresentPerson) => number) =>
    group.reduce((total, person) => total + value(person), 0)
  return [...groups]
    .map(
      ([key, group]): PeopleLine => ({
        key,
        people: group.length,
        newPeople: sum(group, ({ newIn }) => (newIn === null ? 0 : 1)),
        presences: sum(group, ({ presences }) => presences),
        personMinutes: sum(group, ({ minutes }) => minutes),
        sessionIds: [...new Set(group.flatMap(({ sessionIds }) => sessionIds))],
      }),
    )
    .sort(byPeople)
}

const byPeople = (left: PeopleLine, right: PeopleLine): number => {
  if (left.key === null || right.key === null) return left.key === null ? 1 : -1
  return right.people - left.people || (left.key < right.key ? -1 : 1)
}

/** The key figures of attendance, each with the sessions behind it. */
export const attendanceFigures = (
  ledger: ReportLedger,
  sessions: readonly LedgerSession[],
  present: readonly PresentPerson[] = presentPeople(ledger.ledger, sessions),
): Readonly<Record<AttendanceFigureKey, Figure>> => {
  const total = sessionLine(ledger, null, sessions)
  const every = total.sessionIds
  const inOrder = (ids: Iterable<string>): readonly string[] => {
    const wanted = new Set(ids)
    return every.filter((id) => wanted.has(id))
  }
  const cameTo = inOrder(present.flatMap(({ sessionIds }) => sessionIds))
  const newIn = inOrder(present.flatMap(({ newIn: id }) => (id === null ? [] : [id])))
  const returned = present.filter(({ newIn: id }) => id === null)
  const returnedTo = inOrder(returned.flatMap(({ sessionIds }) => sessionIds))
  const cameBack = present.filter(({ sessionIds }) => sessionIds.length > 1)
  const cameBackTo = inOrder(cameBack.flatMap(({ sessionIds }) => sessionIds))
  const unnamed = inOrder(
    sessions
      .filter(({ parts }) => parts.some(({ part }) => part.anonymousCount > 0))
      .map(({ session }) => session.id),
  )
  const visited = sessions.filter(({ session }) => visitedCommune(ledger, session.venueId) !== null)
  const figure = (value: number, sessionIds: readonly string[]): Figure => ({ value, sessionIds })
  return {
    sessions: figure(total.sessions, every),
    parts: figure(total.parts, every),
    heldMinutes: figure(total.heldMinutes, every),
    people: figure(total.people, cameTo),
    newPeople: figure(total.newPeople, newIn),
    returningPeople: figure(total.returningPeople, returnedTo),
    cameBack: figure(cameBack.length, cameBackTo),
    anonymous: figure(total.anonymous, unnamed),
    heads: figure(total.heads, inOrder([...cameTo, ...unnamed])),
    presences: figure(total.presences, cameTo),
    personMinutes: figure(total.personMinutes, cameTo),
    anonymousMinutes: figure(total.anonymousMinutes, unnamed),
    communes: figure(communesOf(ledger, present).size, cameTo),
    visitedCommunes: figure(
      new Set(visited.map(({ session }) => visitedCommune(ledger, session.venueId))).size,
      visited.map(({ session }) => session.id),
    ),
  }
}

/** Communes of Martinique where those who came live. */
const communesOf = (
  { people }: Pick<ReportLedger, 'people'>,
  present: readonly PresentPerson[],
): ReadonlySet<string> =>
  new Set(
    present.flatMap(
      ({ personId }) => communeByCode(people.get(personId)?.communeCode ?? null)?.code ?? [],
    ),
  )

/** Commune of Martinique of a venue; null elsewhere, unknown, or without a venue. */
export const visitedCommune = (
  { venues }: Pick<ReportLedger, 'venues'>,
  venueId: string | null,
): string | null => communeByCode(venues.get(venueId ?? '')?.communeCode ?? null)?.code ?? null
