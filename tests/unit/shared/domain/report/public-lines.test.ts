import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PeopleLine, SessionLine } from '#shared/domain/report/attendance-report.ts'
import { zoneOf } from '#shared/domain/report/communes-and-zones.ts'
import {
  publicCommunes,
  publicSessions,
  publicStructures,
  publicVenues,
} from '#shared/domain/report/public-lines.ts'
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

const held = (key: string | null, people: number, presences = people): SessionLine => ({
  key,
  sessions: 1,
  sessionIds: ['s1'],
  people,
  newPeople: 0,
  returningPeople: people,
  presences,
  personMinutes: presences * 60,
  anonymous: 0,
  anonymousPresences: 0,
  anonymousMinutes: 0,
  heads: people,
  absences: 0,
  excused: 0,
  notTyped: 0,
  parts: 1,
  heldParts: 1,
  heldMinutes: 60,
})

describe('sessions made public', () => {
  it('hide a second line of people too: where nobody came to both, the total tells the first', () => {
    const shown = publicSessions([held('livingLab', 10), held('training', 3), held('fablab', 30)])
    expect(shown.map(({ people }) => people)).toEqual([null, null, 30])
    expect(shown.map(({ presences }) => presences)).toEqual([null, null, 30])
  })

  it('hide the communes of a zone so that the zone tells none of them', () => {
    // Of the North, 3 people in one commune; of the South, 2 in another.
    const byCommune = [held('97214', 3), held('97228', 45), held('97217', 2), held('97206', 40)]
    const byZone = [held('Nord', 48), held('Centre', 0), held('Sud', 42)]
    const { byCommune: communes, byZone: zones } = publicVenues(byCommune, byZone)
    expect(zones.map(({ presences }) => presences)).toEqual([48, 0, 42])
    expect(communes.map(({ presences }) => presences)).toEqual([null, null, null, null])
  })

  it('never let the presences of few people be found, from their zone or from the total', () => {
    fc.assert(
      fc.property(counts, (people) => {
        const { byCommune, byZone } = linesOf(people)
        const shown = publicVenues(
          byCommune.map(({ key, people: count }) => held(key, count, count * 2)),
          byZone.map(({ key, people: count }) => held(key, count, count * 2)),
        )
        const hiddenIn = (lines: readonly { readonly presences: number | null }[]) =>
          lines.filter(({ presences }) => presences === null)
        for (const one of [...shown.byCommune, ...shown.byZone]) {
          if (one.presences !== null) expect(isSmall(one.presences / 2)).toBe(false)
        }
        expect(hiddenIn(shown.byZone)).not.toHaveLength(1)
        for (const zone of shown.byZone) {
          const own = shown.byCommune.filter(({ key }) => zoneOf(key) === zone.key)
          const whole = own.length === 1 && own[0]?.presences === null && zone.presences !== null
          if (zone.presences === null) expect(hiddenIn(own)).toHaveLength(own.length)
          else if (!whole) expect(hiddenIn(own)).not.toHaveLength(1)
          else expect(isSmall((zone.presences ?? 0) / 2)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
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
