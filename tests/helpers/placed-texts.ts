import type { DrawCommand } from '#shared/documents/print-document.ts'

/** A point of the page, in millimetres. */
export type Point = { readonly x: number; readonly y: number }

export type PlacedText = {
  readonly text: string
  /** Where its anchor lies on the page, groups applied. */
  readonly at: Point
  /** Direction in which it is read, in degrees clockwise: 0 to the right, 90 downwards. */
  readonly angle: number
}

const rotated = ({ x, y }: Point, degrees: number, about: Point): Point => {
  const turn = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [dx, dy] = [x - about.x, y - about.y]
  return { x: about.x + cos * dx - sin * dy, y: about.y + sin * dx + cos * dy }
}

/** The texts of a page where they are once every group around them is turned. */
export const placedTexts = (marks: readonly DrawCommand[]): readonly PlacedText[] =>
  marks.flatMap((mark): readonly PlacedText[] => {
    if (mark.kind === 'text') return [{ text: mark.text, at: { x: mark.x, y: mark.y }, angle: 0 }]
    if (mark.kind !== 'group') return []
    return placedTexts(mark.marks).map(({ text, at, angle }) => ({
      text,
      at: rotated(at, mark.rotate, mark),
      angle: (angle + mark.rotate + 360) % 360,
    }))
  })
