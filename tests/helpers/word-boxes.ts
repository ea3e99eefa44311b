import { advanceMm, type FontFace } from '#shared/documents/font-metrics.ts'
import type { DrawCommand, DrawnPage } from '#shared/documents/print-document.ts'

type Box = { left: number; top: number; right: number; bottom: number; text: string }

/** The ink of words, without the room above and below; turned by quarters only. */
export const wordBoxes = (
  marks: readonly DrawCommand[],
  place: (x: number, y: number) => { x: number; y: number } | null = (x, y) => ({ x, y }),
): readonly Box[] =>
  marks.flatMap((mark): readonly Box[] => {
    if (mark.kind === 'group') {
      const { x, y, rotate, scale = 1, clip } = mark
      // A clipped group is a tile of a board that is looked at whole.
      if (clip !== undefined || rotate % 90 !== 0) return []
      const angle = (rotate * Math.PI) / 180
      const [cos, sin] = [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))]
      return wordBoxes(mark.marks, (px, py) => {
        const [dx, dy] = [(px - x) * scale, (py - y) * scale]
        return place(x + cos * dx - sin * dy, y + sin * dx + cos * dy)
      })
    }
    if (mark.kind !== 'text' || mark.text.trim() === '') return []
    const { x, y, text, face, size, align } = mark
    const width = advanceMm(face as FontFace, text.trimEnd(), size)
    const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x
    const from = place(left, y - size * 0.22)
    const to = place(left + width, y)
    if (from === null || to === null) return []
    return [
      {
        left: Math.min(from.x, to.x),
        right: Math.max(from.x, to.x),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
        text,
      },
    ]
  })

/** What two boxes may share: letters are seldom as tall as their line. */
const SLACK = 0.25

const overlaps = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - SLACK &&
          other.left < one.right - SLACK &&
          one.top < other.bottom - SLACK &&
          other.top < one.bottom - SLACK,
      )
      .map((other) => `« ${one.text} » over « ${other.text} »`),
  )

/** Words of a page that stand over others or off the paper, each said. */
export const straying = ({ marks, widthMm, heightMm }: DrawnPage): readonly string[] => {
  const boxes = wordBoxes(marks)
  return [
    ...boxes
      .filter(
        ({ left, right, top, bottom }) =>
          left < 3 || top < 3 || right > widthMm - 3 || bottom > heightMm - 3,
      )
      .map(({ text }) => `outside the paper: « ${text} »`),
    ...overlaps(boxes),
  ]
}
