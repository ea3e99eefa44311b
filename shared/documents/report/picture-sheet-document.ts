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
/** Room for a column of numbers, in mm: its widest words, and what keeps it from its neighbour. */
const LEAST_NUMBER = 20
const BETWEEN = 4

const { ink } = SHEET_COLOURS

/** How wide each column but the first is, in mm. */
const numberWidths = ({ headers, rows }: PictureTable): readonly number[] =>
  headers
    .slice(1)
    .map((header, index) =>
      Math.max(
        LEAST_NUMBER,
        textWidth(header, 'bold', SIZE) + BETWEEN,
        ...rows
          .slice(0, MOST_LINES)
          .map(({ cells }) => textWidth(cells[index + 1] ?? '', 'regular', SIZE) + BETWEEN),
      ),
    )

const tableRow = (
  cells: readonly string[],
  widths: readonly number[],
  isHead: boolean,
): FlowRow => {
  const [name = '', ...numbers] = cells
  const room = WIDTH - widths.reduce((sum, width) => sum + width, 0)
  const endOf = (index: number) =>
    room + widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0)
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
            numbers.map((text, index) =>
              drawLabel(text, weight, SIZE, {
                x: x + endOf(index),
                y: top + 3.7,
                colour: ink,
                align: 'right',
              }),
            ),
        }),
      },
    ],
    isHead,
  )
}

const pictureRows = (table: PictureTable, { t }: PrintContext): FlowRow[] => {
  const { headers, rows } = table
  const widths = numberWidths(table)
  const left = rows.length - MOST_LINES
  return [
    ...tableRows(
      tableRow(headers, widths, true),
      rows.slice(0, MOST_LINES).map(({ cells }) => tableRow(cells, widths, false)),
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
