import type { PrintablePaper, PrintStock } from '../printables/printable.ts'

/** How a document goes through the printer: what is sent with the same setting is sent once. */
export type PrintSetting = {
  readonly paper: PrintablePaper
  readonly colour: boolean
  readonly sides: 1 | 2
  readonly stock: PrintStock
}

const PAPERS: readonly PrintablePaper[] = ['a4', 'letter', 'a3']

const STOCKS: readonly PrintStock[] = ['plain', 'card', 'labels']

const rank = ({ paper, colour, sides, stock }: PrintSetting): number =>
  PAPERS.indexOf(paper) * 16 + STOCKS.indexOf(stock) * 4 + (colour ? 2 : 0) + (sides - 1)

/** Ordinary paper first, black before colour, one side before two, A4 before A3: the fewest changes of tray. */
export const comparePrintSettings = (left: PrintSetting, right: PrintSetting): number =>
  rank(left) - rank(right)

export const isSameSetting = (left: PrintSetting, right: PrintSetting): boolean =>
  rank(left) === rank(right)
