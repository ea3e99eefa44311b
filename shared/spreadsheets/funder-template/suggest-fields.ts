import { foldText } from '#shared/domain/folded-text.ts'
import {
  type ReportField,
  reportFields,
} from '#shared/domain/report/export-fields/report-fields.ts'
import { type RowKind, rowTableOf } from '#shared/domain/report/export-fields/row-tables.ts'
import { choiceText, rowFieldName } from '#shared/reporting/export-field-words.ts'
import type { ReportWords } from '#shared/reporting/report-words.ts'
import type { TemplateCell, TemplateList } from '#shared/schemas/funder-template.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import {
  type CellGrid,
  cellGrid,
  foldedLabel,
  isLabel,
  labelAbove,
  labelLeftOf,
} from './cell-labels.ts'
import { FIELD_LABELS, HEADER_LABELS } from './field-labels.ts'
import type { SheetView, TemplateView, ViewCell } from './template-view.ts'

export type SuggestedCell = TemplateCell & { readonly label: string }

/** What the labels of a template seem to ask for; a person takes it or leaves it. */
export type Suggestions = {
  readonly cells: readonly SuggestedCell[]
  readonly lists: readonly (TemplateList & { readonly label: string })[]
}

/** Columns of what was planned, to be left alone; and of what was done. */
const PLANNED =
  /^(?:prev|prev\w*|objectif\w*|cible\w*|budget\w*|attendu\w*|n 1|target|planned|expected)\b/u
const DONE = /\b(?:realis\w*|reel\w*|effectif\w*|constate\w*|bilan|actual|done|valeur|reponse)\b/u

const LOOKED_RIGHT = 6

/** What is suggested, and the cells that hold something already, with what they hold. */
export type FoundFields = Suggestions & {
  readonly filled: readonly (SuggestedCell & { readonly held: string })[]
}

/**
 * Reads the words beside the cells, sheet by sheet. A cell that holds something is told apart: nothing is
 * written over it unless somebody says so.
 */
export const suggestFields = (
  view: TemplateView,
  collects: readonly Demographic[],
  words: ReportWords,
): FoundFields => {
  const fields = reportFields(collects)
  const sheets = view.sheets.filter(({ isHidden }) => !isHidden)
  const found = sheets.map((sheet) => {
    const lists = suggestLists(sheet, words)
    const taken = new Set(lists.map(({ headerRow }) => headerRow))
    return {
      lists: lists.map(({ list }) => list),
      targets: suggestCells(sheet, fields, taken, words),
    }
  })
  return {
    cells: found.flatMap(({ targets }) =>
      targets.flatMap(({ target, suggested }) =>
        target.verdict.kind === 'free' ? [suggested] : [],
      ),
    ),
    filled: found.flatMap(({ targets }) =>
      targets.flatMap(({ target, suggested }) =>
        target.verdict.kind === 'filled' ? [{ ...suggested, held: target.text.trim() }] : [],
      ),
    ),
    lists: found.flatMap(({ lists }) => lists),
  }
}

const suggestCells = (
  sheet: SheetView,
  fields: readonly ReportField[],
  headerRows: ReadonlySet<number>,
  words: ReportWords,
): readonly { readonly target: ViewCell; readonly suggested: SuggestedCell }[] => {
  const grid = cellGrid(sheet)
  const known = new Set(fields.map(({ key }) => key))
  return grid.cells.flatMap((label) => {
    if (!isLabel(label) || isSentence(label) || headerRows.has(label.row)) return []
    const field = fieldNamed(grid, label, fields, words)
    const target = field === null || !known.has(field) ? null : targetOf(grid, label)
    if (field === null || target === null) return []
    const place = { sheet: sheet.name, cell: target.cell }
    return [{ target, suggested: { ...place, field, text: '', label: label.text.trim() } }]
  })
}

/** Words of a cell from which on it may explain something rather than name it. */
const FEWEST_OF_SENTENCE = 7

/** « Une ligne par participant·e : ne pas fusionner les cellules. » asks for nothing. */
const isSentence = ({ text }: ViewCell): boolean => {
  const plain = text.trim()
  const isLong = plain.split(/\s+/u).length >= FEWEST_OF_SENTENCE
  return isLong && /[.!…]$|[:;]\s+\S+\s+\S/u.test(plain)
}

