import { MM_PER_POINT } from '#shared/documents/font-metrics.ts'
import type { DrawCommand, GroupCommand, TextCommand } from '#shared/documents/print-document.ts'

type Painter = OffscreenCanvasRenderingContext2D

const FONTS = {
  regular: '400 {size}px "Atkinson Hyperlegible Next"',
  bold: '700 {size}px "Atkinson Hyperlegible Next"',
  fallbackRegular: '400 {size}px Andika',
  fallbackBold: '700 {size}px Andika',
} as const

const paintText = (painter: Painter, mark: TextCommand): void => {
  painter.font = FONTS[mark.face].replace('{size}', String(mark.size * MM_PER_POINT))
  painter.fillStyle = mark.colour
  painter.textAlign = mark.align ?? 'left'
  painter.fillText(mark.text, mark.x, mark.y)
}

const paintGroup = (painter: Painter, { rotate, scale = 1, x, y, clip, marks }: GroupCommand) => {
  painter.save()
  painter.translate(x, y)
  painter.rotate((rotate * Math.PI) / 180)
  painter.scale(scale, scale)
  painter.translate(-x, -y)
  if (clip) {
    painter.beginPath()
    painter.roundRect(clip.x, clip.y, clip.width, clip.height, clip.radius ?? 0)
    painter.clip()
  }
  paintMarks(painter, marks)
  painter.restore()
}

const paint = (painter: Painter, mark: DrawCommand): void => {
  switch (mark.kind) {
    case 'text':
      paintText(painter, mark)
      return
    case 'line':
      painter.setLineDash([...(mark.dash ?? [])])
      painter.lineWidth = mark.width
      painter.strokeStyle = mark.colour
      painter.beginPath()
      painter.moveTo(mark.x1, mark.y1)
      painter.lineTo(mark.x2, mark.y2)
      painter.stroke()
      painter.setLineDash([])
      return
    case 'rect': {
      painter.beginPath()
      painter.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0)
      if (mark.fill) {
        painter.fillStyle = mark.fill
        painter.fill()
      }
      if (mark.stroke) {
        painter.lineWidth = mark.strokeWidth ?? 0.2
        painter.strokeStyle = mark.stroke
        painter.stroke()
      }
      return
    }
    case 'path': {
      painter.save()
      painter.translate(mark.x, mark.y)
      painter.scale(mark.scale, mark.scale)
      const path = new Path2D(mark.d)
      if (mark.fill) {
        painter.fillStyle = mark.fill
        painter.fill(path, mark.fillRule ?? 'nonzero')
      }
      if (mark.stroke) {
        painter.lineWidth = mark.strokeWidth ?? 1
        painter.strokeStyle = mark.stroke
        painter.stroke(path)
      }
      painter.restore()
      return
    }
    case 'group':
      paintGroup(painter, mark)
      return
    case 'image':
      // No chart holds a photo.
      return
  }
}

/** The drawing commands of the paper on a canvas whose unit is the millimetre. */
export const paintMarks = (painter: Painter, marks: readonly DrawCommand[]): void => {
  for (const mark of marks) paint(painter, mark)
}
