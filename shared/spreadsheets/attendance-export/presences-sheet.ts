import type { WorkSheet } from 'xlsx'
import type {
  AttendanceMark,
  LedgerEntry,
  LedgerPart,
  LedgerSession,
} from '#shared/domain/attendance-ledger.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { ATTENDANCE_STATUSES } from '#shared/schemas/session.schema.ts'
import type { SelectedAttendance } from './export-selection.ts'
import { communeName, type PersonCells, personCellsOf } from './people-cells.ts'
import { type Cell, countCell, dayCell, hoursCell, textCell, timeCell } from './sheet-cells.ts'
import { type Column, columnsOf, type SheetContext, tableSheet } from './sheet-table.ts'

type PartCells = Readonly<
  Record<
    | 'code'
    | 'title'
    | 'format'
    | 'day'
    | 'start'
    | 'end'
    | 'duration'
    | 'venue'
    | 'commune'
    | 'zone',
    Cell
  >
>
type PresenceRow = {
  readonly part: PartCells
  readonly person: PersonCells
  readonly mark: AttendanceMark | null
  readonly entry: LedgerEntry
}

/** One row per person and part, by date, then in the order of names. */
export const presencesSheet = (selected: SelectedAttendance, context: SheetContext): WorkSheet => {
  const personCells = personCellsOf(selected.people, context.t)
  const rows: PresenceRow[] = []
  for (const session of selected.dueSessions) {
    const entries = session.entries.toSorted(
      (left, right) => selected.nameRank(left.personId) - selected.nameRank(right.personId),
    )
    for (const part of session.parts) {
      const cells = partCells(selected, session, part, context)
      for (const entry of entries) {
        const mark = entry.marks[part.position] ?? null
        if (mark === null && entry.participation === 'declined') continue
        rows.push({ part: cells, person: personCells(entry.personId), mark, entry })
      }
    }
  }
  return tableSheet(presenceColumns(context), rows, { pagesWide: 2 })
}

const partCells = (
  selected: SelectedAttendance,
  { session }: LedgerSession,
  { part, minutes }: LedgerPart,
  { t, language }: SheetContext,
): PartCells => {
  const venue = selected.venues.get(session.venueId ?? '')
  return {
    code: textCell(session.code),
    title: textCell(session.title),
    format: textCell(t(`spreadsheets.formats.${session.format}`)),
    day: dayCell(part.date),
    start: timeCell(part.start, language),
    end: timeCell(part.end, language),
    duration: hoursCell(minutes),
    venue: textCell(venue?.name ?? ''),
    commune: textCell(communeName(venue?.communeCode ?? null, t)),
    zone: textCell(communeByCode(venue?.communeCode ?? null)?.zone ?? ''),
  }
}

const presenceColumns = ({ t, language }: SheetContext): readonly Column<PresenceRow>[] => {
  const statuses = new Map(
    ATTENDANCE_STATUSES.map((status) => [status, textCell(t(`spreadsheets.status.${status}`))]),
  )
  const notTyped = textCell(t('spreadsheets.status.notTyped'))
  const yes = textCell(t('spreadsheets.yes'))
  const no = textCell(t('spreadsheets.no'))
  const column = columnsOf<PresenceRow>(t)
  return [
    column('sessionCode', 8, ({ part }) => part.code),
    column('sessionTitle', 34, ({ part }) => part.title),
    column('format', 18, ({ part }) => part.format),
    column('date', 12, ({ part }) => part.day),
    column('start', 9, ({ part }) => part.start),
    column('end', 9, ({ part }) => part.end),
    column('duration', 11, ({ part }) => part.duration),
    column('venue', 28, ({ part }) => part.venue),
    column('venueCommune', 18, ({ part }) => part.commune),
    column('venueZone', 9, ({ part }) => part.zone),
    column('lastName', 30, ({ person }) => person.lastName),
    column('firstName', 18, ({ person }) => person.firstName),
    column('structure', 32, ({ person }) => person.structure),
    column('personCommune', 18, ({ person }) => person.commune),
    column('status', 20, ({ mark }) => (mark ? statuses.get(mark.status) : notTyped)),
    column('leftAt', 10, ({ mark }) =>
      mark?.leftAt ? timeCell(mark.leftAt, language) : undefined,
    ),
    column('hours', 8, ({ mark }) => (mark ? hoursCell(mark.minutes) : undefined)),
    column('walkIn', 13, ({ entry }) => (entry.isWalkIn ? yes : no)),
    column('line', 13, ({ entry }) => (entry.line === null ? undefined : countCell(entry.line))),
  ]
}
