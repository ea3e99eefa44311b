import { isImpossibleDay } from '#shared/domain/dates.ts'
import { learnNameHints, type NameHints } from '#shared/domain/name-splitting.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { createTranslator, type Translate } from '#shared/locales/translator.ts'
import {
  isUnsafeName,
  type Refusal,
  TABLE_LIMITS,
  type TableRow,
  type Tables,
} from '../table-reader/table.ts'
import { cellText } from './cell-text.ts'
import { guessColumns, headerNameOrder } from './guess-columns.ts'
import { guessHeaderRow, guessSheet } from './guess-table.ts'
import type {
  CellDoubt,
  ColumnGuess,
  ColumnTarget,
  ImportOptions,
  ImportProposal,
  ImportRow,
  SkippedRow,
} from './import-types.ts'
import {
  readCommuneCells,
  readContactCell,
  readEmailCells,
  readPhoneCells,
} from './read-contact-cells.ts'
import {
  readConsentCell,
  readFullNameCell,
  readIdeasCell,
  readNameCells,
  readOneLineCell,
} from './read-text-cells.ts'
import { keepOtherNames, pickAnswer, pickCell } from './rival-cells.ts'
import {
  type CellSource,
  createRowDraft,
  PARAGRAPH_LIMIT,
  type RowDraft,
  readSource,
  telling,
} from './row-draft.ts'
import { blankRows, skippedRow, skipReasonOf } from './skipped-rows.ts'

type RowContext = {
  readonly columns: readonly ColumnGuess[]
  readonly hints: NameHints
  readonly t: Translate
}

const readNames = (draft: RowDraft, of: SourcesOf, hints: NameHints) => {
  const full = pickCell(draft, of('fullName'))
  const last = pickCell(draft, of('lastName'))
  const first = pickCell(draft, of('firstName'))
  if (full && (full.text !== '' || (!last && !first))) {
    readFullNameCell(draft, full, hints)
    keepOtherNames(draft, full, [last, first])
  } else readNameCells(draft, last, first, hints)
}

type SourcesOf = (target: ColumnTarget) => readonly CellSource[]

const readNotes = (draft: RowDraft, of: SourcesOf, sources: readonly CellSource[]) => {
  for (const source of [...of('notes'), ...of('labelled')]) {
    if (isImpossibleDay(source.text)) draft.doubt(source, 'dateImpossible', source.text)
  }
  for (const source of of('notes')) if (source.text !== '') draft.notes.push(source.text)
  for (const source of of('labelled')) {
    if (source.text !== '') draft.keepInNotes(source, source.text)
  }
  const notes = draft.notes.join('\n')
  draft.person.notes = notes.slice(0, PARAGRAPH_LIMIT)
  const [longest] = sources.toSorted((one, other) => other.text.length - one.text.length)
  if (notes.length > PARAGRAPH_LIMIT && longest) draft.doubt(longest, 'textTooLong')
}

/** Reads one row; null when nothing in it says who it is about. */
const readRow = (row: TableRow, { columns, hints, t }: RowContext): RowDraft | null => {
  const draft = createRowDraft(t)
  const sources = columns
    .filter((column) => column.target !== 'ignore')
    .map((column) => readSource(draft, row.number, column, row.cells[column.index] ?? null))
  const of: SourcesOf = (target) => sources.filter(({ column }) => column.target === target)
  readNames(draft, of, hints)
  readPhoneCells(draft, telling(draft, of('phone')))
  readEmailCells(draft, telling(draft, of('email')))
  const { person } = draft
  const named = person.firstName !== '' || person.lastName !== ''
  const reachable = person.phone !== '' || person.email !== ''
  if (!named && !reachable) return null
  if (!named) {
    const source = [...of('fullName'), ...of('lastName'), ...of('phone'), ...of('email')][0]
    if (source) draft.doubt(source, 'nameMissing')
  }
  const one = (target: ColumnTarget) => pickCell(draft, of(target))
  const told = (target: ColumnTarget) => pickCell(draft, telling(draft, of(target)))
  readCommuneCells(draft, told('commune'), told('postcode'), t)
  readOneLineCell(draft, one('structure'), 'structure')
  readOneLineCell(draft, one('activity'), 'activity')
  readContactCell(draft, told('preferredContact'))
  for (const source of of('offers')) readIdeasCell(draft, source, 'offers')
  for (const source of of('needs')) readIdeasCell(draft, source, 'needs')
  for (const purpose of ['newsletter', 'photos', 'sharing'] as const) {
    readConsentCell(draft, pickAnswer(draft, of(purpose)), purpose)
  }
  readNotes(draft, of, sources)
  return draft
}

