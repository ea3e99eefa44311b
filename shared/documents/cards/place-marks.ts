import type { DrawCommand } from '../print-document.ts'

/** The same mark, moved by `dx` and `dy` millimetres. */
export const moveMark = (mark: DrawCommand, dx: number, dy: number): DrawCommand => {
  switch (mark.kind) {
    case 'line':
      return { ...mark, x1: mark.x1 + dx, y1: mark.y1 + dy, x2: mark.x2 + dx, y2: mark.y2 + dy }
    case 'group': {
      const { clip } = mark
      return {
        ...mark,
        x: mark.x + dx,
        y: mark.y + dy,
        marks: moveMarks(mark.marks, dx, dy),
        ...(clip === undefined ? {} : { clip: { ...clip, x: clip.x + dx, y: clip.y + dy } }),
      }
    }
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy }
  }
}

export const moveMarks = (
  marks: readonly DrawCommand[],
  dx: number,
  dy: number,
): readonly DrawCommand[] => marks.map((mark) => moveMark(mark, dx, dy))

/** Marks enlarged (reduced) about the top left corner of the page, which is then moved to `(x, y)`. */
export const scaleMarks = (
  marks: readonly DrawCommand[],
  scale: number,
  x = 0,
  y = 0,
): readonly DrawCommand[] => {
  if (scale === 1) return moveMarks(marks, x, y)
  return [moveMark({ kind: 'group', rotate: 0, scale, x: 0, y: 0, marks }, x, y)]
}
