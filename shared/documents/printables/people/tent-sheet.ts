import { moveMarks } from '../../cards/place-marks.ts'
import type { DrawCommand, LineCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'
import { paperSize, type UnfootedPage } from '../printable-frame.ts'
import { foldAcross } from './fold-lines.ts'

/** The paper of tents: A4 upright, folded in three. */
const PAPER = paperSize('a4', false)

/** Height of one of the three panels, in mm. */
export const TENT_PANEL = PAPER.heightMm / 3

/** One tent: what both sides say, and what lies under it. */
export type Tent = {
  /** Marks of the side that faces its owner, from its own top left corner. */
  readonly near: readonly DrawCommand[]
  /** Marks of the side that the others see. */
  readonly far: readonly DrawCommand[]
}

/** Width of a tent when so many stand side by side on a sheet, in mm. */
export const tentWidth = (across: 1 | 2): number => PAPER.widthMm / across

// One cut down the middle, dashed so finely that it is told from a fold, with nothing across it.
const cut = (): LineCommand => ({
  kind: 'line',
  x1: PAPER.widthMm / 2,
  y1: 5,
  x2: PAPER.widthMm / 2,
  y2: PAPER.heightMm - 10,
  width: 0.15,
  colour: '#000000',
})

/**
 * Sheets of tents, one or two side by side. Three panels from the top: the far side turned by 180°,
 * the near side, and the base on which it stands, with the foot of the sheet. Once folded at both
 * dashed lines the two sides lean on each other and each reads upright.
 */
export const tentSheets = (
  tents: readonly Tent[],
  across: 1 | 2,
  context: PrintContext,
): readonly UnfootedPage[] => {
  const width = tentWidth(across)
  const hint = context.t('printablesPeople.tents.hint')
  const pages: UnfootedPage[] = []
  for (let first = 0; first < tents.length; first += across) {
    const marks: DrawCommand[] = tents.slice(first, first + across).flatMap((tent, index) => {
      const x = index * width
      return [
        {
          kind: 'group' as const,
          rotate: 180,
          x: x + width / 2,
          y: TENT_PANEL / 2,
          marks: moveMarks(tent.far, x, 0),
        },
        ...moveMarks(tent.near, x, TENT_PANEL),
        drawLabel(hint, 'regular', 8.5, {
          x: x + width / 2,
          y: 2 * TENT_PANEL + 14,
          colour: SHEET_COLOURS.softInk,
          align: 'center',
        }),
      ]
    })
    pages.push({
      ...PAPER,
      marks: [
        ...marks,
        ...foldAcross(TENT_PANEL, PAPER, context),
        ...foldAcross(2 * TENT_PANEL, PAPER, context),
        ...(across === 2 ? [cut()] : []),
      ],
    })
  }
  return pages
}
