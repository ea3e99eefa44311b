import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMUNES } from '#shared/domain/communes.ts'
import { ZONES } from '#shared/domain/venues/coverage.ts'
import { communeOnMap, islandPoints, type MapPoint } from '#shared/domain/venues/island-map.ts'
import {
  crossedDiscs,
  type LabelType,
  labelBox,
  type MapFrame,
  placeLabels,
} from '#shared/domain/venues/map-labels.ts'
import { zoneNameBox, zoneNamePlace } from '#shared/domain/venues/zone-names.ts'

const TYPE: LabelType = { line: 21, gap: 8, widthOf: (text) => text.length * 9 }
const COAST = islandPoints()

const someDiscs = fc
  .array(fc.record({ isNamed: fc.boolean(), radius: fc.integer({ min: 3, max: 24 }) }), {
    minLength: COMMUNES.length,
    maxLength: COMMUNES.length,
  })
  .map((drawn) =>
    COMMUNES.map((commune, index) => ({
      text: drawn[index]?.isNamed ? commune.name : null,
      at: communeOnMap(commune),
      radius: drawn[index]?.radius ?? 3,
    })),
  )

/** Points of the coast, those between two corners included. */
const shore = COAST.flatMap((from, index): MapPoint[] => {
  const to = COAST[(index + 1) % COAST.length] ?? from
  return Array.from({ length: 12 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / 12,
    y: from.y + ((to.y - from.y) * step) / 12,
  }))
})

const holds = ({ left, right, top, bottom }: MapFrame, { x, y }: MapPoint): boolean =>
  x > left && x < right && y > top && y < bottom

describe('names on the map', () => {
  it('cross neither the coast nor another name, whichever communes were visited', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        const { labels } = placeLabels(discs, TYPE)
        const boxes = labels.map((label) => labelBox(label, TYPE))
        for (const [index, box] of boxes.entries()) {
          expect(
            shore.some((point) => holds(box, point)),
            labels[index]?.text,
          ).toBe(false)
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top + 1e-6 ||
              other.bottom <= box.top + 1e-6
            expect(apart, labels[index]?.text).toBe(true)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are all there, in a frame that holds them whole', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        const { labels, frame } = placeLabels(discs, TYPE)
        expect(labels.map(({ text }) => text).sort()).toEqual(
          discs.flatMap(({ text }) => text ?? []).sort(),
        )
        for (const label of labels) {
          const box = labelBox(label, TYPE)
          expect(box.left).toBeGreaterThanOrEqual(frame.left)
          expect(box.right).toBeLessThanOrEqual(frame.right)
          expect(box.bottom).toBeLessThanOrEqual(frame.bottom)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('lead to their own disc: the line ends on its edge', () => {
    const discs = COMMUNES.map((commune) => ({
      text: commune.name,
      at: communeOnMap(commune),
      radius: 6,
    }))
    for (const { text, leader } of placeLabels(discs, TYPE).labels) {
      const own = discs.find((disc) => disc.text === text)
      const away = own ? Math.hypot(leader.to.x - own.at.x, leader.to.y - own.at.y) : Number.NaN
      expect(away).toBeCloseTo(6, 5)
    }
  })

  it('keep the name of each zone in it or in the sea before it, free of dots, names and lines', () => {
    fc.assert(
      fc.property(someDiscs, (discs) => {
        const { labels, frame } = placeLabels(discs, TYPE)
        const boxes = labels.map((label) => labelBox(label, TYPE))
        const leaders = labels.map(({ leader }) => leader)
        for (const zone of ZONES) {
          const size = { width: zone.length * 11, height: 19 }
          const obstacles = {
            discs,
            boxes,
            leaders,
            frame,
            isHatched: false,
            keepsBorders: true,
          }
          const at = zoneNamePlace(zone, size, obstacles)
          if (at === null) continue
          const box = zoneNameBox(at, size)
          const centre = { x: at.x, y: (box.top + box.bottom) / 2 }
          const away = (commune: (typeof COMMUNES)[number]) => {
            const { x, y } = communeOnMap(commune)
            return Math.hypot(x - centre.x, y - centre.y)
          }
          const [nearest] = COMMUNES.toSorted((one, other) => away(one) - away(other))
          expect(nearest?.zone).toBe(zone)
          expect(shore.some((point) => holds(box, point))).toBe(false)
          expect(discs.some((disc) => holds(box, disc.at))).toBe(false)
          for (const other of boxes) {
            const apart =
              box.right <= other.left ||
              box.left >= other.right ||
              box.bottom <= other.top ||
              box.top >= other.bottom
            expect(apart).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('says the zone near its middle when nothing stands there, and before it when it is hatched', () => {
    const discs = COMMUNES.map((commune) => ({ text: null, at: communeOnMap(commune), radius: 3 }))
    const { frame } = placeLabels(discs, TYPE)
    const size = { width: 33, height: 19 }
    const place = (isHatched: boolean) =>
      zoneNamePlace('Sud', size, {
        discs,
        boxes: [],
        leaders: [],
        frame,
        isHatched,
        keepsBorders: true,
      })
    // The South is the lower right quarter: never at the left margin, over the legend.
    expect(place(false)?.x).toBeGreaterThan(220)
    expect(place(false)?.y).toBeGreaterThan(280)
    expect(place(true)).not.toEqual(place(false))
  })

  it('may stand on the other shore, and know which discs their line goes through', () => {
    const discs = [
      { text: 'Une', at: { x: 200, y: 100 }, radius: 6, side: 'right' as const },
      { text: null, at: { x: 230, y: 100 }, radius: 6 },
    ]
    const [label] = placeLabels(discs, TYPE).labels
    expect(label?.anchor).toBe('start')
    expect(label && crossedDiscs(label, discs)).toBe(1)
    const [other] = placeLabels(
      discs.map((disc) => ({ ...disc, side: 'left' as const })),
      TYPE,
    ).labels
    expect(other?.anchor).toBe('end')
    expect(other && crossedDiscs(other, discs)).toBe(0)
  })
})
