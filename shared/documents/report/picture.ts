import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { hoursText, type ReportWords } from '#shared/reporting/report-words.ts'
import { type Bar, barChart } from '../charts/bar-chart.ts'
import type { Chart } from '../charts/chart.ts'

/** The numbers of a picture, as they are read without it. Cells are written as they are shown. */
export type PictureTable = {
  readonly headers: readonly string[]
  readonly rows: readonly {
    readonly key: string
    /** The first names the line; the others are numbers. */
    readonly cells: readonly string[]
    /** Sessions behind the line; empty: none, or not told. */
    readonly sessionIds: readonly string[]
    /** The paper that proves the line. */
    readonly sheet: EntrySheet
  }[]
}

/** One picture of the bilan: what it says, the drawing, and its table. */
export type ReportPicture = {
  readonly id: string
  readonly title: string
  /** The finding, in a sentence. */
  readonly finding: string
  /** Null: there is nothing to draw. Width in mm. */
  readonly draw: ((width: number) => Chart) | null
  /** Null: left out of the public version. */
  readonly table: PictureTable | null
  /** People of the list whom the drawing names; absent: nobody. */
  readonly named?: number
}

/** What pictures need besides the bilan. */
export type PictureContext = ReportWords & {
  /** As one says it; empty in the public version. */
  readonly nameOf: (personId: string) => string
}

/** A count, or the word for one that is hidden. */
export const countText = (count: number | null, { t, language }: ReportWords): string =>
  count === null ? t('reports.hidden') : writtenNumber(count, language)

/** Minutes as hours, or the word for what is hidden. */
export const hoursOrHidden = (minutes: number | null, words: ReportWords): string =>
  minutes === null ? words.t('reports.hidden') : hoursText(minutes, words)

/** A column of a table: its header, and what a line says in it. */
export type TableColumn<Line> = readonly [header: string, cell: (line: Line) => string]

/** Lines as a table. `sheet` is the paper behind them: the sign-in sheet when it is not told. */
export const pictureTable = <Line>(
  lines: readonly Line[],
  columns: readonly TableColumn<Line>[],
  {
    keyOf,
    sessionIdsOf,
    sheetOf = () => 'attendance',
  }: {
    readonly keyOf: (line: Line) => string
    readonly sessionIdsOf: (line: Line) => readonly string[]
    readonly sheetOf?: (line: Line) => EntrySheet
  },
): PictureTable => ({
  headers: columns.map(([header]) => header),
  rows: lines.map((line) => ({
    key: keyOf(line),
    cells: columns.map(([, cell]) => cell(line)),
    sessionIds: sessionIdsOf(line),
    sheet: sheetOf(line),
  })),
})

/** Height of a chart over time for its width. */
export const chartSize = (width: number) => ({ width, height: Math.max(46, width * 0.52) })

/** Bars, or nothing to draw when all of them are empty. */
export const barsOrNothing = (bars: readonly Bar[]): ReportPicture['draw'] =>
  bars.some(({ value }) => value !== 0) ? (width) => barChart(bars, width) : null
