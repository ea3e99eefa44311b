import { advanceMm, type FontFace } from '#shared/documents/font-metrics.ts'
import type { DrawCommand, TextCommand } from '#shared/documents/print-document.ts'

export type Bounds = { left: number; top: number; right: number; bottom: number }

const textBounds = ({ x, y, text, face, size, align }: TextCommand): Bounds => {
  const width = advanceMm(face as FontFace, text, size)
  const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x
  // Capitals and accents above the baseline, tails below it.
  return { left, top: y - size * 0.3, right: left + width, bottom: y + size * 0.08 }
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
    case 'group': {
      const all = mark.marks.map(boundsOf)
      const box = {
        left: Math.min(...all.map(({ left }) => left)),
        top: Math.min(...all.map(({ top }) => top)),
        right: Math.max(...all.map(({ right }) => right)),
        bottom: Math.max(...all.map(({ bottom }) => bottom)),
      }
      if (mark.rotate !== 180) return box
      return {
        left: 2 * mark.x - box.right,
        right: 2 * mark.x - box.left,
        top: 2 * mark.y - box.bottom,
        bottom: 2 * mark.y - box.top,
      }
    }
    default:
      return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }
  }
}
