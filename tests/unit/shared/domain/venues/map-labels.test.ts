import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMUNES } from '#shared/domain/communes.ts'
import { communeOnMap, islandPoints, type MapPoint } from '#shared/domain/venues/island-map.ts'
import {
  freePlace,
  type LabelType,
  labelBox,
  type MapFrame,
  placeLabels,
} from '#shared/domain/venues/map-labels.ts'

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

  it('leave the name of a zone another place when one stands in its way', () => {
    const size = { width: 50, height: 19 }
    const places = [
      { x: 430, y: 40 },
      { x: 430, y: 90 },
    ]
    expect(freePlace(places, size, [])).toEqual(places[0])
    const taken = [{ left: 400, right: 460, top: 20, bottom: 45 }]
    expect(freePlace(places, size, taken)).toEqual(places[1])
  })
})
