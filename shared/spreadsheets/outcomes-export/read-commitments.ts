import { addDays, type Day, isCalendarDay } from '#shared/domain/dates.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import {
  type CommitmentStanding,
  commitmentStanding,
  eventsByCommitment,
} from '#shared/domain/follow-up/commitment-state.ts'
import { FARTHEST_DAYS } from '#shared/domain/follow-up/due-date.ts'
import {
  SHEET_STATES,
  type SheetState,
  sheetStateOf,
} from '#shared/domain/follow-up/sheet-state.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { createTranslator, LANGUAGES } from '#shared/locales/translator.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { Cell, TableRow, TableSheet, Tables } from '../table-reader/table.ts'
import { madeOn } from './outcome-selection.ts'
import { eventFor, isOlder, type ReadRow, type RowChange } from './row-change.ts'

/** Columns of the sheet that are read; the others are there for people. */
const READ_COLUMNS = ['id', 'state', 'stateDate', 'due', 'note'] as const
type ReadColumn = (typeof READ_COLUMNS)[number]

export const ROW_PROBLEMS = [
  'noId',
  'unknownId',
  'doubledId',
  'badState',
  'badDate',
  'farDate',
  'cannotUnbegin',
  'older',
] as const
export type RowProblem = {
  /** 1-based, as the spreadsheet numbers it. */
  readonly row: number
  readonly code: (typeof ROW_PROBLEMS)[number]
  /** What stands in the cell, at most 60 characters. */
  readonly value: string
}

/** What a row of the sheet changes in a commitment: one event to add, or two. */
export type CommitmentChange = RowChange & {
  readonly row: number
  readonly commitmentId: string
  readonly sessionId: string
  readonly text: string
  readonly from: SheetState
  readonly to: SheetState
}

export type CommitmentsProposal = {
  readonly changes: readonly CommitmentChange[]
  readonly problems: readonly RowProblem[]
  /** Rows that say what is known already. */
  readonly unchanged: number
}

export type KnownCommitments = Pick<Rows, 'commitments' | 'commitmentEvents'> & {
  /** `YYYY-MM-DD`: the day of what is noted without one. */
  readonly today: Day
}

const TRANSLATORS = LANGUAGES.map(createTranslator)

const headings = (column: ReadColumn): ReadonlySet<string> =>
  new Set(TRANSLATORS.map((t) => foldText(t(`outcomeSheets.columns.${column}`))))
const HEADINGS = new Map(READ_COLUMNS.map((column) => [column, headings(column)]))

/** Words of the workbook of the bilan before it took those of this sheet: people go on writing them. */
const FORMER_WORDS: readonly (readonly [words: string, state: SheetState])[] = [
  ['tenu', 'kept'],
  ['pas encore tenu', 'open'],
  ['abandonne', 'letGo'],
  ['kept', 'kept'],
  ['not kept yet', 'open'],
  ['given up', 'letGo'],
]

const STATE_WORDS = new Map([
  ...FORMER_WORDS,
  ...SHEET_STATES.flatMap((state) =>
    TRANSLATORS.map((t) => [foldText(t(`outcomeSheets.states.${state}`)), state] as const),
  ),
])

const wordsOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).replaceAll('\u00a0', ' ').trim()

const shown = (cell: Cell | undefined): string => wordsOf(cell).slice(0, 60)

const columnsOf = ({ cells }: TableRow): ReadonlyMap<ReadColumn, number> => {
  const found = new Map<ReadColumn, number>()
  cells.forEach((cell, index) => {
    const folded = foldText(wordsOf(cell).slice(0, 100))
    for (const [column, words] of HEADINGS) {
      if (words.has(folded) && !found.has(column)) found.set(column, index)
    }
  })
  return found
}

/** Rows above which a heading is looked for: somebody may have put a title on top. */
const HEADING_SEARCHED = 10

const findSheet = ({ sheets }: Tables) => {
  for (const sheet of sheets) {
    for (const row of sheet.rows.slice(0, HEADING_SEARCHED)) {
      const columns = columnsOf(row)
      if (columns.has('id') && columns.has('state')) return { sheet, heading: row.number, columns }
    }
  }
  return null
}

/** « 24/11/2026 », « 24/11/26 » or « 2026-11-24 »; null for anything else. */
const readDay = (words: string): Day | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(words)
  const usual = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/u.exec(words)
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : usual
      ? [usual[3]?.length === 2 ? `20${usual[3]}` : usual[3], usual[2], usual[1]]
      : []
  if (year === undefined || month === undefined || day === undefined) return null
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDay(text) ? text : null
}

