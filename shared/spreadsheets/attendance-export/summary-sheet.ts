import type { WorkSheet } from 'xlsx'
import type { AttendanceFigures } from '#shared/domain/attendance-figures.ts'
import type { LedgerPart, LedgerSession } from '#shared/domain/attendance-ledger.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import type { Facilitator } from '#shared/schemas/community.schema.ts'
import type { SelectedAttendance } from './export-selection.ts'
import { communeName } from './people-cells.ts'
import { type Cell, countCell, dayCell, FORMATS, hoursCell, textCell } from './sheet-cells.ts'
import {
  type Column,
  type ColumnKey,
  columnsOf,
  type SheetContext,
  tableSheet,
} from './sheet-table.ts'

type EntryState = 'complete' | 'partial' | 'missing' | 'upcoming'
type SummaryRow = {
  readonly session: LedgerSession
  readonly state: EntryState
  /** Null when nothing was typed: the figures then stay empty rather than zero. */
  readonly figures: AttendanceFigures | null
}

/** One row a session, and a last row where each person is counted once. */
export const summarySheet = (
  selected: SelectedAttendance,
  facilitators: readonly Facilitator[],
  context: SheetContext,
): WorkSheet => {
  const due = new Map(selected.dueSessions.map((session) => [session.session.id, session]))
  const rows = selected.sessions.map((session): SummaryRow => {
    const dueSession = due.get(session.session.id)
    const figures = dueSession ? selected.figures([dueSession]) : null
    return {
      session,
      state: entryState(figures),
      figures: figures && figures.heldParts > 0 ? figures : null,
    }
  })
  const planned = plannedColumns(selected, facilitators, context)
  const counted = figureColumns(context)
  const total = selected.figures(selected.dueSessions)
  const columns = [
    ...planned,
    ...counted.map(
      ({ header, width, cell }): Column<SummaryRow> => ({
        header,
        width,
        cell: ({ figures }) => (figures ? cell(figures, PLAIN) : undefined),
      }),
    ),
  ]
  const totalRow = [
    undefined,
    textCell(context.t('spreadsheets.totals.differentPeople'), FORMATS.totalText),
    ...planned.slice(2).map(() => undefined),
    ...counted.map(({ cell }) => cell(total, BOLD)),
  ]
  return tableSheet(columns, rows, { totals: rows.length > 1 ? [totalRow] : [], pagesWide: 3 })
}

const entryState = (figures: AttendanceFigures | null): EntryState => {
  if (figures === null) return 'upcoming'
  if (figures.heldParts === 0) return 'missing'
  return figures.notTyped === 0 && figures.heldParts === figures.parts ? 'complete' : 'partial'
}

const plannedColumns = (
  selected: SelectedAttendance,
  facilitators: readonly Facilitator[],
  { t }: SheetContext,
): readonly Column<SummaryRow>[] => {
  const column = columnsOf<SummaryRow>(t)
  const names = new Map(facilitators.map((person) => [person.id, spokenName(person)]))
  const venueOf = ({ session: { session } }: SummaryRow) =>
    selected.venues.get(session.venueId ?? '')
  const dayOf = (part: LedgerPart | undefined) => part && dayCell(part.part.date)
  return [
    column('sessionCode', 7, ({ session }) => textCell(session.session.code)),
    column('sessionTitle', 38, ({ session }) => textCell(session.session.title)),
    column('format', 18, ({ session }) =>
      textCell(t(`spreadsheets.formats.${session.session.format}`)),
    ),
    column('firstDay', 12, ({ session }) => dayOf(session.parts[0])),
    column('lastDay', 12, ({ session }) => dayOf(session.parts.at(-1))),
    column('parts', 9, ({ session }) => countCell(session.parts.length)),
    column('venue', 28, (row) => textCell(venueOf(row)?.name ?? '')),
    column('venueCommune', 18, (row) =>
      textCell(communeName(venueOf(row)?.communeCode ?? null, t)),
    ),
    column('venueZone', 9, (row) =>
      textCell(communeByCode(venueOf(row)?.communeCode ?? null)?.zone ?? ''),
    ),
    column('facilitators', 30, ({ session }) =>
      textCell(
        session.session.facilitatorIds
          .map((id) => names.get(id) ?? '')
          .filter(Boolean)
          .join(', '),
      ),
    ),
    column('expected', 11, ({ session }) =>
      session.session.expectedCount === null ? undefined : countCell(session.session.expectedCount),
    ),
    column('entry', 12, ({ state }) => textCell(t(`spreadsheets.entry.${state}`))),
  ]
}

type FigureFormats = { readonly text: string; readonly count: string; readonly hours: string }
const PLAIN: FigureFormats = FORMATS
const BOLD: FigureFormats = {
  text: FORMATS.totalText,
  count: FORMATS.totalCount,
  hours: FORMATS.totalHours,
}

type FigureColumn = {
  readonly header: string
  readonly width: number
  readonly cell: (figures: AttendanceFigures, formats: FigureFormats) => Cell
}

const figureColumns = ({ t }: SheetContext): readonly FigureColumn[] => {
  const figure = (key: ColumnKey, width: number, cell: FigureColumn['cell']): FigureColumn => ({
    header: t(`spreadsheets.columns.${key}`),
    width,
    cell,
  })
  const count = (key: ColumnKey, width: number, value: (figures: AttendanceFigures) => number) =>
    figure(key, width, (figures, formats) => countCell(value(figures), formats.count))
  const hours = (key: ColumnKey, width: number, value: (figures: AttendanceFigures) => number) =>
    figure(key, width, (figures, formats) => hoursCell(value(figures), formats.hours))
  return [
    count('people', 12, ({ people }) => people),
    count('anonymous', 10, ({ anonymous }) => anonymous),
    count('heads', 10, ({ heads }) => heads),
    count('newPeople', 11, ({ newPeople }) => newPeople),
    count('presences', 11, ({ presences }) => presences),
    count('absences', 11, ({ absences }) => absences),
    count('excused', 11, ({ excused }) => excused),
    count('notTyped', 11, ({ notTyped }) => notTyped),
    hours('heldHours', 11, ({ heldMinutes }) => heldMinutes),
    hours('personHours', 14, ({ personMinutes }) => personMinutes),
    hours('anonymousHours', 19, ({ anonymousMinutes }) => anonymousMinutes),
    count('communes', 16, ({ communeCodes }) => communeCodes.length),
    figure('communeNames', 50, ({ communeCodes }, formats) =>
      textCell(
        communeCodes
          .map((code) => communeName(code, t))
          .toSorted(new Intl.Collator('fr').compare)
          .join(', '),
        formats.text,
      ),
    ),
    count('withoutCommune', 16, ({ withoutCommune }) => withoutCommune),
  ]
}
