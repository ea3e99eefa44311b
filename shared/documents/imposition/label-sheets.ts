import { PAPER_SIZES } from '../print-document.ts'
import type { SheetGrid } from './grid-template.ts'

/** A sheet of labels as shops sell them: places as for a grid, and how round their corners are. */
export type LabelSheet = SheetGrid & { readonly radius: number }

const A4 = PAPER_SIZES.a4

// Measures in mm, taken from sheets in use; makers agree on them to a few tenths.
const sheet = (
  [nx, ny]: readonly [number, number],
  [width, height]: readonly [number, number],
  [x0, y0]: readonly [number, number],
  [dx, dy]: readonly [number, number],
  radius: number,
): LabelSheet => ({ paper: A4, nx, ny, x0, y0, dx, dy, width, height, radius })

/**
 * Common label and badge sheets on A4, written for Koudmen. Ids say number, width and height; rows
 * keep them, so they are never changed.
 *
 * `24x70x37`, `21x70x42`, `40x52x30` cover the whole paper; the others have margins of their own.
 */
export const LABEL_SHEETS = {
  '24x70x37': sheet([3, 8], [70, 37], [0, 0.5], [70, 37], 0),
  '21x70x42': sheet([3, 7], [70, 42.3], [0, 0.45], [70, 42.3], 0),
  '21x63x38': sheet([3, 7], [63.5, 38.1], [7.21, 15.15], [66.04, 38.1], 2),
  '18x63x47': sheet([3, 6], [63.5, 46.6], [7.21, 8.7], [66.04, 46.6], 2),
  '14x99x38': sheet([2, 7], [99.1, 38.1], [4.65, 15.15], [101.6, 38.1], 2),
  '12x63x72': sheet([3, 4], [63.5, 72], [7.21, 4.5], [66.04, 72], 2),
  '10x99x57': sheet([2, 5], [99.1, 57], [4.65, 6], [101.6, 57], 2),
  '8x99x68': sheet([2, 4], [99.1, 67.7], [4.65, 13.1], [101.6, 67.7], 2),
  '4x99x139': sheet([2, 2], [99.1, 139], [4.65, 9.5], [101.6, 139], 2),
  '40x52x30': sheet([4, 10], [52.5, 29.7], [0, 0], [52.5, 29.7], 0),
  '65x38x21': sheet([5, 13], [38.1, 21.2], [4.75, 10.7], [40.6, 21.2], 2),
  '10x85x55': sheet([2, 5], [85, 55], [15, 11], [95, 55], 0),
} as const satisfies Readonly<Record<string, LabelSheet>>

export type LabelSheetId = keyof typeof LABEL_SHEETS
export const LABEL_SHEET_IDS = Object.keys(LABEL_SHEETS) as readonly LabelSheetId[]

/** White under the last row, in mm: where a foot may be printed, if anywhere. */
export const whiteBelow = ({ paper, ny, y0, dy, height }: SheetGrid): number =>
  paper.heightMm - (y0 + (ny - 1) * dy + height)
