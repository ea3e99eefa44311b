import type { Colour, DrawCommand, TextCommand } from '#shared/documents/print-document.ts'
import { PdfKit } from './raw-pdf.ts'

/** A step of an outline: begin, straight line, curve (two handles, then its end), close. Millimetres. */
export type OutlineStep = { readonly op: 'm' | 'l' | 'c' | 'h'; readonly c: number[] }

/** A pictogram where it lies on the page, in straight lines and curves only. */
export type Outline = {
  readonly kind: 'outline'
  readonly steps: OutlineStep[]
  readonly fill?: Colour | undefined
  readonly isEvenOdd: boolean
  readonly stroke?: Colour | undefined
  /** Millimetres. */
  readonly strokeWidth: number
}

export type FlatMark = Outline | Extract<DrawCommand, { kind: 'text' | 'line' | 'rect' }>

type Point = readonly [number, number]
type Placing = (point: Point) => Point

/** What pdfkit reads in an SVG path, arcs turned into curves. */
const stepsOf = (d: string, place: Placing): OutlineStep[] => {
  const steps: OutlineStep[] = []
  let pen: Point = [0, 0]
  const step = (op: OutlineStep['op'], ...points: readonly Point[]) => {
    pen = points.at(-1) ?? pen
    steps.push({ op, c: points.flatMap((point) => [...place(point)]) })
  }
  const recorder = {
    moveTo: (x: number, y: number) => step('m', [x, y]),
    lineTo: (x: number, y: number) => step('l', [x, y]),
    bezierCurveTo: (a: number, b: number, c: number, d: number, x: number, y: number) =>
      step('c', [a, b], [c, d], [x, y]),
    quadraticCurveTo: (a: number, b: number, x: number, y: number) => {
      const toHandle = ([fromX, fromY]: Point): Point => [
        fromX + (2 / 3) * (a - fromX),
        fromY + (2 / 3) * (b - fromY),
      ]
      step('c', toHandle(pen), toHandle([x, y]), [x, y])
    },
    closePath: () => step('h'),
  }
  PdfKit.prototype.path.call(recorder, d)
  return steps
}

const turned = (degrees: number, x: number, y: number): Placing => {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return ([a, b]) => [x + (a - x) * cos - (b - y) * sin, y + (a - x) * sin + (b - y) * cos]
}

const flat = (mark: DrawCommand, place: Placing, isTurned: boolean): readonly FlatMark[] => {
  if (mark.kind === 'group') {
    const { rotate, scale, clip, x, y, marks } = mark
    if (scale !== undefined || clip) throw new Error('The bench cuts no mark for peers')
    const turn = turned(rotate, x, y)
    const within: Placing = (point) => place(turn(point))
    return marks.flatMap((one) => flat(one, within, isTurned || rotate !== 0))
  }
  if (mark.kind === 'path') {
    const { d, x, y, scale, fill, fillRule, stroke, strokeWidth = 1 } = mark
    const steps = stepsOf(d, ([a, b]) => place([x + a * scale, y + b * scale]))
    const isEvenOdd = fillRule === 'evenodd'
    return [{ kind: 'outline', steps, fill, isEvenOdd, stroke, strokeWidth: strokeWidth * scale }]
  }
  if (mark.kind === 'image') throw new Error('The bench draws no picture')
  if (isTurned) throw new Error('The bench turns pictograms only')
  return mark.kind === 'text' ? wordsOf(mark) : [mark]
}

// Two faces on one line: no mark of the decks measured has them.
const wordsOf = (mark: TextCommand): readonly FlatMark[] => {
  if (mark.next !== undefined) throw new Error('The bench sets one face a line')
  return [mark]
}

/** Marks of a page one by one, where they lie: for a library that has neither groups nor SVG paths. */
export const flatMarks = (marks: readonly DrawCommand[]): readonly FlatMark[] =>
  marks.flatMap((mark) => flat(mark, (point) => point, false))