/** Columns whose header would reach the prototype of an object are refused, and said to be. */
const unsafeHeaderDoubts = (
  header: TableRow | null,
  columns: readonly ColumnGuess[],
): readonly CellDoubt[] =>
  columns
    .filter((column) => header !== null && isUnsafeName(column.header))
    .map((column) => ({
      row: header?.number ?? 0,
      column: column.letter,
      columnIndex: column.index,
      header: column.header,
      value: column.header,
      code: 'unsafeHeader',
      level: 'check',
      kept: '',
    }))

const nameHints = (columns: readonly ColumnGuess[], rows: readonly TableRow[]): NameHints => {
  const column = columns.find(({ target }) => target === 'fullName')
  if (!column) return {}
  return learnNameHints(
    rows.map((row) => cellText(row.cells[column.index])),
    headerNameOrder(columns),
  )
}

const splitAtHeader = (rows: readonly TableRow[], headerRow: number | null) => ({
  above: headerRow === null ? [] : rows.filter(({ number }) => number < headerRow),
  header: rows.find(({ number }) => number === headerRow) ?? null,
  below: headerRow === null ? rows : rows.filter(({ number }) => number > headerRow),
})

/**
 * Understands a list already read: which sheet, which header, what each column holds, what each
 * cell says. Every row that holds something is either in `rows` or in `skipped`, every cell that was
 * not taken exactly as written is in `doubts`. Quick enough to be run again at each change of the
 * mapping.
 */
export const proposeImport = (
  tables: Tables,
  fileName: string,
  options: ImportOptions = {},
): Result<ImportProposal, Refusal> => {
  const t = createTranslator(options.language ?? 'fr')
  const sheetIndex = options.sheetIndex ?? guessSheet(tables.sheets)
  const sheet = tables.sheets[sheetIndex]
  if (!sheet) return fail({ code: 'nothingInside' })
  const headerRow = options.headerRow === undefined ? guessHeaderRow(sheet.rows) : options.headerRow
  const { above, header, below } = splitAtHeader(sheet.rows, headerRow)
  const columns = guessColumns(header, below, options.mapping)
  const context: RowContext = { columns, hints: nameHints(columns, below), t }
  const rows: ImportRow[] = []
  const doubts: CellDoubt[] = [...unsafeHeaderDoubts(header, columns)]
  const skipped: SkippedRow[] = [
    ...above.map((row) => skippedRow(row, 'title')),
    ...(header ? [skippedRow(header, 'header')] : []),
    ...blankRows(sheet.rows),
  ]
  for (const row of below) {
    const reason = skipReasonOf(row, header)
    const draft = reason === null ? readRow(row, context) : null
    if (draft === null) {
      skipped.push(skippedRow(row, reason ?? 'nobody'))
      continue
    }
    rows.push({ row: row.number, person: { ...draft.person }, consents: draft.consents })
    doubts.push(...draft.doubts)
  }
  if (rows.length > TABLE_LIMITS.rowsPerSheet) {
    return fail({ code: 'tooManyRows', sheet: sheet.name, limit: TABLE_LIMITS.rowsPerSheet })
  }
  return ok({
    fileName,
    kind: tables.kind,
    sheets: tables.sheets.map(({ name, hidden, rows: sheetRows }) => ({
      name,
      hidden,
      rowCount: sheetRows.length,
    })),
    sheetIndex,
    headerRow,
    columns,
    rows,
    doubts,
    skipped: skipped.sort((one, other) => one.row - other.row),
    table: sheet.rows,
  })
}
