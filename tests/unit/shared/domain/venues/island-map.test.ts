import { describe, expect, it } from 'vitest'
import { COMMUNES } from '#shared/domain/communes.ts'
import {
  communeOnMap,
  islandPoints,
  MAP_HEIGHT,
  MAP_WIDTH,
  type MapPoint,
  mapCells,
  onMap,
  zoneBorders,
} from '#shared/domain/venues/island-map.ts'

/** Twice the area, and whether the point is inside, by the ray to the right. */
const contains = (polygon: readonly MapPoint[], { x, y }: MapPoint): boolean => {
  let isInside = false
  for (const [index, from] of polygon.entries()) {
    const to = polygon[(index + 1) % polygon.length] ?? from
    const crosses = from.y > y !== to.y > y
    if (crosses && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) {
      isInside = !isInside
    }
  }
  return isInside
}

const areaOf = (polygon: readonly MapPoint[]): number =>
  Math.abs(
    polygon.reduce((sum, from, index) => {
      const to = polygon[(index + 1) % polygon.length] ?? from
      return sum + from.x * to.y - to.x * from.y
    }, 0) / 2,
  )

describe('the map of the island', () => {
  it('turns North up and East to the right', () => {
    const [south, north] = [onMap(-61, 14.45), onMap(-61, 14.85)]
    expect(north.y).toBeLessThan(south.y)
    expect(onMap(-60.85, 14.6).x).toBeGreaterThan(onMap(-61.2, 14.6).x)
  })

  it('keeps every commune and the whole coast within its frame', () => {
    for (const { x, y } of [...COMMUNES.map(communeOnMap), ...islandPoints()]) {
      expect(x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT).toBe(true)
    }
  })

  it('puts each commune on land, or so near the shore that a dot covers it', () => {
    const island = islandPoints()
    const far = COMMUNES.filter((commune) => {
      const at = communeOnMap(commune)
      if (contains(island, at)) return false
      return !island.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < 20)
    })
    expect(far.map(({ name }) => name)).toEqual([])
  })

  it('cuts the frame into one cell for each commune, around it, without gap or overlap', () => {
    const cells = mapCells()
    expect(cells).toHaveLength(34)
    for (const { commune, points } of cells) {
      expect(contains(points, communeOnMap(commune)), commune.name).toBe(true)
    }
    const total = cells.reduce((sum, { points }) => sum + areaOf(points), 0)
    expect(Math.abs(total / (MAP_WIDTH * MAP_HEIGHT) - 1)).toBeLessThan(0.005)
  })

  it('draws borders between zones only', () => {
    const cells = mapCells()
    expect(zoneBorders().length).toBeGreaterThan(5)
    for (const { from, to } of zoneBorders()) {
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
      const near = cells
        .toSorted((left, right) => distance(left.commune, middle) - distance(right.commune, middle))
        .slice(0, 2)
      expect(near[0]?.commune.zone).not.toBe(near[1]?.commune.zone)
    }
  })
})

const distance = (commune: (typeof COMMUNES)[number], { x, y }: MapPoint): number => {
  const at = communeOnMap(commune)
  return Math.hypot(at.x - x, at.y - y)
}
