import { COMMUNES, type Commune } from '../communes.ts'
import { ISLAND_OUTLINE } from './island-outline.ts'

/** A point of the map, in its own units: `x` to the East, `y` to the South. */
export type MapPoint = { readonly x: number; readonly y: number }
/** A straight stretch of the border between two zones. */
export type MapLine = { readonly from: MapPoint; readonly to: MapPoint }

const WEST = -61.26
const NORTH = 14.91
const EAST = -60.78
const SOUTH = 14.385
/** Map units in one degree of latitude. */
const SCALE = 1000
// On an island this small, one scale across is enough: that of its middle.
const ACROSS = Math.cos(((NORTH + SOUTH) / 2) * (Math.PI / 180))

export const MAP_WIDTH = Math.round((EAST - WEST) * ACROSS * SCALE)
export const MAP_HEIGHT = Math.round((NORTH - SOUTH) * SCALE)

const tenth = (value: number): number => Math.round(value * 10) / 10

/** Degrees to map units (equirectangular projection). */
export const onMap = (longitude: number, latitude: number): MapPoint => ({
  x: tenth((longitude - WEST) * ACROSS * SCALE),
  y: tenth((NORTH - latitude) * SCALE),
})

export const communeOnMap = ({ longitude, latitude }: Commune): MapPoint =>
  onMap(longitude, latitude)

/** The coast, as points. */
export const islandPoints = (): readonly MapPoint[] =>
  Array.from({ length: ISLAND_OUTLINE.length / 2 }, (_, index) =>
    onMap(ISLAND_OUTLINE[2 * index] ?? 0, ISLAND_OUTLINE[2 * index + 1] ?? 0),
  )

/** Points as the data of an SVG path. */
export const asPath = (points: readonly MapPoint[]): string =>
  `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}Z`

const squared = (left: MapPoint, right: MapPoint): number =>
  (left.x - right.x) ** 2 + (left.y - right.y) ** 2

/** How much nearer a point is to `mine` than to `other`: zero half-way, linear in between. */
const nearness = (point: MapPoint, mine: MapPoint, other: MapPoint): number =>
  squared(point, other) - squared(point, mine)

type Edge = MapLine & { readonly neighbour: Commune | null }

/** Keeps what lies nearer to `mine` than to the neighbour. */
const cut = (
  edges: readonly Edge[],
  mine: MapPoint,
  neighbour: Commune,
  other: MapPoint,
): readonly Edge[] => {
  const kept: Edge[] = []
  let entry: MapPoint | null = null
  let exit: MapPoint | null = null
  for (const edge of edges) {
    const before = nearness(edge.from, mine, other)
    const after = nearness(edge.to, mine, other)
    if (before < 0 && after < 0) continue
    if (before >= 0 && after >= 0) {
      kept.push(edge)
      continue
    }
    const share = before / (before - after)
    const crossing = {
      x: edge.from.x + share * (edge.to.x - edge.from.x),
      y: edge.from.y + share * (edge.to.y - edge.from.y),
    }
    if (before >= 0) {
      exit = crossing
      kept.push({ ...edge, to: crossing })
    } else {
      entry = crossing
      kept.push({ ...edge, from: crossing })
    }
  }
  if (exit === null || entry === null) return kept
  const border: Edge = { from: exit, to: entry, neighbour }
  const index = kept.findIndex(({ from }) => from === entry)
  return index < 0 ? [...kept, border] : kept.toSpliced(index, 0, border)
}

const corners: readonly MapPoint[] = [
  { x: 0, y: 0 },
  { x: MAP_WIDTH, y: 0 },
  { x: MAP_WIDTH, y: MAP_HEIGHT },
  { x: 0, y: MAP_HEIGHT },
]

const frame: readonly Edge[] = corners.map((from, index) => ({
  from,
  to: corners[(index + 1) % corners.length] ?? from,
  neighbour: null,
}))

const edgesAround = (commune: Commune): readonly Edge[] => {
  const mine = communeOnMap(commune)
  return COMMUNES.filter((other) => other.code !== commune.code).reduce(
    (edges, other) => cut(edges, mine, other, communeOnMap(other)),
    frame,
  )
}

export type MapCell = { readonly commune: Commune; readonly points: readonly MapPoint[] }

/**
 * What lies nearer to each commune than to any other (Voronoi cells): to be seen through the outline
 * only. It shows which side of the island is meant; it is no map of the limits of the communes, of
 * which no free one was found.
 */
export const mapCells = (): readonly MapCell[] =>
  COMMUNES.map((commune) => ({
    commune,
    points: edgesAround(commune).map(({ from }) => ({ x: tenth(from.x), y: tenth(from.y) })),
  }))

/** Where the cells of two zones meet, each stretch once. */
export const zoneBorders = (): readonly MapLine[] =>
  COMMUNES.flatMap((commune) =>
    edgesAround(commune).flatMap(({ from, to, neighbour }) =>
      neighbour !== null && neighbour.zone !== commune.zone && commune.code < neighbour.code
        ? [
            {
              from: { x: tenth(from.x), y: tenth(from.y) },
              to: { x: tenth(to.x), y: tenth(to.y) },
            },
          ]
        : [],
    ),
  )
