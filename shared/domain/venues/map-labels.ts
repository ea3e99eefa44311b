import { MAP_WIDTH, type MapPoint } from './island-map.ts'

export type Disc = {
  /** Its name; null: it is only not to be covered. */
  readonly text: string | null
  readonly at: MapPoint
  readonly radius: number
}

export type MapLabel = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Height of a name, the width of a letter and the room beside a disc, in map units. */
export type LabelType = { readonly line: number; readonly letter: number; readonly gap: number }
const SCREEN_TYPE: LabelType = { line: 18, letter: 8.8, gap: 4 }

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

const boxOf = ({ text, x, y, anchor }: MapLabel, { line, letter }: LabelType): Box => {
  const width = text.length * letter
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - line * (5 / 6), bottom: y + line / 6 }
}

const around = (
  text: string,
  { at, radius }: Disc,
  { line, gap }: LabelType,
): readonly MapLabel[] => [
  { text, x: at.x + radius + gap, y: at.y + line * 0.28, anchor: 'start' },
  { text, x: at.x - radius - gap, y: at.y + line * 0.28, anchor: 'end' },
  { text, x: at.x, y: at.y + radius + line, anchor: 'middle' },
  { text, x: at.x, y: at.y - radius - gap, anchor: 'middle' },
]

/**
 * The name of each disc beside it, within the map, where it covers neither a disc nor a name; a disc
 * without such a place goes without: its name is in the table, and under the pointer.
 */
export const placeLabels = (
  discs: readonly Disc[],
  type: LabelType = SCREEN_TYPE,
): readonly MapLabel[] => {
  const taken: Box[] = discs.map(({ at, radius }) => ({
    left: at.x - radius,
    right: at.x + radius,
    top: at.y - radius,
    bottom: at.y + radius,
  }))
  return discs.flatMap((disc) => {
    if (disc.text === null) return []
    const free = around(disc.text, disc, type).find((label) => {
      const wanted = boxOf(label, type)
      const isInFrame = wanted.left >= 0 && wanted.right <= MAP_WIDTH
      return isInFrame && !taken.some((box) => meet(box, wanted))
    })
    if (!free) return []
    taken.push(boxOf(free, type))
    return [free]
  })
}
