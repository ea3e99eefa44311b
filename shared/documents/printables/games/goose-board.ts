import { fitBox, heldBlock } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { Colour, DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, wrapText } from '../../text-layout.ts'
import type { PictureItem } from '../printable.ts'
import { type PaperSize, SHEET_FOOT, SHEET_MARGIN } from '../printable-frame.ts'
import { type Point, type Spiral, type SpiralSquare, spiralSquares } from './spiral-squares.ts'

const SAND: Colour = '#FBE7A8'
const SEA: Colour = '#D3ECE6'

/** Every third square is a special one, but never the last. */
export const specialAt = (number: number, count: number): number | null =>
  number % 3 === 0 && number < count ? number / 3 - 1 : null

const pathOf = (points: readonly Point[]): string =>
  `${points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join('')}Z`

const squareMarks = (
  { outline, centre, radius }: SpiralSquare,
  number: number,
  {
    count,
    pitch,
    item,
    lowInk,
  }: {
    readonly count: number
    readonly pitch: number
    readonly item: PictureItem | null
    readonly lowInk: boolean
  },
): readonly DrawCommand[] => {
  const fill =
    number === count ? SHEET_COLOURS.warm : item === null ? null : number % 2 === 0 ? SEA : SAND
  const frame: DrawCommand = {
    kind: 'path',
    d: pathOf(outline),
    x: 0,
    y: 0,
    scale: 1,
    stroke: SHEET_COLOURS.ink,
    strokeWidth: 0.45,
    ...(fill === null || lowInk ? {} : { fill }),
  }
  const label = (size: number, y: number, colour: Colour) =>
    drawLabel(String(number), 'bold', size, { x: centre.x, y, colour, align: 'center' })
  if (item === null) {
    const size = Math.min(28, pitch * 0.66)
    return [frame, label(size, centre.y + size * 0.125, SHEET_COLOURS.ink)]
  }
  // What it asks is said in the middle: words on squares that turn would be too small to read.
  return [
    frame,
    label(Math.min(13, pitch * 0.4), centre.y - radius * 0.5, SHEET_COLOURS.softInk),
    ...namedPictogram(
      item.pictogram ?? 'star',
      { x: centre.x, y: centre.y + radius * 0.18 },
      radius * 1.12,
    ),
  ]
}

type Drawn = { readonly marks: readonly DrawCommand[]; readonly misfits: readonly string[] }

// What each picture asks, in two columns.
const legend = (specials: readonly PictureItem[], { x, y, width, height }: Box): Drawn => {
  const rows = Math.ceil(specials.length / 2)
  const step = height / Math.max(1, rows)
  const picture = Math.min(12, step * 0.82)
  const column = width / 2
  const box = { widthMm: column - picture - 5, heightMm: step }
  const fitted = specials.map(({ text }) => fitBox(text, 'regular', box, { largest: 20, floor: 9 }))
  // All at the size of the longest: a list, not a chorus of sizes.
  const size = Math.min(20, ...fitted.map(({ block }) => block.size))
  const marks = specials.flatMap(({ text, pictogram }, index) => {
    const left = x + Math.floor(index / rows) * column
    const middle = y + ((index % rows) + 0.5) * step
    const words = heldBlock(wrapText(text, 'regular', size, box.widthMm), box)
    return [
      ...namedPictogram(pictogram ?? 'star', { x: left + picture / 2, y: middle }, picture),
      ...drawBlock(words, {
        x: left + picture + 2.5,
        top: middle - blockHeightMm(words) / 2,
        colour: SHEET_COLOURS.ink,
      }),
    ]
  })
  return { marks, misfits: specials.flatMap(({ text }, at) => (fitted[at]?.fits ? [] : [text])) }
}

// The name of the game, the boat that arrives and what the pictures ask, in the middle of the shell.
const middleMarks = (
  centre: Point,
  { halfWidth, halfHeight }: Spiral['middle'],
  title: string,
  specials: readonly PictureItem[],
  { t }: PrintContext,
): Drawn => {
  const width = halfWidth * 1.66
  const height = halfHeight * 1.5
  const left = centre.x - width / 2
  const top = centre.y - height / 2
  const boat = Math.min(height * 0.42, width * 0.24)
  const head = fitBox(
    title,
    'bold',
    { widthMm: width - boat - 6, heightMm: boat * 0.86 },
    { largest: 44, floor: 12 },
  )
  const boatCentre = { x: left + width - boat * 0.62, y: top + boat * 0.42 }
  const listTop = top + boat * 1.06 + 2
  const list = { x: left, y: listTop, width, height: top + height - listTop }
  const asked = legend(specials, list)
  const marks = [
    ...drawBlock(head.block, {
      x: left,
      top: top + (boat - blockHeightMm(head.block)) / 2,
      colour: SHEET_COLOURS.ink,
    }),
    ...namedPictogram('sailboat-2', boatCentre, boat * 0.84, SHEET_COLOURS.accent),
    drawLabel(t('printablesGames.goose.finish'), 'bold', Math.min(20, boat * 0.42), {
      x: boatCentre.x,
      y: boatCentre.y + boat * 0.57,
      colour: SHEET_COLOURS.ink,
      align: 'center',
    }),
    ...asked.marks,
  ]
  return { marks, misfits: [...(head.fits ? [] : [title]), ...asked.misfits] }
}