/** The cell that a label at its left speaks of: under « Réalisé » when there are several. */
const targetOf = (grid: CellGrid, label: ViewCell): ViewCell | null => {
  const headOf = (cell: ViewCell) => {
    const head = labelAbove(grid, cell)
    return head === null ? '' : foldedLabel(head)
  }
  const first = label.column + label.columnSpan
  const beside: ViewCell[] = []
  for (let column = first; column < first + LOOKED_RIGHT; column += 1) {
    const cell = grid.at(label.row, column)
    if (isLabel(cell)) break
    if (cell) beside.push(cell)
  }
  return (
    beside.find((cell) => DONE.test(headOf(cell))) ??
    beside.find((cell) => !PLANNED.test(headOf(cell))) ??
    null
  )
}

const fieldNamed = (
  grid: CellGrid,
  label: ViewCell,
  fields: readonly ReportField[],
  words: ReportWords,
): string | null => {
  const text = foldedLabel(label)
  if (/^list/u.test(text)) return null
  // « Nord », « 18 à 25 ans », « Le Lamentin »: an answer whole, as the app names it.
  const section = [labelAbove(grid, label), labelLeftOf(grid, label)]
    .map((each) => (each === null ? '' : foldedLabel(each)))
    .join(' ')
  const counts = /rencontre|atelier|seance|session|action|workshop/u.test(section)
    ? 'sessions'
    : 'people'
  const answers = fields.filter(
    ({ about }) =>
      about.kind === 'line' &&
      about.answer !== null &&
      about.answer !== 'other' &&
      foldText(choiceText(about.of, about.answer, words)) === text,
  )
  const answer =
    answers.find(({ about }) => about.kind === 'line' && about.counts === counts) ?? answers[0]
  if (answer) return answer.key
  return FIELD_LABELS.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** Kinds of rows that forms ask for, the fullest match first. */
const LISTED: readonly RowKind[] = ['participants', 'people', 'sessions']
/** Headers side by side that make a list. */
const FEWEST_HEADERS = 3

type FoundList = { readonly headerRow: number; readonly list: Suggestions['lists'][number] }

const suggestLists = (sheet: SheetView, words: ReportWords): readonly FoundList[] => {
  const grid = cellGrid(sheet)
  return sheet.rows.flatMap(({ row, cells }): readonly FoundList[] => {
    const run = headerRun(cells)
    const start = run[0]
    const below = start && grid.at(row + start.rowSpan, start.column)
    if (!start || run.length < FEWEST_HEADERS || below?.verdict.kind !== 'free') return []
    const best = LISTED.map((rows) => ({ rows, columns: columnsFor(rows, run, words) })).reduce(
      (left, right) => (filledColumns(right.columns) > filledColumns(left.columns) ? right : left),
    )
    if (filledColumns(best.columns) < FEWEST_HEADERS) return []
    const label = run.map(({ text }) => text.trim()).join(', ')
    const list = { sheet: sheet.name, cell: below.cell, ...best, columns: [...best.columns], label }
    return [{ headerRow: row, list }]
  })
}

const filledColumns = (columns: readonly (string | null)[]): number =>
  columns.filter((column) => column !== null).length

/** The longest run of words side by side. */
const headerRun = (cells: readonly ViewCell[]): readonly ViewCell[] => {
  let best: readonly ViewCell[] = []
  let run: ViewCell[] = []
  for (const cell of cells) {
    const isNext = run.length === 0 || run.at(-1)?.column === cell.column - 1
    if (!isLabel(cell) || cell.columnSpan > 1) run = []
    else run = isNext ? [...run, cell] : [cell]
    if (run.length > best.length) best = run
  }
  return best
}

const columnsFor = (
  kind: RowKind,
  run: readonly ViewCell[],
  words: ReportWords,
): readonly (string | null)[] => {
  const { fields } = rowTableOf(kind)
  const names = new Map(fields.map((field) => [foldText(rowFieldName(field, words)), field.key]))
  const keys = new Set<string>(fields.map(({ key }) => key))
  const taken = new Set<string>()
  return run.map((cell) => {
    const text = foldedLabel(cell)
    const byName = names.get(text) ?? null
    const byLabel = HEADER_LABELS.find(([pattern, key]) => keys.has(key) && pattern.test(text))?.[1]
    const key = byName ?? byLabel ?? null
    if (key === null || taken.has(key)) return null
    taken.add(key)
    return key
  })
}
