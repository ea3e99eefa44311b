import { moveMarks } from '../../cards/place-marks.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { Colour, DrawCommand, PathCommand, TextCommand } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, fitText, type TextBlock } from '../../text-layout.ts'

// What boards are drawn with, on an A4 or a Letter page: larger ones are the same page enlarged. Words for
// participants keep 14 pt there, the least that is read without effort.

/** Thickness of every drawing on a board, in mm: one line weight, as on screen. */
export const LINE = 0.7
export const INK = SHEET_COLOURS.ink
export const WHITE: Colour = '#FFFFFF'

/** Colours of the zones: a pale fill that one writes on, a line, and a stronger tint for drawings. */
const HUES = {
  madras: { fill: '#FDF4D8', line: '#6E5000', tint: '#F6CF57' },
  mangrove: { fill: '#E5F2ED', line: '#0B5D4E', tint: '#9CCBBE' },
  sea: { fill: '#E4F0F7', line: '#0E5A8A', tint: '#A6CDE6' },
  hibiscus: { fill: '#FBE9E7', line: '#A31F33', tint: '#EBA9AC' },
  earth: { fill: '#F7ECE1', line: '#7A4420', tint: '#DDB08B' },
  plum: { fill: '#F1E9F4', line: '#6B3F7C', tint: '#CBAED6' },
} as const satisfies Record<string, { fill: Colour; line: Colour; tint: Colour }>
export type Hue = keyof typeof HUES

export type HueInks = { readonly fill: Colour; readonly line: Colour; readonly tint: Colour }

/** The inks of a hue; white instead of fills to spare ink. */
export const huesFor =
  (lowInk: boolean) =>
  (hue: Hue): HueInks =>
    lowInk ? { ...HUES[hue], fill: WHITE, tint: WHITE } : HUES[hue]

type SketchStyle = {
  readonly x?: number
  readonly y?: number
  readonly scale?: number
  readonly fill?: Colour
  readonly stroke?: Colour | null
  /** Thickness in mm. */
  readonly weight?: number
}

/** One of our own drawings, in one line weight whatever its scale. */
export const sketch = (
  d: string,
  { x = 0, y = 0, scale = 1, fill, stroke = INK, weight = LINE }: SketchStyle = {},
): PathCommand => ({
  kind: 'path',
  d,
  x,
  y,
  scale,
  ...(fill === undefined ? {} : { fill }),
  ...(stroke === null ? {} : { stroke, strokeWidth: weight / scale }),
})

