import { fitBox } from '../../fit-box.ts'
import { madrasBand } from '../../poster/madras-band.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import type { PictureItem, PrintablePaper } from '../printable.ts'
import { FOOT_TOP, paperSize, SHEET_MARGIN } from '../printable-frame.ts'
import { writingRule } from './form-marks.ts'
import { roleWords } from './role-sets.ts'

const { ink, softInk } = SHEET_COLOURS

type Look = { readonly paper: PrintablePaper; readonly lowInk: boolean }

/** The sheet of a charter, in mm. */
export type CharterFrame = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  /** 1 on A4 and Letter; what is drawn on A3 is that much larger. */
  readonly scale: number
  readonly bottom: number
}

export const charterFrame = ({ paper }: Look): CharterFrame => {
  const { widthMm, heightMm } = paperSize(paper, false)
  const scale = paper === 'a3' ? widthMm / 210 : 1
  const margin = 16 * scale
  return {
    width: widthMm,
    height: heightMm,
    left: margin,
    right: widthMm - margin,
    scale,
    bottom: heightMm - FOOT_TOP - 3,
  }
}

/** Marks from the top of the page, how far down they reach, and texts that did not fit. */
export type CharterPart = {
  readonly marks: readonly DrawCommand[]
  readonly bottom: number
  readonly misfits: readonly string[]
}

/** The ribbon, the title and the sentence under it. */
export const charterHeading = (
  title: string,
  intro: string,
  frame: CharterFrame,
  { lowInk }: Look,
): CharterPart => {
  const { left, right, scale, width } = frame
  const band = {
    x: SHEET_MARGIN,
    y: SHEET_MARGIN,
    width: width - 2 * SHEET_MARGIN,
    height: 7 * scale,
  }
  const name = fitBox(
    title,
    'bold',
    { widthMm: right - left, heightMm: 26 * scale },
    { largest: 34 * scale, floor: 20 },
  )
  const words = fitBox(
    intro,
    'regular',
    { widthMm: right - left, heightMm: 18 * scale },
    { largest: 17 * scale, floor: 14 },
  )
  const top = band.y + band.height + 7 * scale
  const under = top + blockHeightMm(name.block) + (intro === '' ? 0 : 1.5 * scale)
  return {
    misfits: [...(name.fits ? [] : [title]), ...(words.fits ? [] : [intro])],
    marks: [
      ...madrasBand(band, lowInk),
      ...drawBlock(name.block, { x: left, top, colour: ink }),
      ...drawBlock(words.block, { x: left, top: under, colour: softInk }),
    ],
    bottom: under + blockHeightMm(words.block),
  }
}

/** A value a row: picture, name, sentence. */
export const valueRows = (
  values: readonly PictureItem[],
  top: number,
  rowHeight: number,
  frame: CharterFrame,
  { lowInk }: Look,
): CharterPart => {
  const { left, right, scale } = frame
  const tile = Math.min(15 * scale, rowHeight - 4 * scale)
  const x = left + tile + 6 * scale
  const misfits: string[] = []
  const marks = values.flatMap((item, index): DrawCommand[] => {
    const { name, task } = roleWords(item.text)
    const middle = top + (index + 0.5) * rowHeight
    const title = fitBox(
      name,
      'bold',
      { widthMm: right - x, heightMm: rowHeight * (task === '' ? 0.9 : 0.46) },
      { largest: 20 * scale, floor: 14 },
    )
    const words = fitBox(
      task,
      'regular',
      { widthMm: right - x, heightMm: rowHeight * 0.5 },
      { largest: 16 * scale, floor: 12 },
    )
    if (!title.fits || !words.fits) misfits.push(item.text)
    const height = blockHeightMm(title.block) + blockHeightMm(words.block)
    return [
      ...pictogramTile(item.pictogram, { x: left + tile / 2, y: middle }, tile, { lowInk }),
      ...drawBlock(title.block, { x, top: middle - height / 2, colour: ink }),
      ...drawBlock(words.block, {
        x,
        top: middle - height / 2 + blockHeightMm(title.block),
        colour: ink,
      }),
    ]
  })
  return { marks, misfits, bottom: top + values.length * rowHeight }
}

/** From the top of the lines to sign to the baseline of « Nom » and « Signature », in mm on A4. */
export const SIGN_HEAD = 5

/** Height in which somebody signs, in mm: hands are no larger on A3. */
export const stepOf = ({ scale }: CharterFrame): number => 10.5 * Math.min(scale, 1.1)

/** Names one above the other, each with a place to sign beside it. */
export const signingLines = (
  count: number,
  top: number,
  step: number,
  frame: CharterFrame,
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const { left, right, scale } = frame
  const gap = 8 * scale
  const column = (right - left - gap) / 2
  const rows = Math.ceil(count / 2)
  const size = 14 * Math.min(scale, 1.15)
  return [0, 1].flatMap((side): DrawCommand[] => {
    const x = left + side * (column + gap)
    const here = side === 0 ? rows : count - rows
    if (here <= 0) return []
    const sign = x + column * 0.58
    return [
      drawLabel(t('printablesPeople.charter.name'), 'bold', size, {
        x,
        y: top + SIGN_HEAD * scale,
        colour: softInk,
      }),
      drawLabel(t('printablesPeople.charter.signature'), 'bold', size, {
        x: sign,
        y: top + SIGN_HEAD * scale,
        colour: softInk,
      }),
      ...Array.from({ length: here }, (_, index): DrawCommand[] => {
        const y = top + SIGN_HEAD * scale + (index + 1) * step
        return [writingRule(x, y, column * 0.55), writingRule(sign, y, column * 0.42)]
      }).flat(),
    ]
  })
}
