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

const photoMarks = (photo: ReportPhoto, x: number, top: number) => {
  const size = fitImage(photo, { width: HALF, height: TALLEST })
  const caption = wrapText(photo.caption, 'regular', CAPTION.size, HALF)
  return {
    height: size.height + (caption.lines.length === 0 ? 0 : CAPTION.above + blockHeightMm(caption)),
    marks: [
      { kind: 'image', hash: photo.hash, x, y: top, ...size },
      ...drawBlock(caption, {
        x,
        top: top + size.height + CAPTION.above,
        colour: SHEET_COLOURS.ink,
      }),
    ] satisfies DrawCommand[],
  }
}

/** Photos two by two, whole, each over its caption. */
export const photoRows = (photos: readonly ReportPhoto[]): FlowRow[] => {
  const rows: FlowRow[] = []
  for (let index = 0; index < photos.length; index += 2) {
    const pair = photos.slice(index, index + 2)
    const height = Math.max(...pair.map((photo) => photoMarks(photo, 0, 0).height))
    rows.push(
      marksRow(height + 2, (_, top) =>
        pair.flatMap((photo, column) => photoMarks(photo, LEFT + column * (HALF + GAP), top).marks),
      ),
    )
  }
  return rows
}
