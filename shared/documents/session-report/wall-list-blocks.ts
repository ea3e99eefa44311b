import { writtenNumber } from '#shared/locales/written-number.ts'
import { keptTogether } from '../cards/line-breaking.ts'
import { heldBlock } from '../fit-box.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { blockHeightMm, drawBlock, fitText, lineHeightMm, wrapText } from '../text-layout.ts'
import { barMarks } from './report-charts.ts'
import { type Scale, WALL, WALL_FLOOR, type WallBlock } from './wall-blocks.ts'

const { ink, accent } = SHEET_COLOURS

const MOST_HEADING_LINES = 3

/** A heading with its picture; the title of a vote may take several lines. */
export const headingBlock = (pictogram: string, title: string, scale: Scale): WallBlock => {
  const size = 20 * scale
  const indent = size * 0.55
  const width = WALL.width - indent
  const fitted = fitText(keptTogether(title), 'bold', [size, size * 0.94, size * 0.9], width, 1)
  const block = heldBlock(fitted, {
    widthMm: width,
    heightMm: lineHeightMm(fitted.size) * MOST_HEADING_LINES,
  })
  const height = Math.max(lineHeightMm(size), blockHeightMm(block)) + 1.4
  return {
    height,
    draw: (top) => [
      ...namedPictogram(
        pictogram,
        { x: WALL.x + size * 0.2, y: top + (lineHeightMm(size) + 1.4) / 2 },
        size * 0.42,
        accent,
      ),
      ...drawBlock(block, { x: WALL.x + indent, top: top + 0.4, colour: ink }),
    ],
  }
}

const MOST_LINES = 2

/** A point of a list behind its picture; two lines at most. */
export const pointBlock = (
  { pictogram, lead = '', text }: { pictogram: string; lead?: string; text: string },
  scale: Scale,
): WallBlock => {
  const size = WALL_FLOOR * scale
  const indent = size * 0.55
  const width = WALL.width - indent
  const opening = lead === '' ? '' : `${lead}\u00a0:`
  const whole = keptTogether([opening, text.trim()].filter(Boolean).join(' '))
  // Measured in bold, that is wider: the name is bold and the rest is not.
  const weight = lead === '' ? 'regular' : 'bold'
  const block = heldBlock(wrapText(whole, weight, size, width), {
    widthMm: width,
    heightMm: lineHeightMm(size) * MOST_LINES,
  })
  const height = blockHeightMm(block) + size * 0.05
  return {
    height,
    draw: (top) => {
      const [first = '', ...others] = block.lines
      const rest = wrapText('x', 'regular', size, width).face
      const isLed = lead !== '' && first.startsWith(opening)
      const marks = drawBlock(
        { ...block, lines: isLed ? [opening] : [first] },
        {
          x: WALL.x + indent,
          top,
          colour: ink,
        },
      )
      return [
        ...namedPictogram(
          pictogram,
          { x: WALL.x + size * 0.2, y: top + lineHeightMm(size) / 2 },
          size * 0.38,
          accent,
        ),
        ...marks.map((mark) =>
          isLed
            ? { ...mark, next: { text: first.slice(opening.length).trim(), face: rest } }
            : mark,
        ),
        ...drawBlock(
          { ...block, face: lead === '' ? block.face : rest, lines: others },
          {
            x: WALL.x + indent,
            top: top + lineHeightMm(size),
            colour: ink,
          },
        ),
      ]
    },
  }
}

/** One bar of a vote. */
export const barBlock = (
  { label, count }: { readonly label: string; readonly count: number },
  most: number,
  scale: Scale,
  { lowInk, language }: { readonly lowInk: boolean; readonly language: string },
): WallBlock => {
  const said = writtenNumber(count, language)
  const size = WALL_FLOOR * scale
  const bar = barMarks({ label, count, said }, most, WALL.width, {
    size,
    mostLines: MOST_LINES,
    labelShare: 0.46,
    numberWidth: 16 * scale,
    lowInk,
  })
  return { height: bar.height, draw: (top) => bar.draw(WALL.x, top) }
}
