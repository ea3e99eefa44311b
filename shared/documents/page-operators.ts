import type { LivePdf, PdfFont } from './pdf-engine.ts'
import type { Colour } from './print-document.ts'

/** Words ready to be shown: the glyphs, and how far they reach. */
type ShownText = { readonly font: PdfFont; readonly size: number; readonly text: string }

/**
 * Writes PDF operators for the pages of one document. pdfkit makes a buffer of each operator, reads a
 * path and shapes a line of text each time they are drawn; here a page is written in one piece, and
 * what comes back (pictograms, colours, the foot of sheets) is worked out once. The bytes are the same.
 */
export type PageOperators = {
  /** Draws on the current page: what pdfkit is told to draw meanwhile goes there in one piece. */
  readonly onPage: (draw: () => void) => void
  /** The outline of an SVG path, to be painted. */
  readonly path: (d: string) => void
  readonly fillColour: (colour: Colour) => void
  readonly strokeColour: (colour: Colour) => void
  /** A line of text from a point of its baseline, in points from the top left corner. */
  readonly text: (shown: ShownText, x: number, y: number) => void
}

// As pdfkit writes numbers.
const number = (value: number): number => Math.round(value * 1e6) / 1e6

const colourParts = (colour: Colour): string => {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((part) => part / 255).join(' ')
}

/** Remembers what was worked out for each key. */
const remembered = <Value>(work: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    known.set(key, value)
    return value
  }
}

/** The glyphs of a line as `TJ` shows them; null when some are moved off the line, such as marks above. */
const shownGlyphs = (font: PdfFont, text: string): string | null => {
  const [glyphs, positions] = font.encode(text)
  if (positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)) return null
  const segments: string[] = []
  let from = 0
  const endSegment = (to: number) => {
    const position = positions[to - 1]
    if (position === undefined || from >= to) return
    const kerning = position.xAdvance - position.advanceWidth
    segments.push(`<${glyphs.slice(from, to).join('')}> ${number(-kerning)}`)
    from = to
  }
  positions.forEach(({ xAdvance, advanceWidth }, index) => {
    if (xAdvance !== advanceWidth) endSegment(index + 1)
  })
  endSegment(positions.length)
  return segments.join(' ')
}

export const pageOperators = (pdf: LivePdf): PageOperators => {
  let lines: string[] = []
  const { addContent } = pdf
  const gather = (draw: () => void): string => {
    const outer = lines
    lines = []
    try {
      draw()
      return lines.join('\n')
    } finally {
      lines = outer
    }
  }
  const keepLine = (line: string) => {
    lines.push(line)
    return pdf
  }
  const outline = remembered((d) => gather(() => pdf.path(d)))
  const fill = remembered((colour) => `/DeviceRGB cs\n${colourParts(colour as Colour)} scn`)
  const stroke = remembered((colour) => `/DeviceRGB CS\n${colourParts(colour as Colour)} SCN`)
  const glyphs = new Map<PdfFont, (text: string) => { readonly shown: string | null }>()
  const shownBy = (font: PdfFont) => {
    const before = glyphs.get(font)
    if (before !== undefined) return before
    const own = remembered((text) => ({ shown: shownGlyphs(font, text) }))
    glyphs.set(font, own)
    return own
  }
  return {
    onPage: (draw) => {
      pdf.addContent = keepLine
      try {
        const operators = gather(draw)
        if (operators !== '') pdf.page.write(operators)
      } finally {
        pdf.addContent = addContent
      }
    },
    path: (d) => void keepLine(outline(d)),
    fillColour: (colour) => void keepLine(fill(colour)),
    strokeColour: (colour) => void keepLine(stroke(colour)),
    text: ({ font, size, text }, x, y) => {
      const { shown } = shownBy(font)(text)
      if (shown === null) {
        pdf._font = font
        pdf.fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
        return
      }
      const { page } = pdf
      page.fonts[font.id] ??= font.ref()
      const height = number(page.height)
      keepLine(
        `q\n1 0 0 -1 0 ${height} cm\nBT\n1 0 0 1 ${number(x)} ${number(page.height - y)} Tm\n` +
          `/${font.id} ${number(size)} Tf\n[${shown}] TJ\nET\nQ`,
      )
    },
  }
}
