import { advanceMm, type FontFace } from '#shared/documents/font-metrics.ts'
import type { DrawCommand, GroupCommand, TextCommand } from '#shared/documents/print-document.ts'

export type Bounds = { left: number; top: number; right: number; bottom: number }

const textBounds = ({ x, y, text, face, size, align }: TextCommand): Bounds => {
  const width = advanceMm(face as FontFace, text, size)
  const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x
  // Capitals and accents above the baseline, tails below it.
  return { left, top: y - size * 0.3, right: left + width, bottom: y + size * 0.08 }
}

const around = (points: readonly { x: number; y: number }[]): Bounds => ({
  left: Math.min(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  right: Math.max(...points.map(({ x }) => x)),
  bottom: Math.max(...points.map(({ y }) => y)),
})

const cornersOf = ({ left, top, right, bottom }: Bounds) => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
]

/** Where a point among the marks of a group comes to lie. */
export const placedBy = (
  { rotate, scale = 1, x, y }: Pick<GroupCommand, 'rotate' | 'scale' | 'x' | 'y'>,
  point: { readonly x: number; readonly y: number },
) => {
  const angle = (rotate * Math.PI) / 180
  const dx = (point.x - x) * scale
  const dy = (point.y - y) * scale
  return {
    x: x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: y + dx * Math.sin(angle) + dy * Math.cos(angle),
  }
}

const groupBounds = (group: GroupCommand): Bounds => {
  const { clip, marks } = group
  const box = around(marks.flatMap((mark) => cornersOf(boundsOf(mark))))
  const cut =
    clip === undefined
      ? box
      : {
          left: Math.max(box.left, clip.x),
          top: Math.max(box.top, clip.y),
          right: Math.min(box.right, clip.x + clip.width),
          bottom: Math.min(box.bottom, clip.y + clip.height),
        }
  return around(cornersOf(cut).map((corner) => placedBy(group, corner)))
}

/** What a mark covers, in mm. Pictograms cover their grid. */
export const boundsOf = (mark: DrawCommand): Bounds => {
  switch (mark.kind) {
    case 'text':
      return textBounds(mark)
    case 'line':
      return {
        left: Math.min(mark.x1, mark.x2),
        right: Math.max(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        bottom: Math.max(mark.y1, mark.y2),
      }
    case 'path':
      return {
        left: mark.x,
        top: mark.y,
        right: mark.x + 24 * mark.scale,
        bottom: mark.y + 24 * mark.scale,
      }
    case 'group':
      return groupBounds(mark)
    default:
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }
  }
}

export type Ink = Bounds & { readonly says: string }

/**
 * Where words and lines really are, turned groups included. A pictogram of another scale than its grid,
 * or a fill, does not say where its ink is; a tile is a window onto a board that is looked at whole.
 */
export const inkOf = (marks: readonly DrawCommand[]): readonly Ink[] =>
  marks.flatMap((mark): readonly Ink[] => {
    switch (mark.kind) {
      case 'group':
        return mark.clip === undefined
          ? inkOf(mark.marks).map(({ says, ...box }) => ({
              says,
              ...around(cornersOf(box).map((corner) => placedBy(mark, corner))),
            }))
          : []
      case 'line':
        return [{ ...boundsOf(mark), says: 'line' }]
      case 'text':
        return mark.text.trim() === '' ? [] : [{ ...boundsOf(mark), says: mark.text }]
      default:
        return []
    }
  })
