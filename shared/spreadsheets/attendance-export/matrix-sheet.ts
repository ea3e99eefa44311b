import type { WorkSheet } from 'xlsx'
import {
  isAttended,
  type LedgerPart,
  type LedgerSession,
} from '#shared/domain/attendance-ledger.ts'
import { formatShortDay, formatTime } from '#shared/domain/dates.ts'
import type { AttendanceStatus } from '#shared/schemas/session.schema.ts'
import type { SelectedAttendance } from './export-selection.ts'
import { type PersonCells, personCellsOf } from './people-cells.ts'
import { type Cell, countCell, FORMATS, hoursCell, textCell } from './sheet-cells.ts'
import { type Column, columnsOf, type SheetContext, tableSheet } from './sheet-table.ts'

type MarkKey = AttendanceStatus | 'notTyped'
type MatrixRow = {
  readonly person: PersonCells
  /** By column of parts; undefined when the person was not on that list. */
  readonly marks: readonly (MarkKey | undefined)[]
  readonly presences: number
  readonly minutes: number
}
type MatrixPart = { readonly session: LedgerSession; readonly ledgerPart: LedgerPart }

const PERSON_COLUMNS = 4

/** People by parts: one letter a cell, totals to the right and below. */
export const matrixSheet = (selected: SelectedAttendance, context: SheetContext): WorkSheet => {
  const parts = selected.dueSessions.flatMap((session) =>
    session.parts.map((ledgerPart) => ({ session, ledgerPart })),
  )
  const rows = matrixRows(selected, parts, context)
  return tableSheet(matrixColumns(parts, context), rows, {
    totals: totalRows(parts, rows, context),
    // About ten parts stay readable on a page.
    pagesWide: Math.max(1, Math.ceil(parts.length / 10)),
  })
}

const matrixRows = (
  selected: SelectedAttendance,
  parts: readonly MatrixPart[],
  { t }: SheetContext,
): readonly MatrixRow[] => {
  const marksByPerson = new Map<string, (MarkKey | undefined)[]>()
  const minutesByPerson = new Map<string, number>()
  parts.forEach(({ session, ledgerPart }, column) => {
    for (const entry of session.entries) {
      const mark = entry.marks[ledgerPart.position]
      if (!mark && entry.participation === 'declined') continue
      let marks = marksByPerson.get(entry.personId)
      if (!marks) {
        marks = parts.map(() => undefined)
        marksByPerson.set(entry.personId, marks)
      }
      marks[column] = mark?.status ?? 'notTyped'
      const minutes = minutesByPerson.get(entry.personId) ?? 0
      minutesByPerson.set(entry.personId, minutes + (mark?.minutes ?? 0))
    }
  })
  const personCells = personCellsOf(selected.people, t)
  return [...marksByPerson]
    .sort(([left], [right]) => selected.nameRank(left) - selected.nameRank(right))
    .map(([personId, marks]) => ({
      person: personCells(personId),
      marks,
      presences: marks.filter(countsAsPresence).length,
      minutes: minutesByPerson.get(personId) ?? 0,
    }))
}

const countsAsPresence = (mark: MarkKey | undefined): boolean =>
  mark !== undefined && mark !== 'notTyped' && isAttended(mark)

const matrixColumns = (
  parts: readonly MatrixPart[],
  { t, language }: SheetContext,
): readonly Column<MatrixRow>[] => {
  const column = columnsOf<MatrixRow>(t)
  const markCells: Readonly<Record<MarkKey, Cell>> = {
    present: textCell(t('spreadsheets.marks.present'), FORMATS.mark),
    absent: textCell(t('spreadsheets.marks.absent'), FORMATS.mark),
    excused: textCell(t('spreadsheets.marks.excused'), FORMATS.mark),
    leftEarly: textCell(t('spreadsheets.marks.leftEarly'), FORMATS.mark),
    notTyped: textCell(t('spreadsheets.marks.notTyped'), FORMATS.mark),
  }
  return [
    column('lastName', 30, ({ person }) => person.lastName),
    column('firstName', 18, ({ person }) => person.firstName),
    column('structure', 32, ({ person }) => person.structure),
    column('personCommune', 18, ({ person }) => person.commune),
    ...parts.map(
      ({ session, ledgerPart: { part } }, index): Column<MatrixRow> => ({
        header: `${formatShortDay(part.date, language)} ${formatTime(part.start, language)} ${session.session.code}`,
        width: 14,
        cell: ({ marks }) => {
          const mark = marks[index]
          return mark && markCells[mark]
        },
      }),
    ),
    column('presences', 11, ({ presences }) => countCell(presences)),
    column('hours', 9, ({ minutes }) => hoursCell(minutes)),
  ]
}

/** Present, without a name and both together by part, then the meaning of the letters. */
const totalRows = (
  parts: readonly MatrixPart[],
  rows: readonly MatrixRow[],
  { t }: SheetContext,
): readonly (readonly Cell[])[] => {
  const present = parts.map(
    (_, index) => rows.filter(({ marks }) => countsAsPresence(marks[index])).length,
  )
  const anonymous = parts.map(({ ledgerPart }) => ledgerPart.part.anonymousCount)
  const heads = present.map((count, index) => count + (anonymous[index] ?? 0))
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  const namedMinutes = sum(rows.map(({ minutes }) => minutes))
  const anonymousMinutes = sum(
    parts.map(({ ledgerPart: { part, minutes } }) => part.anonymousCount * minutes),
  )
  const totalRow = (label: string, counts: readonly number[], minutes: number): readonly Cell[] => [
    textCell(label, FORMATS.totalText),
    ...Array.from({ length: PERSON_COLUMNS - 1 }, () => undefined),
    ...counts.map((count) => countCell(count, FORMATS.totalMark)),
    countCell(sum(counts), FORMATS.totalCount),
    hoursCell(minutes, FORMATS.totalHours),
  ]
  return [
    totalRow(t('spreadsheets.totals.present'), present, namedMinutes),
    totalRow(t('spreadsheets.totals.anonymous'), anonymous, anonymousMinutes),
    totalRow(t('spreadsheets.totals.heads'), heads, namedMinutes + anonymousMinutes),
    [],
    [textCell(t('spreadsheets.legend'))],
  ]
}
