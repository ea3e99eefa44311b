import { type FontFace, MM_PER_POINT } from './font-metrics.ts'
import type { PageOperators } from './page-operators.ts'
import type { LivePdf, PdfFont } from './pdf-engine.ts'
import type {
  Colour,
  DrawCommand,
  DrawnPage,
  GroupCommand,
  ImageCommand,
  LineCommand,
  PathCommand,
  RectCommand,
  TextCommand,
} from './print-document.ts'

/** What the pages of one document are drawn with. */
export type DrawingTools = {
  readonly pdf: LivePdf
  readonly font: (face: FontFace) => PdfFont
  /** The picture of that hash, or null when it cannot be read. */
  readonly image: (hash: string) => object | null
  readonly operators: PageOperators
}

const points = (mm: number) => mm / MM_PER_POINT

const drawText = ({ font, operators }: DrawingTools, command: TextCommand) => {
  const { text, size, colour, align } = command
  const shown = { font: font(command.face), size, text }
  const width = align === undefined ? 0 : shown.font.widthOfString(text, size)
  const shift = align === 'center' ? width / 2 : align === 'right' ? width : 0
  operators.fillColour(colour)
  operators.text(shown, points(command.x) - shift, points(command.y))
}

/** Words of two faces on one line: the real width of the first places the second. */
const drawTextLine = (tools: DrawingTools, command: TextCommand) => {
  drawText(tools, command)
  if (command.next === undefined) return
  const { face, text, size } = command
  const before = tools.font(face).widthOfString(`${text} `, size) * MM_PER_POINT
  drawText(tools, { ...command, ...command.next, x: command.x + before })
}

const withDash = (
  pdf: LivePdf,
  dash: readonly [number, number] | undefined,
  stroke: () => void,
) => {
  if (dash !== undefined) pdf.dash(points(dash[0]), { space: points(dash[1]) })
  stroke()
  if (dash !== undefined) pdf.undash()
}

const drawLine = (
  { pdf, operators }: DrawingTools,
  { x1, y1, x2, y2, width, colour, dash }: LineCommand,
) =>
  withDash(pdf, dash, () => {
    pdf.lineWidth(points(width))
    operators.strokeColour(colour)
    pdf.moveTo(points(x1), points(y1)).lineTo(points(x2), points(y2)).stroke()
  })

const paint = (
  { pdf, operators }: DrawingTools,
  fill: Colour | undefined,
  stroke: Colour | undefined,
  fillRule?: 'nonzero' | 'evenodd',
) => {
  if (fill !== undefined) operators.fillColour(fill)
  if (stroke !== undefined) operators.strokeColour(stroke)
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke()
  else if (fill !== undefined) pdf.fill(fillRule === 'evenodd' ? 'even-odd' : undefined)
  else if (stroke !== undefined) pdf.stroke()
}

const drawRect = (tools: DrawingTools, command: RectCommand) => {
  const { pdf } = tools
  withDash(pdf, command.dash, () => {
    const { fill, stroke, radius = 0 } = command
    if (fill === undefined && stroke === undefined) return
    const box = [command.x, command.y, command.width, command.height].map(points)
    const [x = 0, y = 0, width = 0, height = 0] = box
    if (stroke !== undefined) pdf.lineWidth(points(command.strokeWidth ?? 0.2))
    if (radius > 0) pdf.roundedRect(x, y, width, height, points(radius))
    else pdf.rect(x, y, width, height)
    paint(tools, fill, stroke)
  })
}

const drawPath = (tools: DrawingTools, command: PathCommand) => {
  const { pdf, operators } = tools
  const { d, x, y, scale, fill, fillRule, stroke, strokeWidth = 1 } = command
  if (fill === undefined && stroke === undefined) return
  pdf.save().translate(points(x), points(y)).scale(points(scale))
  if (stroke !== undefined) pdf.lineWidth(strokeWidth).lineCap('round').lineJoin('round')
  operators.path(d)
  paint(tools, fill, stroke, fillRule)
  pdf.restore()
}

const drawGroup = (tools: DrawingTools, { rotate, scale, x, y, clip, marks }: GroupCommand) => {
  const { pdf } = tools
  pdf.save()
  if (rotate !== 0) pdf.rotate(rotate, { origin: [points(x), points(y)] })
  if (scale !== undefined) pdf.scale(scale, { origin: [points(x), points(y)] })
  if (clip !== undefined) {
    const [left = 0, top = 0, width = 0, height = 0] = [
      clip.x,
      clip.y,
      clip.width,
      clip.height,
    ].map(points)
    if (clip.radius) pdf.roundedRect(left, top, width, height, points(clip.radius)).clip()
    else pdf.rect(left, top, width, height).clip()
  }
  for (const mark of marks) draw(tools, mark)
  pdf.restore()
}

const drawImage = ({ pdf, image }: DrawingTools, command: ImageCommand) => {
  const picture = image(command.hash)
  if (picture === null) return
  pdf.image(picture, points(command.x), points(command.y), {
    width: points(command.width),
    height: points(command.height),
    ignoreOrientation: true,
  })
}

const draw = (tools: DrawingTools, command: DrawCommand): void => {
  switch (command.kind) {
    case 'text':
      if (command.text !== '') drawTextLine(tools, command)
      break
    case 'line':
      drawLine(tools, command)
      break
    case 'rect':
      drawRect(tools, command)
      break
    case 'path':
      drawPath(tools, command)
      break
    case 'image':
      drawImage(tools, command)
      break
    case 'group':
      drawGroup(tools, command)
      break
  }
}

/** Draws the marks on the current page, without any layout. */
export const drawPage = (tools: DrawingTools, page: DrawnPage): void => {
  tools.operators.onPage(() => {
    for (const mark of page.marks) draw(tools, mark)
  })
  if (page.trim !== undefined) {
    const { x, y, width, height } = page.trim
    // A PDF box is [left, bottom, right, top] from the bottom left corner.
    tools.pdf.page.dictionary.data.TrimBox = [
      points(x),
      points(page.heightMm - y - height),
      points(x + width),
      points(page.heightMm - y),
    ]
  }
}
