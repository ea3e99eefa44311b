import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { FONT_FILES } from '#electron/cli/render-pdf-node.ts'
import { MM_PER_POINT } from '#shared/documents/font-metrics.ts'
import type { DrawCommand, DrawnPage, RectCommand } from '#shared/documents/print-document.ts'

// The very pdfkit that pdfmake draws with.
const require = createRequire(createRequire(import.meta.url).resolve('pdfmake'))
export const PdfKit: new (
  options: PDFKit.PDFDocumentOptions,
) => PDFKit.PDFDocument = require('pdfkit')

const points = (mm: number) => mm / MM_PER_POINT

const paint = (
  pdf: PDFKit.PDFDocument,
  { fill, stroke }: { readonly fill?: string; readonly stroke?: string },
  rule: 'even-odd' | undefined = undefined,
) => {
  if (fill && stroke) pdf.fillAndStroke(fill, stroke)
  else if (fill && rule) pdf.fill(fill, rule)
  else if (fill) pdf.fill(fill)
  else if (stroke) pdf.stroke(stroke)
}

const rectangle = (pdf: PDFKit.PDFDocument, command: RectCommand) => {
  const { x, y, width, height, radius = 0, strokeWidth = 0.2, dash } = command
  pdf.lineWidth(points(strokeWidth))
  if (dash) pdf.dash(points(dash[0]), { space: points(dash[1]) })
  pdf.roundedRect(points(x), points(y), points(width), points(height), points(radius))
  paint(pdf, command)
  if (dash) pdf.undash()
}

const draw = (pdf: PDFKit.PDFDocument, command: DrawCommand): void => {
  switch (command.kind) {
    case 'text': {
      const { face, size, colour, text, align, next } = command
      pdf.font(face).fontSize(size).fillColor(colour)
      const width = align ? pdf.widthOfString(text) : 0
      const shift = align === 'center' ? width / 2 : align === 'right' ? width : 0
      const place = points(command.x) - shift
      const options = { lineBreak: false, baseline: 'alphabetic' } as const
      pdf.text(text, place, points(command.y), options)
      if (next === undefined) return
      const after = place + pdf.widthOfString(`${text} `)
      pdf.font(next.face).text(next.text, after, points(command.y), options)
      return
    }
    case 'line': {
      const { x1, y1, x2, y2, width, colour, dash } = command
      pdf.lineWidth(points(width))
      if (dash) pdf.dash(points(dash[0]), { space: points(dash[1]) })
      pdf.moveTo(points(x1), points(y1)).lineTo(points(x2), points(y2)).stroke(colour)
      if (dash) pdf.undash()
      return
    }
    case 'rect':
      rectangle(pdf, command)
      return
    case 'path': {
      const { d, x, y, scale, strokeWidth = 1, fillRule } = command
      pdf.save().translate(points(x), points(y)).scale(points(scale))
      pdf.lineWidth(strokeWidth).lineCap('round').lineJoin('round').path(d)
      paint(pdf, command, fillRule === 'evenodd' ? 'even-odd' : undefined)
      pdf.restore()
      return
    }
    case 'group': {
      const { rotate, scale, x, y, clip, marks } = command
      pdf.save().rotate(rotate, { origin: [points(x), points(y)] })
      if (scale !== undefined) pdf.scale(scale, scale, { origin: [points(x), points(y)] })
      if (clip) {
        pdf.rect(points(clip.x), points(clip.y), points(clip.width), points(clip.height)).clip()
      }
      for (const mark of marks) draw(pdf, mark)
      pdf.restore()
      return
    }
    case 'image':
      throw new Error('The bench draws no picture')
  }
}

/** Fonts of the paper, read once: reading them belongs to neither side. */
export const readRawFonts = (): Promise<readonly (readonly [string, Buffer])[]> => {
  const { resolve } = createRequire(import.meta.url)
  return Promise.all(
    Object.entries(FONT_FILES).map(
      async ([face, file]) => [face, await readFile(resolve(file))] as const,
    ),
  )
}

/**
 * The same pages drawn by hand on pdfkit, marks known beforehand: what no program can do without.
 * Answers the bytes.
 */
export const drawRaw = (
  pages: readonly DrawnPage[],
  fonts: readonly (readonly [string, Buffer])[],
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pdf = new PdfKit({ autoFirstPage: false })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    for (const [face, bytes] of fonts) pdf.registerFont(face, bytes)
    for (const { widthMm, heightMm, marks } of pages) {
      pdf.addPage({ size: [points(widthMm), points(heightMm)], margin: 0 })
      for (const mark of marks) draw(pdf, mark)
    }
    pdf.end()
  })
