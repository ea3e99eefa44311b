import { fitBox } from '../fit-box.ts'
import { madrasBand } from '../poster/madras-band.ts'
import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../text-layout.ts'
import { pictogramTile } from './pictogram-tile.ts'
import { type PaperSize, SHEET_MARGIN } from './printable-frame.ts'

/** White at the left and right of what is printed on a sheet that is not cut, in mm. */
export const SHEET_SIDE = 12

const BAND = 4
const TILE = 17

export type SheetTitle = {
  readonly pictogram: string
  readonly title: string
  /** What to do, in a sentence; may be empty. */
  readonly subtitle?: string
  /** Number of the sheet among its like, at the right: « Grille 12 », and small under it. */
  readonly corner?: { readonly large: string; readonly small: string }
  /** Size of the title in points, when the sheet is read from afar. */
  readonly largest?: number
  readonly lowInk: boolean
}

export type DrawnTitle = {
  readonly marks: readonly DrawCommand[]
  /** From the top of the paper to what may follow, in mm. */
  readonly bottom: number
  readonly fits: boolean
}

/** A ribbon of madras, the picture of the support, its title, what to do with it. */
export const sheetTitle = (
  paper: PaperSize,
  { pictogram, title, subtitle = '', corner, largest, lowInk }: SheetTitle,
): DrawnTitle => {
  const width = paper.widthMm - 2 * SHEET_SIDE
  const top = SHEET_MARGIN + BAND + 5
  const left = SHEET_SIDE + TILE + 5
  const beside = corner === undefined ? 0 : 34
  const large = paper.widthMm > 290
  const head = fitBox(
    title,
    'bold',
    { widthMm: width - TILE - 5 - beside, heightMm: 24 },
    { largest: largest ?? (large ? 36 : 28), floor: 16 },
  )
  const words = fitBox(
    subtitle,
    'regular',
    { widthMm: width - TILE - 5 - beside, heightMm: 19 },
    { largest: large ? 18 : 15, floor: 14 },
  )
  const height = blockHeightMm(head.block) + (subtitle === '' ? 0 : blockHeightMm(words.block) + 1)
  const tall = Math.max(TILE, height)
  const textTop = top + (tall - height) / 2
  return {
    fits: head.fits && words.fits,
    bottom: top + tall + 5,
    marks: [
      ...madrasBand({ x: SHEET_SIDE, y: SHEET_MARGIN, width, height: BAND }, lowInk),
      ...pictogramTile(pictogram, { x: SHEET_SIDE + TILE / 2, y: top + TILE / 2 }, TILE, {
        lowInk,
      }),
      ...drawBlock(head.block, { x: left, top: textTop, colour: SHEET_COLOURS.ink }),
      ...drawBlock(words.block, {
        x: left,
        top: textTop + blockHeightMm(head.block) + 1,
        colour: SHEET_COLOURS.ink,
      }),
      ...(corner === undefined
        ? []
        : [
            drawLabel(corner.large, 'bold', 15, {
              x: paper.widthMm - SHEET_SIDE,
              y: top + 6,
              colour: SHEET_COLOURS.ink,
              align: 'right',
            }),
            drawLabel(corner.small, 'regular', 10, {
              x: paper.widthMm - SHEET_SIDE,
              y: top + 11.5,
              colour: SHEET_COLOURS.softInk,
              align: 'right',
            }),
          ]),
    ],
  }
}
