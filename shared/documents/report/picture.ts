import { writtenNumber } from '#shared/locales/written-number.ts'
import type { ReportWords } from '#shared/reporting/report-words.ts'
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
}

/** What pictures need besides the bilan. */
export type PictureContext = ReportWords & {
  /** As one says it; empty in the public version. */
  readonly nameOf: (personId: string) => string
}

/** A count, or the word for one that is hidden. */
export const countText = (count: number | null, { t, language }: ReportWords): string =>
  count === null ? t('reports.hiddenToo') : writtenNumber(count, language)
