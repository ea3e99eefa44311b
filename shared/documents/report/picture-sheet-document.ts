import { moveMarks } from '../cards/place-marks.ts'
import { type Chart, textWidth } from '../charts/chart.ts'
import { textLines } from '../plan/flow-lines.ts'
import { textWarnings } from '../plan/plan-warnings.ts'
import type { FlowRow } from '../plan/row-flow.ts'
import type { PrintContext, PrintDocument } from '../print-document.ts'
import {
  LEFT,
  marksRow,
  noteRow,
  ruledRow,
  subtitleRow,
  tableRows,
  WIDTH,
} from '../session-report/report-flow.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'
import type { PictureTable, ReportPicture } from './picture.ts'
import { framedPages } from './report-frame.ts'

/** One picture of a bilan on a sheet of its own, as plain data. */
export type PictureSheetModel = Pick<ReportPicture, 'title' | 'finding' | 'table'> & {
  readonly chart: Chart | null
  /** What the bilan is about: « L’année 2026 · Formations ». */
  readonly scope: string
  readonly organisation: string
  /** People of the list whose names are on it. */
  readonly named: number
}

/** Width for which the picture is drawn, in mm. */
export const PICTURE_SHEET_WIDTH = WIDTH

/** Lines of the table beyond these are in the workbook: the sheet is one to show. */
const MOST_LINES = 90
const SIZE = 10.5
/** Room for a column after the first, in mm: its widest words, and what keeps it from its neighbour. */
const LEAST_WIDTH = 20
const BETWEEN = 4

const { ink } = SHEET_COLOURS

/** A column after the first: how wide, in mm, and whether names stand in it, which begin on one line. */
type Column = { readonly width: number; readonly isOfWords: boolean }

const columnsOf = ({ headers, rows }: PictureTable): readonly Column[] =>
  headers.slice(1).map((header, index) => {
    const cells = rows.slice(0, MOST_LINES).map((row) => row.cells[index + 1] ?? '')
    const widths = cells.map((cell) => textWidth(cell, 'regular', SIZE) + BETWEEN)
    return {
      width: Math.max(LEAST_WIDTH, textWidth(header, 'bold', SIZE) + BETWEEN, ...widths),
      isOfWords: !cells.some((cell) => /\d/u.test(cell)),
    }
  })

const tableRow = (
  cells: readonly string[],
  columns: readonly Column[],
  isHead: boolean,
): FlowRow => {
  const [name = '', ...others] = cells
  const room = WIDTH - columns.reduce((sum, { width }) => sum + width, 0)
  const endOf = (index: number) =>
    room + columns.slice(0, index + 1).reduce((sum, { width }) => sum + width, 0)
  const weight = isHead ? 'bold' : 'regular'
  return ruledRow(
    [
      {
        x: LEFT,
        lines: textLines(name || ' ', room - 3, {
          size: SIZE,
          weight,
          keep: isHead,
          lead: (x, top) =>
            others.map((text, index) => {
              const { width = 0, isOfWords = false } = columns[index] ?? {}
              return drawLabel(text, weight, SIZE, {
                x: x + endOf(index) - (isOfWords ? width : 0),
                y: top + 3.7,
                colour: ink,
                ...(isOfWords ? {} : { align: 'right' as const }),
              })
            }),
        }),
      },
    ],
    isHead,
  )
}

const pictureRows = (table: PictureTable, { t }: PrintContext): FlowRow[] => {
  const { headers, rows } = table
  const columns = columnsOf(table)
  const left = rows.length - MOST_LINES
  return [
    ...tableRows(
      tableRow(headers, columns, true),
      rows.slice(0, MOST_LINES).map(({ cells }) => tableRow(cells, columns, false)),
    ),
    ...(left > 0 ? [noteRow(t('reports.charts.more', { count: left }))] : []),
  ]
}

/** One picture alone: what it says, the drawing, its numbers, and what it is about. */
export const pictureSheetDocument = (
  { title, finding, chart, table, scope, organisation, named }: PictureSheetModel,
  context: PrintContext,
): PrintDocument => {
  const rows: FlowRow[] = [
    subtitleRow(title, finding),
    ...(chart ? [marksRow(chart.height, (x, top) => moveMarks(chart.marks, x, top), 3)] : []),
    ...(table && table.rows.length > 0 ? pictureRows(table, context) : []),
    noteRow(context.t(named > 0 ? 'reportPaper.teamNote' : 'reportPaper.typedNote')),
  ]
  const { pages, warnings } = framedPages(
    rows,
    { heading: scope, organisation, pagesBefore: 0 },
    context,
  )
  return {
    info: {
      title: `${title} – ${scope}`,
      author: organisation,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: pages,
    warnings: [
      ...textWarnings([title, ...(table?.rows.flatMap(({ cells }) => cells[0] ?? []) ?? [])]),
      ...warnings,
    ],
  }
}
