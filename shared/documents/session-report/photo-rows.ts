import type { FlowRow } from '../plan/row-flow.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { fitImage } from '../sign-in-sheet/sheet-header.ts'
import { blockHeightMm, drawBlock, wrapText } from '../text-layout.ts'
import { LEFT, marksRow, WIDTH } from './report-flow.ts'
import type { ReportPhoto } from './report-model.ts'

const GAP = 6
const HALF = (WIDTH - GAP) / 2
const TALLEST = 68
const CAPTION = { size: 10, above: 1.5 } as const

/** Pictures that can be drawn: what cannot be read is left out, and the document warns of it. */
export const readablePhotos = (
  photos: readonly ReportPhoto[],
  { readable }: Pick<PrintContext, 'readable'>,
): readonly ReportPhoto[] =>
  photos.filter(
    ({ hash, width, height }) => width > 0 && height > 0 && (readable?.has(hash) ?? true),
  )

/** Sizes of two photos side by side: as high as one another, and as wide as the text together. */
const pairSizes = (pair: readonly ReportPhoto[]): readonly { width: number; height: number }[] => {
  if (pair.length < 2) {
    return pair.map((photo) => fitImage(photo, { width: HALF, height: TALLEST }))
  }
  const ratios = pair.map(({ width, height }) => width / height)
  const height = Math.min(TALLEST, (WIDTH - GAP) / ratios.reduce((sum, ratio) => sum + ratio, 0))
  return ratios.map((ratio) => ({ width: ratio * height, height }))
}

/** Photos two by two, whole, each over its caption. */
export const photoRows = (photos: readonly ReportPhoto[]): FlowRow[] => {
  const rows: FlowRow[] = []
  for (let index = 0; index < photos.length; index += 2) {
    const pair = photos.slice(index, index + 2)
    const sizes = pairSizes(pair)
    let x = LEFT
    const placed = pair.flatMap((photo, at) => {
      const size = sizes[at]
      if (!size) return []
      const left = x
      x += size.width + GAP
      const caption = wrapText(photo.caption, 'regular', CAPTION.size, Math.max(size.width, 40))
      const below = caption.lines.length === 0 ? 0 : CAPTION.above + blockHeightMm(caption)
      return [{ photo, size, left, caption, height: size.height + below }]
    })
    rows.push(
      marksRow(Math.max(...placed.map(({ height }) => height)) + 2, (_, top) =>
        placed.flatMap(({ photo, size, left, caption }): DrawCommand[] => [
          { kind: 'image', hash: photo.hash, x: left, y: top, ...size },
          ...drawBlock(caption, {
            x: left,
            top: top + size.height + CAPTION.above,
            colour: SHEET_COLOURS.ink,
          }),
        ]),
      ),
    )
  }
  return rows
}
