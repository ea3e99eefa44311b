import { fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock } from '../../text-layout.ts'
import type { PictureItem } from '../printable.ts'

export type PictureLabelStyle = {
  /** Points. */
  readonly largest: number
  readonly floor: number
  /** False: the picture alone, unless there is none. */
  readonly words: boolean
  /** White kept along the edges of the place, in mm. */
  readonly pad: number
  readonly picture?: boolean
}

export type DrawnPicture = {
  readonly marks: readonly DrawCommand[]
  /** Text that does not fit, or null. */
  readonly misfit: string | null
}

/** A picture as large as its place allows with its word under it, both in the middle. */
export const pictureLabel = (
  { text, pictogram }: PictureItem,
  { x, y, width, height }: Box,
  { largest, floor, words, pad, picture = true }: PictureLabelStyle,
): DrawnPicture => {
  const shown = picture ? pictogram : null
  const said = words || shown === null ? text : ''
  const room = { widthMm: width - 2 * pad, heightMm: height - 2 * pad }
  const setIn = (share: number) =>
    fitBox(
      said,
      'bold',
      { widthMm: room.widthMm, heightMm: room.heightMm * share },
      { largest, floor },
    )
  // Long words take room from their picture before they are set too small.
  const usual = setIn(shown === null ? 1 : 0.42)
  const set = usual.fits || shown === null ? usual : setIn(0.66)
  const textHeight = said === '' ? 0 : blockHeightMm(set.block)
  const gap = said === '' || shown === null ? 0 : Math.min(2, height * 0.03)
  const size =
    shown === null ? 0 : Math.max(4, Math.min(room.widthMm, room.heightMm - textHeight - gap))
  const drawn = Math.min(size, height * 0.62)
  const top = y + (height - drawn - gap - textHeight) / 2
  const middle = x + width / 2
  return {
    misfit: set.fits ? null : text,
    marks: [
      ...(shown === null ? [] : namedPictogram(shown, { x: middle, y: top + drawn / 2 }, drawn)),
      ...drawBlock(set.block, {
        x: middle,
        top: top + drawn + gap,
        colour: SHEET_COLOURS.ink,
        align: 'center',
      }),
    ],
  }
}
