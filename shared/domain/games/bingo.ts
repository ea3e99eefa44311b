import { seededDraw } from './seeded-draw.ts'

/** What a bingo is drawn from: the same figures always give the same grids. */
export type BingoRules = {
  readonly seed: number
  /** Squares along one side. */
  readonly size: 3 | 4 | 5
  /** How many different things the list holds; a square holds one, by its place in the list. */
  readonly itemCount: number
  /** The middle square belongs to everybody (odd sizes only). */
  readonly freeCentre: boolean
}

/** A square of a grid: the place of a thing in the list, or one of these. */
export const FREE_SQUARE = -1
/** A list too short leaves squares empty rather than saying a thing twice. */
export const EMPTY_SQUARE = -2

/** Squares row after row from the top left. */
export type BingoGrid = readonly number[]

const centreOf = ({ size, freeCentre }: BingoRules): number =>
  freeCentre && size % 2 === 1 ? (size * size - 1) / 2 : -1

/** Things that one grid takes from the list. */
export const squaresToFill = (rules: BingoRules): number =>
  rules.size * rules.size - (centreOf(rules) < 0 ? 0 : 1)

// How often a draw is tried again for other things than those of the grids before it.
const TRIES = 60

const drawGrid = (rules: BingoRules, number: number, tried: number): number[] => {
  const { shuffled } = seededDraw(rules.seed, number, tried)
  const drawn = shuffled(Array.from({ length: rules.itemCount }, (_, index) => index))
  const filled = drawn.slice(0, squaresToFill(rules))
  // With a short list the empty squares fall anywhere, else every grid would end with them.
  while (filled.length < squaresToFill(rules)) filled.push(EMPTY_SQUARE)
  const squares = rules.itemCount < squaresToFill(rules) ? shuffled(filled) : filled
  const centre = centreOf(rules)
  return centre < 0 ? squares : [...squares.slice(0, centre), FREE_SQUARE, ...squares.slice(centre)]
}

const holdings = (grid: BingoGrid): string => [...grid].sort((a, b) => a - b).join(' ')

/**
 * `count` grids. No two hold the same things while the list allows it; failing that no two hold them in
 * the same places. Grid `n` does not depend on how many follow: more can be printed later.
 */
export const bingoGrids = (rules: BingoRules, count: number): readonly BingoGrid[] => {
  const held = new Set<string>()
  const placed = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    let best = drawGrid(rules, index + 1, 0)
    for (let tried = 1; tried < TRIES && held.has(holdings(best)); tried += 1) {
      const other = drawGrid(rules, index + 1, tried)
      if (!held.has(holdings(other)) || placed.has(best.join(' '))) best = other
    }
    held.add(holdings(best))
    placed.add(best.join(' '))
    return best
  })
}

/** Grid `number` (from 1) of that draw; null when there is no such number. */
export const bingoGrid = (rules: BingoRules, number: number): BingoGrid | null =>
  bingoGrids(rules, number)[number - 1] ?? null

/** True when two of the grids are the same, square for square: the list is far too short. */
export const hasTwins = (grids: readonly BingoGrid[]): boolean =>
  new Set(grids.map((grid) => grid.join(' '))).size < grids.length

/** Rows, columns, then both diagonals, as places in a grid. */
export const bingoLines = (size: number): readonly (readonly number[])[] => {
  const along = Array.from({ length: size }, (_, index) => index)
  return [
    ...along.map((row) => along.map((column) => row * size + column)),
    ...along.map((column) => along.map((row) => row * size + column)),
    along.map((step) => step * (size + 1)),
    along.map((step) => (step + 1) * (size - 1)),
  ]
}

/** What a grid has reached. */
export type BingoResult = {
  /** Whole rows, columns and diagonals, as places in `bingoLines`. */
  readonly lines: readonly number[]
  /** Every square. */
  readonly full: boolean
}

/** Checks a grid against what was called (places in the list). An empty square is never reached. */
export const bingoResult = (grid: BingoGrid, called: ReadonlySet<number>): BingoResult => {
  const size = Math.round(Math.sqrt(grid.length))
  const reached = grid.map((square) => square === FREE_SQUARE || called.has(square))
  return {
    lines: bingoLines(size).flatMap((line, index) =>
      line.every((place) => reached[place] === true) ? [index] : [],
    ),
    full: reached.every(Boolean),
  }
}

/**
 * Does grid `number` (from 1) of that draw win once these things were called? `goal`: one line, or the
 * whole grid. Needs nothing but what is printed on the grid: the seed, its number, the size.
 */
export const bingoGridWins = (
  rules: BingoRules,
  number: number,
  called: readonly number[],
  goal: 'line' | 'full',
): boolean => {
  const grid = bingoGrid(rules, number)
  if (grid === null) return false
  const result = bingoResult(grid, new Set(called))
  return goal === 'full' ? result.full : result.lines.length > 0
}
