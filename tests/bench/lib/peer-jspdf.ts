import { jsPDF } from 'jspdf'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import { type FlatMark, flatMarks } from './flat-marks.ts'

/** Pages with their marks laid flat: worked out once, before the clock runs. */
export type FlatPage = Pick<DrawnPage, 'widthMm' | 'heightMm'> & {
  readonly marks: readonly FlatMark[]
}

export const flatPages = (pages: readonly DrawnPage[]): readonly FlatPage[] =>
  pages.map(({ widthMm, heightMm, marks }) => ({ widthMm, heightMm, marks: flatMarks(marks) }))

const paint = (
  pdf: jsPDF,
  { fill, stroke, isEvenOdd = false }: { fill?: string; stroke?: string; isEvenOdd?: boolean },
) => {
  if (fill) pdf.setFillColor(fill)
  if (stroke) pdf.setDrawColor(stroke)
  if (fill && stroke) isEvenOdd ? pdf.fillStrokeEvenOdd() : pdf.fillStroke()
  else if (fill) isEvenOdd ? pdf.fillEvenOdd() : pdf.fill()
  else if (stroke) pdf.stroke()
}

const withDash = (pdf: jsPDF, dash: readonly number[] | undefined, draw: () => void) => {
  if (dash) pdf.setLineDashPattern([...dash], 0)
  draw()
  if (dash) pdf.setLineDashPattern([], 0)
}

const draw = (pdf: jsPDF, mark: FlatMark): void => {
  switch (mark.kind) {
    case 'text':
      pdf.setFont(mark.face, 'normal').setFontSize(mark.size).setTextColor(mark.colour)
      pdf.text(mark.text, mark.x, mark.y, { align: mark.align ?? 'left', baseline: 'alphabetic' })
      return
    case 'line':
      withDash(pdf, mark.dash, () => {
        pdf.setLineWidth(mark.width).setDrawColor(mark.colour)
        pdf.line(mark.x1, mark.y1, mark.x2, mark.y2)
      })
      return
    case 'rect':
      withDash(pdf, mark.dash, () => {
        const { x, y, width, height, radius = 0, strokeWidth = 0.2, fill, stroke } = mark
        pdf.setLineWidth(strokeWidth)
        pdf.roundedRect(x, y, width, height, radius, radius, null)
        paint(pdf, { ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}) })
      })
      return
    case 'outline': {
      const { steps, fill, stroke, isEvenOdd, strokeWidth } = mark
      pdf.setLineWidth(strokeWidth).setLineCap('round').setLineJoin('round')
      pdf.path(steps)
      paint(pdf, { ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}), isEvenOdd })
      pdf.setLineCap('butt').setLineJoin('miter')
    }
  }
}

/** The pages with jsPDF, compressed as ours are. Fonts: bytes by face. */
export const drawWithJsPdf = (
  pages: readonly FlatPage[],
  fonts: readonly (readonly [string, string])[],
): Uint8Array => {
  const [first] = pages
  if (first === undefined) throw new Error('There is no page to draw')
  const sizeOf = ({ widthMm, heightMm }: FlatPage): [number, number] => [widthMm, heightMm]
  const pdf = new jsPDF({ unit: 'mm', format: sizeOf(first), compress: true })
  for (const [face, base64] of fonts) {
    pdf.addFileToVFS(`${face}.ttf`, base64)
    pdf.addFont(`${face}.ttf`, face, 'normal')
  }
  pages.forEach((page, index) => {
    if (index > 0) pdf.addPage(sizeOf(page))
    for (const mark of page.marks) draw(pdf, mark)
  })
  return new Uint8Array(pdf.output('arraybuffer'))
}
