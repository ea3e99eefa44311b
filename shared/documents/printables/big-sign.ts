import { fitBox } from '../fit-box.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import { madrasBand } from '../poster/madras-band.ts'
import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock } from '../text-layout.ts'
import type { PictureItem } from './printable.ts'
import { type PaperSize, SHEET_FOOT, SHEET_MARGIN } from './printable-frame.ts'
import { SHEET_SIDE } from './sheet-title.ts'

const BAND = 6

/** Where the way goes on. */
export const ARROWS = ['arrow-left', 'arrow-right', 'arrow-up', 'arrow-down'] as const
export type Arrow = (typeof ARROWS)[number]

export type SignItem = PictureItem & { readonly arrow?: Arrow | null }

const ARROW_ENDS: readonly (readonly [RegExp, Arrow])[] = [
  [/\s*(?:<[-=]+|←)\s*$/u, 'arrow-left'],
  [/\s*(?:[-=]+>|→)\s*$/u, 'arrow-right'],
  [/\s*(?:\^|↑)\s*$/u, 'arrow-up'],
  [/\s*↓\s*$/u, 'arrow-down'],
]

/** « Toilettes → », or « Toilettes -> »: an arrow typed at the end of a line is drawn large. */
export const withArrow = (item: PictureItem): SignItem => {
  for (const [end, arrow] of ARROW_ENDS) {
    if (end.test(item.text)) return { ...item, text: item.text.replace(end, ''), arrow }
  }
  return item
}

/** A sign read from across the room: a picture as large as the sheet allows, few words under it. */
export const bigSign = (
  paper: PaperSize,
  { text, pictogram, arrow = null }: SignItem,
  lowInk: boolean,
): { readonly marks: readonly DrawCommand[]; readonly misfit: string | null } => {
  const width = paper.widthMm - 2 * SHEET_SIDE
  const top = SHEET_MARGIN + BAND + 8
  const bottom = paper.heightMm - SHEET_MARGIN - SHEET_FOOT - BAND - 6
  const height = bottom - top
  const landscape = paper.widthMm > paper.heightMm
  const pictures = [pictogram, arrow].filter((name) => name !== null)
  // An arrow to the left comes first: the eye goes where it points.
  const row = arrow === 'arrow-left' ? pictures.toReversed() : pictures
  const shown = row.length > 0
  const words = fitBox(
    text,
    'bold',
    { widthMm: width, heightMm: shown ? height * (landscape ? 0.36 : 0.4) : height },
    { largest: paper.widthMm > 290 && paper.heightMm > 290 ? 160 : 110, floor: 28 },
  )
  const textHeight = text === '' ? 0 : blockHeightMm(words.block)
  const gap = shown && text !== '' ? 8 : 0
  const between = 12
  const picture = shown
    ? Math.min(
        width * 0.86,
        (width - (row.length - 1) * between) / row.length,
        height - textHeight - gap,
        height * 0.66,
      )
    : 0
  const start = top + (height - picture - gap - textHeight) / 2
  const middle = paper.widthMm / 2
  const first = middle - ((row.length - 1) * (picture + between)) / 2
  const bands = [SHEET_MARGIN, bottom + 6].flatMap((y) =>
    madrasBand({ x: SHEET_SIDE, y, width, height: BAND }, lowInk),
  )
  return {
    misfit: words.fits ? null : text,
    marks: [
      ...bands,
      ...row.flatMap((name, index) =>
        namedPictogram(
          name,
          { x: first + index * (picture + between), y: start + picture / 2 },
          picture,
        ),
      ),
      ...drawBlock(words.block, {
        x: middle,
        top: start + picture + gap,
        colour: SHEET_COLOURS.ink,
        align: 'center',
      }),
    ],
  }
}