/** What lives in the corners that the shell leaves free. */
const corners = ({ widthMm, heightMm }: PaperSize, size: number): readonly DrawCommand[] => {
  const near = SHEET_MARGIN + size * 0.5
  const low = heightMm - SHEET_MARGIN - SHEET_FOOT - size * 0.45
  const colour = SHEET_COLOURS.softInk
  return [
    ...namedPictogram('cloud', { x: near, y: near }, size, colour),
    ...namedPictogram('sun-high', { x: widthMm - near, y: near }, size, colour),
    ...namedPictogram('beach', { x: near, y: low }, size, colour),
    ...namedPictogram('fish', { x: widthMm - near, y: low }, size, colour),
  ]
}

// The shell is lopsided: drawn once to see where it reaches, then so that it fills the sheet.
const filledSpiral = (paper: PaperSize, count: number) => {
  const width = paper.widthMm - 2 * SHEET_MARGIN
  const height = paper.heightMm - 2 * SHEET_MARGIN - SHEET_FOOT
  const middle = { x: paper.widthMm / 2, y: SHEET_MARGIN + height / 2 }
  const draw = (centre: Point, halfWidth: number, halfHeight: number) => {
    const middleHalfHeight = halfHeight * (count > 40 ? 0.3 : 0.34)
    return spiralSquares({ centre, halfWidth, halfHeight, middleHalfHeight, count })
  }
  let room = { centre: middle, halfWidth: width / 2, halfHeight: height / 2 }
  for (let pass = 0; pass < 3; pass += 1) {
    const { squares } = draw(room.centre, room.halfWidth, room.halfHeight)
    const points = squares.flatMap(({ outline }) => outline)
    const xs = points.map(({ x }) => x)
    const ys = points.map(({ y }) => y)
    const [left, right] = [Math.min(...xs), Math.max(...xs)]
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
    room = {
      centre: {
        x: room.centre.x + middle.x - (left + right) / 2,
        y: room.centre.y + middle.y - (top + bottom) / 2,
      },
      halfWidth: room.halfWidth + (width - (right - left)) / 2,
      halfHeight: room.halfHeight + (height - (bottom - top)) / 2,
    }
  }
  // The last room must not reach further than the one that was measured.
  const spiral = draw(room.centre, room.halfWidth - 0.4, room.halfHeight - 0.4)
  const inner = spiral.squares.slice(-Math.round(count / 2)).map(({ centre }) => centre.x)
  return {
    spiral,
    centre: { x: (Math.min(...inner) + Math.max(...inner)) / 2, y: room.centre.y },
  }
}

/** The board, on its side, and the texts that do not fit on it. */
export const gooseBoard = (
  paper: PaperSize,
  {
    title,
    count,
    specials,
    lowInk,
  }: {
    readonly title: string
    readonly count: number
    readonly specials: readonly PictureItem[]
    readonly lowInk: boolean
  },
  context: PrintContext,
): Drawn => {
  const { spiral, centre } = filledSpiral(paper, count)
  const flag = spiral.pitch * 0.34
  const inside = middleMarks(centre, spiral.middle, title, specials, context)
  const marks = [
    ...corners(paper, Math.min(22, paper.heightMm * 0.08)),
    ...spiral.squares.flatMap((square, index) => {
      const special = specialAt(index + 1, count)
      const item = special === null ? null : (specials[special % specials.length] ?? null)
      return squareMarks(square, index + 1, { count, pitch: spiral.pitch, item, lowInk })
    }),
    ...namedPictogram('flag', { x: spiral.start.x, y: spiral.start.y - flag * 0.7 }, flag),
    drawLabel(context.t('printablesGames.goose.start'), 'bold', Math.min(14, spiral.pitch * 0.42), {
      x: spiral.start.x,
      y: spiral.start.y + flag * 0.5,
      colour: SHEET_COLOURS.ink,
      align: 'center',
    }),
    ...inside.marks,
  ]
  return { marks, misfits: inside.misfits }
}
