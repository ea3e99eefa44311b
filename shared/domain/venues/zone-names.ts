import { COMMUNES, type Zone } from '../communes.ts'
import {
  communeOnMap,
  islandPoints,
  type MapLine,
  type MapPoint,
  zoneBorders,
} from './island-map.ts'
import type { Disc, MapFrame } from './map-labels.ts'

/** What the name of a zone must leave free. */
export type ZoneNameObstacles = {
  readonly discs: readonly Pick<Disc, 'at' | 'radius'>[]
  /** Names that are placed already. */
  readonly boxes: readonly MapFrame[]
  readonly leaders: readonly MapLine[]
  readonly frame: MapFrame
  /** Land that is hatched is no ground for a word. */
  readonly isHatched: boolean
  /** The borders between zones too. */
  readonly keepsBorders: boolean
}

/** Between two places that are tried, in map units. */
const STEP = 13
/** Room around the word. */
const AROUND = 3

/** Sizes that are tried, the one asked for first. */
const SHARES = [1, 0.85] as const

const COAST = islandPoints()
const SHORE: readonly MapLine[] = COAST.map((from, index) => ({
  from,
  to: COAST[(index + 1) % COAST.length] ?? from,
}))
const BORDERS = zoneBorders()
const PLACES = COMMUNES.map((commune) => ({ zone: commune.zone, at: communeOnMap(commune) }))

const middleOf = (zone: Zone): MapPoint => {
  const own = PLACES.filter((place) => place.zone === zone)
  const mean = (value: (place: (typeof own)[number]) => number) =>
    own.reduce((sum, place) => sum + value(place), 0) / own.length
  return { x: mean(({ at }) => at.x), y: mean(({ at }) => at.y) }
}

const distance = (one: MapPoint, other: MapPoint): number =>
  Math.hypot(one.x - other.x, one.y - other.y)

/** Zone of the nearest commune. */
const zoneAt = ({ x, y }: MapPoint): Zone | null => {
  let nearest: Zone | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { zone, at } of PLACES) {
    const away = (at.x - x) ** 2 + (at.y - y) ** 2
    if (away >= least) continue
    least = away
    nearest = zone
  }
  return nearest
}

const isLand = ({ x, y }: MapPoint): boolean =>
  SHORE.filter(
    ({ from, to }) =>
      from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
  ).length %
    2 ===
  1

/** True when a stretch goes through a box (Liang and Barsky). */
const goesThrough = ({ from, to }: MapLine, box: MapFrame): boolean => {
  // Most stretches are nowhere near.
  if (from.x < box.left && to.x < box.left) return false
  if (from.x > box.right && to.x > box.right) return false
  if (from.y < box.top && to.y < box.top) return false
  if (from.y > box.bottom && to.y > box.bottom) return false
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [start, end] = [0, 1]
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false
    } else if (step < 0) start = Math.max(start, room / step)
    else end = Math.min(end, room / step)
  }
  return start <= end
}

const meet = (one: MapFrame, other: MapFrame): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

/** The room that a word takes whose baseline has its middle there. */
export const zoneNameBox = (
  { x, y }: MapPoint,
  size: { readonly width: number; readonly height: number },
): MapFrame => ({
  left: x - size.width / 2,
  right: x + size.width / 2,
  top: y - size.height * 0.8,
  bottom: y + size.height * 0.2,
})

/**
 * The middle of the baseline of the name of a zone: as near to the middle of its communes as it stands
 * free of dots, names, lines, borders and the coast, in its own zone or in the sea before it. Null: nowhere.
 */
export const zoneNamePlace = (
  zone: Zone,
  size: { readonly width: number; readonly height: number },
  { discs, boxes, leaders, frame, isHatched, keepsBorders }: ZoneNameObstacles,
): MapPoint | null => {
  const middle = middleOf(zone)
  const centreOf = ({ x, y }: MapPoint): MapPoint => ({ x, y: y - size.height * 0.3 })
  const places: { readonly at: MapPoint; readonly away: number }[] = []
  for (let x = frame.left + size.width / 2; x <= frame.right - size.width / 2; x += STEP) {
    for (let y = frame.top + size.height; y <= frame.bottom - size.height * 0.2; y += STEP) {
      const at = { x, y }
      places.push({ at, away: distance(centreOf(at), middle) })
    }
  }
  const lines = [...leaders, ...(keepsBorders ? BORDERS : []), ...SHORE]
  const isFree = (at: MapPoint): boolean => {
    const box = zoneNameBox(at, size)
    const wide = {
      left: box.left - AROUND,
      right: box.right + AROUND,
      top: box.top - AROUND,
      bottom: box.bottom + AROUND,
    }
    const centre = centreOf(at)
    const covers = ({ at: dot, radius }: ZoneNameObstacles['discs'][number]) =>
      dot.x + radius > wide.left &&
      dot.x - radius < wide.right &&
      dot.y + radius > wide.top &&
      dot.y - radius < wide.bottom
    return (
      !discs.some(covers) &&
      !boxes.some((other) => meet(wide, other)) &&
      !lines.some((line) => goesThrough(line, wide)) &&
      !(isHatched && isLand(centre))
    )
  }
  const near = places.toSorted((one, other) => one.away - other.away)
  return near.find(({ at }) => zoneAt(centreOf(at)) === zone && isFree(at))?.at ?? null
}

export type PlacedZoneName = {
  readonly at: MapPoint
  /** Of the size asked for. */
  readonly share: number
  readonly box: MapFrame
  /** Rings of communes where nothing is counted lie under it: it needs land of its own under it. */
  readonly isOverRings: boolean
}

/** True when the name of a zone would cut the ring of a commune: it is then drawn whole or not at all. */
export const cutsRing = (
  { box, isOverRings }: PlacedZoneName,
  { at, radius }: Pick<Disc, 'at' | 'radius'>,
): boolean => {
  const x = Math.min(Math.max(at.x, box.left), box.right)
  const y = Math.min(Math.max(at.y, box.top), box.bottom)
  return isOverRings && distance(at, { x, y }) < radius
}

/**
 * The name of a zone where it stands free; else somewhat smaller; else over the rings of communes where
 * nothing is counted. Null: nowhere in its zone, and a name elsewhere would be wrong.
 */
export const placedZoneName = (
  zone: Zone,
  size: { readonly width: number; readonly height: number },
  obstacles: Omit<ZoneNameObstacles, 'discs' | 'keepsBorders'>,
  discs: readonly (Pick<Disc, 'at' | 'radius'> & { readonly isEmpty: boolean })[],
): PlacedZoneName | null => {
  for (const isOver of [false, true]) {
    for (const share of SHARES) {
      const own = { width: size.width * share, height: size.height * share }
      const at = zoneNamePlace(zone, own, {
        ...obstacles,
        discs: isOver ? discs.filter(({ isEmpty }) => !isEmpty) : discs,
        keepsBorders: !isOver,
      })
      if (!at) continue
      const box = zoneNameBox(at, own)
      const isOverRings = isOver && isLand({ x: at.x, y: (box.top + box.bottom) / 2 })
      return { at, share, box, isOverRings }
    }
  }
  return null
}
