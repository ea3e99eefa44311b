import { MAP_WIDTH, type MapPoint } from '#shared/domain/venues/island-map.ts'

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

/** Height of a name, and the width of a letter, in map units. */
const LINE = 18
const LETTER = 8.8
const GAP = 4

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

const boxOf = ({ text, x, y, anchor }: MapLabel): Box => {
  const width = text.length * LETTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - LINE + 3, bottom: y + 3 }
}

const around = (text: string, { at, radius }: Disc): readonly MapLabel[] => [
  { text, x: at.x + radius + GAP, y: at.y + 5, anchor: 'start' },
  { text, x: at.x - radius - GAP, y: at.y + 5, anchor: 'end' },
  { text, x: at.x, y: at.y + radius + LINE, anchor: 'middle' },
  { text, x: at.x, y: at.y - radius - GAP, anchor: 'middle' },
]

/**
 * The name of each disc beside it, within the map, where it covers neither a disc nor a name; a disc
 * without such a place goes without: its name is in the table, and under the pointer.
 */
export const placeLabels = (discs: readonly Disc[]): readonly MapLabel[] => {
  const taken: Box[] = discs.map(({ at, radius }) => ({
    left: at.x - radius,
    right: at.x + radius,
    top: at.y - radius,
    bottom: at.y + radius,
  }))
  return discs.flatMap((disc) => {
    if (disc.text === null) return []
    const free = around(disc.text, disc).find((label) => {
      const wanted = boxOf(label)
      const isInFrame = wanted.left >= 0 && wanted.right <= MAP_WIDTH
      return isInFrame && !taken.some((box) => meet(box, wanted))
    })
    if (!free) return []
    taken.push(boxOf(free))
    return [free]
  })
}
