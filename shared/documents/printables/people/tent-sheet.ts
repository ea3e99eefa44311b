import { moveMarks } from '../../cards/place-marks.ts'
import type { DrawCommand, LineCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { drawLabel } from '../../text-layout.ts'
import type { PrintablePaper } from '../printable.ts'
import { type PaperSize, paperSize, type UnfootedPage } from '../printable-frame.ts'
import { foldAcross } from './fold-lines.ts'

/** Height of one of the three panels of an upright sheet, in mm. */
export const tentPanel = (paper: PrintablePaper): number => paperSize(paper, false).heightMm / 3

/** One tent: what both sides say, and what lies under it. */
export type Tent = {
  /** Marks of the side that faces its owner, from its own top left corner. */
  readonly near: readonly DrawCommand[]
  /** Marks of the side that the others see. */
  readonly far: readonly DrawCommand[]
}

/** Width of a tent when so many stand side by side on a sheet, in mm. */
export const tentWidth = (paper: PrintablePaper, across: 1 | 2): number =>
  paperSize(paper, false).widthMm / across

// One cut down the middle, dashed so finely that it is told from a fold, with nothing across it.
const cut = ({ widthMm, heightMm }: PaperSize): LineCommand => ({
  kind: 'line',
  x1: widthMm / 2,
  y1: 5,
  x2: widthMm / 2,
  y2: heightMm - 10,
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
  { paper, across }: { readonly paper: PrintablePaper; readonly across: 1 | 2 },
  context: PrintContext,
): readonly UnfootedPage[] => {
  const size = paperSize(paper, false)
  const width = tentWidth(paper, across)
  const panel = tentPanel(paper)
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
          y: panel / 2,
          marks: moveMarks(tent.far, x, 0),
        },
        ...moveMarks(tent.near, x, panel),
        drawLabel(hint, 'regular', 8.5, {
          x: x + width / 2,
          y: 2 * panel + 14,
          colour: SHEET_COLOURS.softInk,
          align: 'center',
        }),
      ]
    })
    pages.push({
      ...size,
      marks: [
        ...marks,
        ...foldAcross(panel, size, context),
        ...foldAcross(2 * panel, size, context),
        ...(across === 2 ? [cut(size)] : []),
      ],
    })
  }
  return pages
}
