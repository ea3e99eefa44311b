import type { SessionTally } from '../../attendance-figures.ts'
import { outcomeReport } from '../outcome-report.ts'
import { heldSessions } from '../report-ledger.ts'
import { countValue, dayValue, type FieldValue, minutesValue } from './field-value.ts'
import { plain, rowTable } from './row-table.ts'
import {
  attendanceSheetField,
  type SessionValues,
  sessionFields,
  sessionValues,
} from './session-fields.ts'

type SessionRow = {
  readonly values: SessionValues
  readonly tally: SessionTally
  readonly mark: FieldValue
}

const count = (value: (tally: SessionTally) => number) =>
  plain<SessionRow>('count', ({ tally }) => countValue(value(tally)))
const hours = (value: (tally: SessionTally) => number) =>
  plain<SessionRow>('minutes', ({ tally }) => minutesValue(value(tally)))

/** One row a session that was held, by date. */
export const sessionsTable = rowTable(
  {
    ...sessionFields<SessionRow>(({ values }) => values),
    firstDay: plain<SessionRow>('day', ({ values }) =>
      dayValue(values.session.parts[0]?.part.date ?? null),
    ),
    lastDay: plain<SessionRow>('day', ({ values }) =>
      dayValue(values.session.parts.at(-1)?.part.date ?? null),
    ),
    parts: count(({ parts }) => parts),
    heldHours: hours(({ heldMinutes }) => heldMinutes),
    people: count(({ came }) => came.length),
    anonymous: count(({ anonymous }) => anonymous),
    heads: count(({ came, anonymous }) => came.length + anonymous),
    newPeople: count(({ newcomers }) => newcomers.length),
    presences: count(({ presences }) => presences),
    absences: count(({ absences }) => absences),
    excused: count(({ excused }) => excused),
    personHours: hours(({ personMinutes }) => personMinutes),
    anonymousHours: hours(({ anonymousMinutes }) => anonymousMinutes),
    satisfaction: plain<SessionRow>('mark', ({ mark }) => mark),
    ...attendanceSheetField<SessionRow>(({ values }) => values),
  },
  (source) => {
    const valuesOf = sessionValues(source)
    const marks = new Map(
      outcomeReport(source.ledger, source.filter).satisfaction.map(({ sessionId, mean }) => [
        sessionId,
        mean,
      ]),
    )
    return heldSessions(source.ledger, source.filter).map((session): SessionRow => {
      const mean = marks.get(session.session.id)
      return {
        // The same session cut in two by the period has other days.
        values: { ...valuesOf(session), session },
        tally: source.ledger.tallyOf(session),
        mark: mean === undefined ? null : { kind: 'mark', mark: mean },
      }
    })
  },
  () => null,
)
