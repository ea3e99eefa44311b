import type { PrintablePaper } from '../printables/printable.ts'

/** How a document goes through the printer: what is sent with the same setting is sent once. */
export type PrintSetting = {
  readonly paper: PrintablePaper
  readonly colour: boolean
  readonly sides: 1 | 2
  /** `card`: thicker paper, 160 g where there is some (printing.md 5.2). */
  readonly stock: 'plain' | 'card'
}

const PAPERS: readonly PrintablePaper[] = ['a4', 'letter', 'a3']

const rank = ({ paper, colour, sides, stock }: PrintSetting): number =>
  PAPERS.indexOf(paper) * 8 + (stock === 'card' ? 4 : 0) + (colour ? 2 : 0) + (sides - 1)

/** Ordinary paper first, black before colour, one side before two, A4 before A3: the fewest changes of tray. */
export const comparePrintSettings = (left: PrintSetting, right: PrintSetting): number =>
  rank(left) - rank(right)

export const isSameSetting = (left: PrintSetting, right: PrintSetting): boolean =>
  rank(left) === rank(right)