/** Path of a disc. */
export const disc = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`

/** A box less a border of `by` mm. */
export const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
})

/** Equal columns or rows of a box, `gap` mm apart. */
export const split = (
  box: Box,
  axis: 'columns' | 'rows',
  shares: readonly number[],
  gap: number,
): readonly Box[] => {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const length = (axis === 'columns' ? box.width : box.height) - gap * (shares.length - 1)
  let at = axis === 'columns' ? box.x : box.y
  return shares.map((share) => {
    const size = (length * share) / total
    const start = at
    at += size + gap
    return axis === 'columns'
      ? { ...box, x: start, width: size }
      : { ...box, y: start, height: size }
  })
}

/** The box at `index` of a list that is known to hold it. */
export const boxAt = (boxes: readonly Box[], index: number): Box => {
  const box = boxes[index]
  if (box === undefined) throw new Error(`no box ${index}`)
  return box
}

export type Heading = {
  readonly pictogram?: string
  readonly title: string
  /** A question or a hint under the title. */
  readonly hint?: string
  readonly colour: Colour
}

const PICTOGRAM = 10
const TITLE_SIZES = [17, 16, 15, 14] as const
const HINT_SIZES = [14] as const

const headingBlocks = ({ title, hint, pictogram }: Heading, width: number) => {
  const room = width - (pictogram === undefined ? 0 : PICTOGRAM + 3)
  return {
    title: fitText(title, 'bold', TITLE_SIZES, room, 1),
    hint: hint === undefined ? null : fitText(hint, 'regular', HINT_SIZES, room, 2),
  }
}

const headingHeight = (blocks: { title: TextBlock; hint: TextBlock | null }) =>
  blockHeightMm(blocks.title) + (blocks.hint === null ? 0 : blockHeightMm(blocks.hint))

/** A pictogram, a title and its question beside it; how high it is in mm. */
export const heading = (
  content: Heading,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly marks: readonly DrawCommand[]; readonly height: number } => {
  const blocks = headingBlocks(content, width)
  const words = headingHeight(blocks)
  const { pictogram, colour } = content
  const left = pictogram === undefined ? x : x + PICTOGRAM + 3
  const height = Math.max(words, pictogram === undefined ? 0 : PICTOGRAM)
  // A title alone stands in the middle of its pictogram; longer words begin at its top.
  const top = y + Math.max(0, height - words) / 2
  return {
    height,
    marks: [
      ...(pictogram === undefined
        ? []
        : namedPictogram(
            pictogram,
            { x: x + PICTOGRAM / 2, y: y + PICTOGRAM / 2 },
            PICTOGRAM,
            colour,
          )),
      ...drawBlock(blocks.title, { x: left, top, colour }),
      ...(blocks.hint === null
        ? []
        : drawBlock(blocks.hint, { x: left, top: top + blockHeightMm(blocks.title), colour: INK })),
    ],
  }
}

const PAD = 4

/** A rounded box to write in, under its heading. */
export const zone = (
  box: Box,
  content: Omit<Heading, 'colour'>,
  { fill, line }: HueInks,
  /** Further white at the left of the heading. */
  indent = 0,
): readonly DrawCommand[] => [
  {
    kind: 'rect',
    ...box,
    radius: 4,
    fill,
    stroke: line,
    strokeWidth: LINE,
  },
  ...heading(
    { ...content, colour: line },
    { x: box.x + PAD + indent, y: box.y + PAD, width: box.width - 2 * PAD - indent },
  ).marks,
]

/** A white box to write in under a tinted band that holds its heading: spares ink on large boards. */
export const banded = (
  box: Box,
  content: Omit<Heading, 'colour'>,
  { fill, line }: HueInks,
  band: number,
): readonly DrawCommand[] => {
  const { marks, height } = heading(
    { ...content, colour: line },
    { x: box.x + PAD, y: 0, width: box.width - 2 * PAD },
  )
  const r = 4
  return [
    { kind: 'rect', ...box, radius: r, fill: WHITE },
    sketch(
      `M${box.x} ${box.y + band}V${box.y + r}a${r} ${r} 0 0 1 ${r} ${-r}h${box.width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}V${box.y + band}Z`,
      { fill, stroke: null },
    ),
    sketch(`M${box.x} ${box.y + band}h${box.width}`, { stroke: line }),
    { kind: 'rect', ...box, radius: r, stroke: line, strokeWidth: LINE },
    ...moveMarks(marks, 0, box.y + (band - height) / 2),
  ]
}

/** What is left of a zone under its heading. */
export const underHeading = (box: Box, content: Omit<Heading, 'colour'>): Box => {
  const { height } = heading({ ...content, colour: INK }, { ...box, width: box.width - 2 * PAD })
  const top = PAD + height + 2
  return {
    x: box.x + PAD,
    y: box.y + top,
    width: box.width - 2 * PAD,
    height: box.height - top - PAD,
  }
}

/** Lines to write on, about `step` mm apart: grey enough to stay lines, thin enough to vanish. */
export const writingLines = (
  { x, y, width, height }: Box,
  step = 9.5,
  colour: Colour = SHEET_COLOURS.hairline,
): readonly DrawCommand[] => {
  const count = Math.max(1, Math.floor(height / step))
  return Array.from({ length: count }, (_, index) => ({
    kind: 'line',
    x1: x,
    x2: x + width,
    y1: y + ((index + 1) * height) / count,
    y2: y + ((index + 1) * height) / count,
    width: 0.25,
    colour,
    dash: [0.3, 1.1],
  }))
}

/** Lines of text in the middle of a place. */
export const centred = (
  block: TextBlock,
  { x, y }: { readonly x: number; readonly y: number },
  colour: Colour = INK,
): TextCommand[] =>
  drawBlock(block, { x, top: y - blockHeightMm(block) / 2, colour, align: 'center' })