/** Day 0 of the 1900 date system, and the years in which a number is taken for a day (1982 to 2091). */
const SERIAL_ZERO = '1899-12-30'
const SERIALS = { first: 30_000, last: 70_000 } as const

/** A date as text, or the bare number that a spreadsheet shows when the format of the cell is lost. */
const readDayCell = (cell: Cell | undefined): Day | null => {
  const words = wordsOf(cell)
  if (/^\d{5}$/u.test(words)) {
    const serial = Number(words)
    return serial >= SERIALS.first && serial <= SERIALS.last ? addDays(SERIAL_ZERO, serial) : null
  }
  return readDay(words)
}

type Reading = {
  readonly known: KnownCommitments
  readonly columns: ReadonlyMap<ReadColumn, number>
}

const readRow = (
  { number, cells }: TableRow,
  standing: CommitmentStanding,
  { known, columns }: Reading,
  made: Day,
): ReadRow | RowProblem => {
  const cellOf = (column: ReadColumn) => {
    const index = columns.get(column)
    return index === undefined ? null : cells[index]
  }
  const stateWords = wordsOf(cellOf('state'))
  const state =
    stateWords === '' ? sheetStateOf(standing) : STATE_WORDS.get(foldText(stateWords.slice(0, 100)))
  if (state === undefined) return { row: number, code: 'badState', value: shown(cellOf('state')) }
  for (const column of ['stateDate', 'due'] as const) {
    if (wordsOf(cellOf(column)) !== '' && readDayCell(cellOf(column)) === null) {
      return { row: number, code: 'badDate', value: shown(cellOf(column)) }
    }
    // 2126 or 1026 for 2026: a promise so far away, or kept then, is a slip of the keys.
    const day = readDayCell(cellOf(column))
    const isFar = (found: Day) =>
      found > addDays(known.today, FARTHEST_DAYS) || found < addDays(made, -FARTHEST_DAYS)
    if (day !== null && isFar(day)) {
      return { row: number, code: 'farDate', value: shown(cellOf(column)) }
    }
  }
  return {
    state,
    stateDate: readDayCell(cellOf('stateDate')),
    due: readDayCell(cellOf('due')),
    note: String(cellOf('note') ?? '')
      .trim()
      .slice(0, 20_000),
  }
}

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => wordsOf(cell) === '')

const readSheet = (sheet: TableSheet, heading: number, reading: Reading): CommitmentsProposal => {
  const { known, columns } = reading
  const commitments = new Map(known.commitments.map((row) => [row.id, row]))
  const events = eventsByCommitment(known.commitmentEvents)
  const changes: CommitmentChange[] = []
  const problems: RowProblem[] = []
  const seen = new Set<string>()
  let unchanged = 0
  for (const row of sheet.rows) {
    if (row.number <= heading || isBlank(row)) continue
    const idCell = row.cells[columns.get('id') ?? -1]
    const id = wordsOf(idCell)
    const problem = (code: RowProblem['code'], value = shown(idCell)) =>
      problems.push({ row: row.number, code, value })
    const commitment = commitments.get(id)
    if (id === '') problem('noId')
    else if (commitment === undefined) problem('unknownId')
    else if (seen.has(id)) problem('doubledId')
    else {
      seen.add(id)
      const standing = commitmentStanding(commitment, events.get(id) ?? [])
      const read = readRow(row, standing, reading, madeOn(commitment))
      if ('code' in read) {
        problems.push(read)
        continue
      }
      const change = eventFor(standing, read, known.today)
      if (change === null) unchanged += 1
      else if (isOlder(commitment, events.get(id) ?? [], read)) problem('older', '')
      else if (change === 'cannotUnbegin') problem('cannotUnbegin', '')
      else {
        changes.push({
          row: row.number,
          commitmentId: id,
          sessionId: commitment.sessionId,
          text: commitment.text,
          from: sheetStateOf(standing),
          to: read.state,
          ...change,
        })
      }
    }
  }
  return { changes, problems, unchanged }
}

/**
 * Understands an « Engagements » sheet that somebody changed: what each row adds, and the rows that
 * cannot be taken, by name. Nothing is rewritten: a change is one more event. The same sheet read once
 * its changes are noted changes nothing.
 */
export const proposeCommitments = (
  tables: Tables,
  known: KnownCommitments,
): Result<CommitmentsProposal, { readonly code: 'notThatSheet' }> => {
  const found = findSheet(tables)
  if (found === null) return fail({ code: 'notThatSheet' })
  const { sheet, heading, columns } = found
  return ok(readSheet(sheet, heading, { known, columns }))
}
