import type { Totem } from '#shared/schemas/people.schema.ts'
import { fitBox } from '../../fit-box.ts'
import { type Box, PRINTER_MARGIN } from '../../imposition/box.ts'
import type { SheetGrid } from '../../imposition/grid-template.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock } from '../../text-layout.ts'
import { totemMark } from '../../totem/totem-marks.ts'

/** What one label says. */
export type Label = {
  readonly text: string
  /** Said smaller, below. */
  readonly detail: string
  /** What it is for: only where there is room. */
  readonly occasion: string
  readonly emblem:
    | { readonly kind: 'pictogram'; readonly name: string }
    | { readonly kind: 'totem'; readonly totem: Totem }
    | null
}

/**
 * The part of a label that is printed on: away from its edges, where sheets slip by a millimetre, and
 * from those of the paper, where printers print nothing.
 */
export const safeBox = ({ x, y, width, height }: Box, { paper }: Pick<SheetGrid, 'paper'>): Box => {
  const inset = Math.min(4, Math.max(2, height * 0.09))
  const left = Math.max(x + inset, PRINTER_MARGIN + 0.5)
  const top = Math.max(y + inset, PRINTER_MARGIN + 0.5)
  return {
    x: left,
    y: top,
    width: Math.min(x + width - inset, paper.widthMm - PRINTER_MARGIN - 0.5) - left,
    height: Math.min(y + height - inset, paper.heightMm - PRINTER_MARGIN - 0.5) - top,
  }
}

const { ink, softInk } = SHEET_COLOURS
const CODE_PT = 7

/** A label: its picture, its words as large as they go, what they belong to below. */
export const labelMarks = (
  { text, detail, occasion, emblem }: Label,
  box: Box,
  code: string,
): { readonly marks: readonly DrawCommand[]; readonly fits: boolean } => {
  const isSmall = box.height < 20
  const picture = emblem === null ? 0 : Math.min(box.height * 0.62, box.width * 0.3, 30)
  const left = box.x + (emblem === null ? 0 : picture + Math.max(2, picture * 0.16))
  const width = box.x + box.width - left
  const footer = [code, detail, box.height > 40 ? occasion : ''].filter(Boolean).join(' · ')
  const small = fitBox(
    footer,
    'regular',
    { widthMm: width, heightMm: isSmall ? 3.4 : box.height * 0.3 },
    { largest: isSmall ? CODE_PT : Math.min(12, Math.max(8, box.height * 0.3)), floor: 5 },
  )
  const smallHeight = blockHeightMm(small.block)
  const words = fitBox(
    text,
    'bold',
    { widthMm: width, heightMm: box.height - smallHeight - 1 },
    { largest: Math.min(40, box.height * 1.25), floor: isSmall ? 7 : 9 },
  )
  const height = blockHeightMm(words.block) + 0.8 + smallHeight
  const top = box.y + Math.max(0, (box.height - height) / 2)
  const centre = { x: box.x + picture / 2, y: box.y + box.height / 2 }
  return {
    fits: words.fits && small.fits,
    marks: [
      ...(emblem === null
        ? []
        : emblem.kind === 'totem'
          ? totemMark(emblem.totem, centre, picture)
          : namedPictogram(emblem.name, centre, picture)),
      ...drawBlock(words.block, { x: left, top, colour: ink }),
      ...drawBlock(small.block, {
        x: left,
        top: top + blockHeightMm(words.block) + 0.8,
        colour: softInk,
      }),
    ],
  }
}
