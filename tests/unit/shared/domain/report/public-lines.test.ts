import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PeopleLine } from '#shared/domain/report/attendance-report.ts'
import { zoneOf } from '#shared/domain/report/communes-and-zones.ts'
import { publicCommunes, publicStructures } from '#shared/domain/report/public-lines.ts'
import { isSmall } from '#shared/domain/report/small-cells.ts'

const line = (key: string | null, people: number): PeopleLine => ({
  key,
  people,
  newPeople: 0,
  presences: people,
  personMinutes: people * 60,
  sessionIds: ['s1'],
})

// Three communes of the North, two of the Centre, one of the South.
const CODES = ['97214', '97228', '97230', '97209', '97213', '97217', 'other', null] as const
const counts = fc.array(fc.nat({ max: 12 }), { minLength: CODES.length, maxLength: CODES.length })

const linesOf = (people: readonly number[]) => {
  const byCommune = CODES.map((code, index) => line(code, people[index] ?? 0))
  const zones = ['Nord', 'Centre', 'Sud', 'other', null]
  const byZone = zones.map((zone) =>
    line(
      zone,
      byCommune.filter(({ key }) => zoneOf(key) === zone).reduce((sum, one) => sum + one.people, 0),
    ),
  )
  return { byCommune, byZone }
}

describe('communes and zones made public', () => {
  it('never let a small count be found, be it from its zone or from the total', () => {
    fc.assert(
      fc.property(counts, (people) => {
        const { byCommune, byZone } = linesOf(people)
        const shown = publicCommunes(byCommune, byZone)
        const told = [...(shown.byCommune ?? []), ...(shown.byZone ?? [])]
        for (const { people: count } of told) if (count !== null) expect(isSmall(count)).toBe(false)
        const hiddenZones = (shown.byZone ?? []).filter((zone) => zone.people === null)
        expect(hiddenZones).not.toHaveLength(1)
        for (const zone of shown.byZone ?? []) {
          const own = (shown.byCommune ?? []).filter(({ key }) => zoneOf(key) === zone.key)
          const hidden = own.filter((commune) => commune.people === null)
          if (zone.people !== null) expect(hidden).not.toHaveLength(1)
          // A zone that is hidden must not be the sum of communes that are shown.
          else
            expect(own.every((commune) => commune.people === null || commune.people === 0)).toBe(
              true,
            )
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('as many people as communes', () => {
  it('is one in each: no commune is told then, hidden or not', () => {
    // Two in the North and six more in the Centre and the South, each alone in a commune.
    const alone = ['97214', '97228', '97209', '97213', '97224', '97229', '97232', '97234']
    const zones = new Map<string | null, number>()
    for (const code of alone) zones.set(zoneOf(code), (zones.get(zoneOf(code)) ?? 0) + 1)
    const shown = publicCommunes(
      [...alone.map((code) => line(code, 1)), line(null, 0)],
      [...[...zones].map(([zone, people]) => line(zone, people)), line(null, 0)],
    )
    expect(shown.byZone?.filter(({ people }) => people === null).length).toBeGreaterThan(1)
    expect(shown.byCommune).toBeNull()
  })
})

describe('structures made public', () => {
  it('never name one of few people, nor let the rest of the total be so few', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 7 }),
        fc.nat({ max: 9 }),
        (people, untold) => {
          const lines = [
            ...people.map((count, index) => line(`Structure ${index}`, count)),
            line(null, untold),
          ]
          const shown = publicStructures(lines)
          if (shown === null) return
          for (const one of shown) {
            if (one.key !== null) expect(isSmall(one.people ?? 0)).toBe(false)
            if (one.merged > 0 && one.people !== null) expect(isSmall(one.people)).toBe(false)
            // Their presences would tell them.
            if (one.people === null)
              expect([one.presences, one.personMinutes]).toEqual([null, null])
          }
          const total = people.reduce((sum, count) => sum + count, 0) + untold
          const told = shown.reduce((sum, one) => sum + (one.people ?? 0), 0)
          expect(isSmall(total - told)).toBe(false)
        },
      ),
      { numRuns: 500 },
    )
  })
})
