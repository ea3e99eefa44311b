import { MM_PER_POINT } from '../font-metrics.ts'
import type { Colour, DrawCommand, DrawnPage, PathCommand } from '../print-document.ts'

/** Share of ink of a colour, from 0 (white) to 1 (black), by its lightness. */
const darkness = (colour: Colour): number => {
  const value = Number.parseInt(colour.slice(1), 16)
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255]
  return 1 - (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}

/** Black part of an em square under ordinary letters: measured on our own face, about a fifth. */
const LETTER_SHARE = 0.2
/** A photograph prints at about half of full ink. */
const PICTURE_SHARE = 0.5
/** Outlines of a pictogram cover about a sixth of their square. */
const OUTLINE_SHARE = 0.16

/** Share of the box around a shape that the shape fills: between a disc and a star. */
const SHAPE_SHARE = 0.7

type Extent = readonly [left: number, top: number, right: number, bottom: number]

const LENGTHS: Readonly<Record<string, number>> = { H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, M: 2, L: 2 }

/** The box around a shape drawn in millimetres, from the ends of its strokes. */
const shapeExtent = (d: string): Extent => {
  let [x, y, left, top, right, bottom] = [0, 0, Infinity, Infinity, 0, 0]
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)) {
    const name = letter.toUpperCase()
    const length = LENGTHS[name]
    if (length === undefined) continue
    const numbers = Array.from(rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu), Number)
    const isRelative = name !== letter
    for (let at = length; at <= numbers.length; at += length) {
      const [last, before] = [numbers[at - 1] ?? 0, numbers[at - 2] ?? 0]
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0]
      if (name === 'H') x = fromX + last
      else if (name === 'V') y = fromY + last
      else [x, y] = [fromX + before, fromY + last]
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  }
  return [Math.min(left, right), Math.min(top, bottom), right, bottom]
}

/** Pictograms are drawn on a grid of 24, placed and scaled; shapes at their own size, from the corner. */
const isShape = ({ x, y, scale }: PathCommand): boolean => scale === 1 || (x === 0 && y === 0)

// About where a mark is; words count for the point that they start from.
const extent = (mark: DrawCommand): Extent => {
  switch (mark.kind) {
    case 'text':
      return [mark.x, mark.y, mark.x, mark.y]
    case 'line':
      return [
        Math.min(mark.x1, mark.x2),
        Math.min(mark.y1, mark.y2),
        Math.max(mark.x1, mark.x2),
        Math.max(mark.y1, mark.y2),
      ]
    case 'path': {
      if (!isShape(mark)) {
        const side = 24 * mark.scale
        return [mark.x, mark.y, mark.x + side, mark.y + side]
      }
      const { x, y, scale } = mark
      const [left, top, right, bottom] = shapeExtent(mark.d)
      return [x + left * scale, y + top * scale, x + right * scale, y + bottom * scale]
    }
    case 'group': {
      const { x, y, scale = 1 } = mark
      const [left, top, right, bottom] = extentOf(mark.marks)
      const placed = (origin: number, at: number) => origin + (at - origin) * scale
      return [placed(x, left), placed(y, top), placed(x, right), placed(y, bottom)]
    }
    default:
      return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height]
  }
}

const extentOf = (marks: readonly DrawCommand[]): Extent =>
  marks
    .map(extent)
    .reduce(
      (all, one) => [
        Math.min(all[0], one[0]),
        Math.min(all[1], one[1]),
        Math.max(all[2], one[2]),
        Math.max(all[3], one[3]),
      ],
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0],
    )

const areaOf = ([left, top, right, bottom]: Extent) => Math.max(1, (right - left) * (bottom - top))

const shapeInk = ({ d, scale, fill, fillRule, stroke, strokeWidth = 0.2 }: PathCommand): number => {
  const [left, top, right, bottom] = shapeExtent(d)
  const [width, height] = [right - left, bottom - top]
  const inside =
    fill === undefined || fillRule === 'evenodd' ? 0 : width * height * SHAPE_SHARE * darkness(fill)
  const edge = stroke === undefined ? 0 : 2 * (width + height) * strokeWidth * darkness(stroke)
  return scale ** 2 * (inside + edge)
}

const inkOf = (mark: DrawCommand): number => {
  switch (mark.kind) {
    case 'text': {
      const em = mark.size * MM_PER_POINT
      return mark.text.length * em * em * 0.5 * LETTER_SHARE * darkness(mark.colour)
    }
    case 'line': {
      const solid = mark.dash === undefined ? 1 : mark.dash[0] / (mark.dash[0] + mark.dash[1])
      return (
        Math.hypot(mark.x2 - mark.x1, mark.y2 - mark.y1) *
        mark.width *
        solid *
        darkness(mark.colour)
      )
    }
    case 'rect': {
      const { width, height, fill, stroke, strokeWidth = 0.2 } = mark
      const inside = fill === undefined ? 0 : width * height * darkness(fill)
      const edge = stroke === undefined ? 0 : 2 * (width + height) * strokeWidth * darkness(stroke)
      return inside + edge
    }
    case 'path': {
      if (isShape(mark)) return shapeInk(mark)
      const side = 24 * mark.scale
      const colour = mark.fill ?? mark.stroke
      return colour === undefined ? 0 : side * side * OUTLINE_SHARE * darkness(colour)
    }
    case 'image':
      return mark.width * mark.height * PICTURE_SHARE
    case 'group': {
      const { scale = 1, clip, marks } = mark
      const whole = scale ** 2 * marks.reduce((sum, one) => sum + inkOf(one), 0)
      // Ink is taken to be even: a window on the marks shows its share of it.
      return clip === undefined
        ? whole
        : whole * Math.min(1, (clip.width * clip.height) / areaOf(extentOf(marks)))
    }
  }
}

/**
 * About which share of a page is covered with ink, from 0 to 1: an order of magnitude to choose
 * between colours and low ink, not a measure of a cartridge.
 */
export const inkCoverage = ({ widthMm, heightMm, marks }: DrawnPage): number =>
  Math.min(1, marks.reduce((sum, mark) => sum + inkOf(mark), 0) / (widthMm * heightMm))

/** Pages of a full black surface that these pages add up to. */
export const inkPages = (pages: readonly DrawnPage[]): number =>
  pages.reduce((sum, page) => sum + inkCoverage(page), 0)
