import type { CellObject } from 'xlsx'
import { FIGURE_KEYS, FIGURES, type FigureKey } from '#shared/domain/report/figure.ts'
import { type ReportView, reportView } from '#shared/domain/report/report-view.ts'
import { type Cell, FORMATS, textCell } from '../attendance-export/sheet-cells.ts'
import {
  columnName,
  type PrintableSheet,
  type SheetContext,
} from '../attendance-export/sheet-table.ts'
import { type BlockCells, figureFormulas } from './figure-formulas.ts'
import type { CountedReport } from './report-export-model.ts'
import { type Ranges, type SummaryBlock, summaryBlocks } from './summary-blocks.ts'

/**
 * A formula with the value it has now. Criteria are compared with `=` in SUMPRODUCT and never given
 * to SUMIFS from a cell: there, a structure called « >5 » or « =cmd » would be run as a condition.
 */
const formulaCell = (formula: string, value: number, format: string): Cell => ({
  t: 'n',
  f: formula,
  v: Math.round(value * 1e9) / 1e9,
  z: format,
})

const numberCell = (value: number, format: string): Cell => ({ t: 'n', v: value, z: format })

const figureValue = (key: FigureKey, { figures }: ReportView): number | null => {
  const { value } = figures[key]
  return value === null ? null : FIGURES[key].unit === 'minutes' ? value / 60 : value
}

const formatOf = (key: FigureKey): string =>
  FIGURES[key].unit === 'count' ? FORMATS.count : FORMATS.hours

type Placed = { readonly block: SummaryBlock; readonly row: number }

/** Rows of blocks below the key figures, each with its heading and an empty row above. */
const placed = (blocks: readonly SummaryBlock[], firstRow: number): readonly Placed[] => {
  let row = firstRow
  return blocks.map((block) => {
    const at = row + 1
    row = at + 1 + block.lines.length
    return { block, row: at }
  })
}

const cellsOf = (places: readonly Placed[], id: string): BlockCells => {
  const found = places.find(({ block }) => block.id === id)
  const from = (found?.row ?? 0) + 1
  const to = Math.max(from, from + (found?.block.lines.length ?? 1) - 1)
  return { labels: `$A$${from}:$A$${to}`, first: `$B$${from}:$B$${to}` }
}

/**
 * The sheet « Synthèse »: each key figure as a formula on the two flat tables, beside the figure that
 * Koudmen counted and the gap between them; then the tables, in formulas too.
 */
export const summaryFormulasSheet = (
  counted: CountedReport,
  data: Ranges,
  results: Ranges,
  context: SheetContext,
): PrintableSheet => {
  const { t } = context
  const view = reportView(counted.report, false)
  const keys = FIGURE_KEYS.filter((key) => figureValue(key, view) !== null)
  const rowOf = (key: FigureKey) => keys.indexOf(key) + 2
  const places = placed(summaryBlocks(view, context), keys.length + 2)
  const formulas = figureFormulas(
    {
      data,
      results,
      personCommune: cellsOf(places, 'personCommune'),
      venueCommune: cellsOf(places, 'venueCommune'),
      figure: (key) => `B${rowOf(key)}`,
    },
    context,
  )
  const rows: (readonly Cell[])[] = [
    headingRow([
      t('reportSheets.summary.figure'),
      t('reportSheets.summary.computed'),
      t('reportSheets.summary.shown'),
      t('reportSheets.summary.gap'),
    ]),
    ...keys.map((key) => {
      const value = figureValue(key, view) ?? 0
      const row = rowOf(key)
      return [
        textCell(t(`reportSheets.summary.names.${key}`)),
        formulaCell(formulas[key], value, formatOf(key)),
        numberCell(value, formatOf(key)),
        formulaCell(`ROUND(B${row}-C${row},6)`, 0, formatOf(key)),
      ]
    }),
  ]
  for (const { block, row } of places) {
    while (rows.length < row - 1) rows.push([])
    rows.push(headingRow([block.title, ...block.headers]))
    block.lines.forEach(({ label, cells }, index) => {
      const is = `(${data(block.column)}=$A${row + 1 + index})`
      rows.push([
        textCell(label),
        ...cells.map(({ formula, value, format }) =>
          formulaCell(formula(is, data), value ?? 0, blockFormat(format)),
        ),
      ])
    })
  }
  return sheetOf(rows)
}

const blockFormat = (format: 'count' | 'hours'): string =>
  format === 'hours' ? FORMATS.hours : FORMATS.count

const headingRow = (texts: readonly string[]): readonly Cell[] =>
  texts.map((text) => textCell(text, FORMATS.heading))

/**
 * The sheet « Synthèse » of the public version: figures and tables as they may be seen. No formula, since
 * there is no row of a person to count from.
 */
export const publicSummarySheet = (view: ReportView, context: SheetContext): PrintableSheet => {
  const { t } = context
  const shown = (value: number | null, format: string): Cell =>
    value === null ? textCell(t('reports.hidden')) : numberCell(value, format)
  const figures = FIGURE_KEYS.flatMap((key) => {
    const { value, isHidden } = view.figures[key]
    if (value === null && !isHidden) return []
    const unit = value !== null && FIGURES[key].unit === 'minutes' ? value / 60 : value
    return [[textCell(t(`reportSheets.summary.names.${key}`)), shown(unit, formatOf(key))]]
  })
  return sheetOf([
    headingRow([t('reportSheets.summary.figure'), t('reportSheets.summary.shown')]),
    ...figures,
    ...summaryBlocks(view, context).flatMap(({ title, headers, lines }) => [
      [],
      headingRow([title, ...headers]),
      ...lines.map(({ label, cells }) => [
        textCell(label),
        ...cells.map(({ value, format }) => shown(value, blockFormat(format))),
      ]),
    ]),
  ])
}

const sheetOf = (rows: readonly (readonly Cell[])[]): PrintableSheet => {
  const width = Math.max(...rows.map((row) => row.length))
  return {
    // SheetJS skips holes, which its types do not say.
    '!data': rows as unknown as CellObject[][],
    '!ref': `A1:${columnName(width - 1)}${rows.length}`,
    '!cols': [{ wch: 38 }, ...Array.from({ length: width - 1 }, () => ({ wch: 16 }))],
    '!margins': { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    '!pagesWide': 1,
  }
}
