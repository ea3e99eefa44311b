import type { AttendanceMark, LedgerPart } from '../../attendance-ledger.ts'
import { compareByName } from '../../person-name.ts'
import { heldSessions } from '../report-ledger.ts'
import { choiceValue, minutesValue, timeValue } from './field-value.ts'
import { livesThere, type NumberedPerson, peopleNumbers, personFields } from './person-fields.ts'
import { plain, rowTable } from './row-table.ts'
import {
  attendanceSheetField,
  partFields,
  type SessionValues,
  sessionFields,
  sessionValues,
} from './session-fields.ts'

type PresenceRow = {
  readonly session: SessionValues
  readonly part: LedgerPart
  readonly who: NumberedPerson
  readonly mark: AttendanceMark
}

const NO_NAME = { lastName: '', firstName: '' }

/** One row a person and part for which something was typed, absences too; by date, then by name. */
export const presencesTable = rowTable(
  {
    ...sessionFields<PresenceRow>(({ session }) => session),
    ...partFields<PresenceRow>(({ part }) => part),
    ...personFields<PresenceRow>(({ who }) => who),
    status: plain<PresenceRow>('choice', ({ mark }) => choiceValue('attendance', mark.status)),
    leftAt: plain<PresenceRow>('time', ({ mark }) => timeValue(mark.leftAt)),
    hours: plain<PresenceRow>('minutes', ({ mark }) => minutesValue(mark.minutes)),
    ...attendanceSheetField<PresenceRow>(({ session }) => session),
  },
  (source) => {
    const numberOf = peopleNumbers(source)
    const valuesOf = sessionValues(source)
    return heldSessions(source.ledger, source.filter).flatMap((session) => {
      const values = valuesOf(session)
      const entries = session.entries
        .map((entry) => ({ entry, who: numberOf(entry.personId) }))
        .filter(({ who }) => livesThere(source, who.person))
        .toSorted((left, right) =>
          compareByName(left.who.person ?? NO_NAME, right.who.person ?? NO_NAME),
        )
      return session.parts.flatMap((part) =>
        entries.flatMap(({ entry, who }): PresenceRow[] => {
          const mark = entry.marks[part.position]
          return mark ? [{ session: values, part, who, mark }] : []
        }),
      )
    })
  },
  ({ who }) => who.personId,
)
