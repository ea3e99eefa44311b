import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { attendanceLedger } from '#shared/domain/attendance-ledger.ts'
import { type Day, dayInMartinique } from '#shared/domain/dates.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { byOrder, compareText } from '#shared/domain/ordering.ts'
import { peoplePresent } from '#shared/domain/outcomes/people-present.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { resultDay } from '#shared/domain/report/report-ledger.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { ExportSelection } from '../attendance-export/export-selection.ts'

/** Tables that the workbook of outcomes is made from. */
export type OutcomeRows = Pick<
  Rows,
  | 'organisation'
  | 'people'
  | 'sessions'
  | 'sessionParts'
  | 'participations'
  | 'attendances'
  | 'rosters'
  | 'challenges'
  | 'contributions'
  | 'ideaClusters'
  | 'votes'
  | 'evaluations'
  | 'decisions'
  | 'commitments'
  | 'commitmentEvents'
  | 'prototypes'
  | 'experiments'
  | 'pieces'
  | 'introductions'
>

export type OutcomesExportModel = {
  readonly rows: OutcomeRows
  readonly selection: ExportSelection
  /** `YYYY-MM-DD`. */
  readonly today: Day
}

/** A session as each row says it; `day`: that on which a bilan counts what came of it, null without a date. */
export type OutcomeSession = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly day: Day | null
  readonly challengeId: string | null
}

/** What is selected, joined: sessions by date, lists in the order of the paper. */
export type SelectedOutcomes = {
  readonly rows: OutcomeRows
  readonly sessions: readonly OutcomeSession[]
  readonly sessionOf: (id: string | null) => OutcomeSession | null
  /** People who were in the room, those without a name too; null: no attendance is typed up. */
  readonly presentAt: (sessionId: string) => number | null
  /** Rows of the sessions selected, session after session. */
  readonly listed: <Row extends { readonly id: string; readonly sessionId: string }>(
    table: readonly Row[],
  ) => readonly (Row & { readonly session: OutcomeSession })[]
  /** The session, when one alone is selected. */
  readonly onlySessionId: string | null
  /** Whether a day is within the period selected. */
  readonly isWithin: (day: Day) => boolean
  /** As one says the name; of the paper when it is nobody of the list. */
  readonly nameOf: (who: {
    readonly personId: string | null
    readonly personName: string
  }) => string
  /** Those whose name was asked for until now: the people that the file tells of. */
  readonly named: ReadonlySet<string>
}

const orderOf = (row: { readonly id: string; readonly order?: string }) => ({
  id: row.id,
  order: row.order ?? '',
})

/** Joins what a workbook of outcomes says. */
export const selectOutcomes = ({ rows, selection }: OutcomesExportModel): SelectedOutcomes => {
  const days = new Map(
    attendanceLedger(rows).sessions.map((one) => [one.session.id, resultDay(one)]),
  )
  const all = rows.sessions
    .map(({ id, code, title, challengeId }) => ({
      id,
      code,
      title,
      challengeId,
      day: days.get(id) ?? null,
    }))
    .toSorted(
      (left, right) =>
        compareText(left.day ?? '9999', right.day ?? '9999') || compareText(left.id, right.id),
    )
  const isWithin = (day: Day): boolean =>
    selection.kind === 'period' &&
    (selection.from === null || day >= selection.from) &&
    (selection.to === null || day <= selection.to)
  const sessions = all.filter(({ id, day }) =>
    selection.kind === 'session' ? id === selection.sessionId : day !== null && isWithin(day),
  )
  const attendancesOf = groupBy(rows.attendances, ({ sessionId }) => sessionId)
  const partsOf = groupBy(rows.sessionParts, ({ sessionId }) => sessionId)
  const byId = new Map(all.map((session) => [session.id, session]))
  const canonical = canonicalPeople(rows.people)
  const people = new Map(rows.people.map((person) => [person.id, person]))
  const named = new Set<string>()
  return {
    rows,
    sessions,
    sessionOf: (id) => byId.get(id ?? '') ?? null,
    onlySessionId: selection.kind === 'session' ? selection.sessionId : null,
    isWithin,
    presentAt: (sessionId) =>
      peoplePresent(attendancesOf.get(sessionId) ?? [], partsOf.get(sessionId) ?? [], canonical),
    listed: (table) =>
      sessions.flatMap((session) =>
        table
          .filter(({ sessionId }) => sessionId === session.id)
          .toSorted((left, right) => byOrder(orderOf(left), orderOf(right)))
          .map((row) => ({ ...row, session })),
      ),
    nameOf: ({ personId, personName }) => {
      const person = personId === null ? undefined : people.get(canonical(personId))
      if (person === undefined) {
        if (personName !== '') named.add(foldText(personName))
        return personName
      }
      named.add(person.id)
      return spokenName(person)
    },
    named,
  }
}

/** Day on which a record without a session was made. */
export const madeOn = ({ createdAt }: { readonly createdAt: string }): Day =>
  dayInMartinique(new Date(createdAt))
