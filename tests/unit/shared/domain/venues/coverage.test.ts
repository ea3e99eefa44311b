import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMUNES } from '#shared/domain/communes.ts'
import { addDays } from '#shared/domain/dates.ts'
import {
  coverageOf,
  islandCoverage,
  isNeglected,
  type Visit,
} from '#shared/domain/venues/coverage.ts'

const TODAY = '2026-11-23'
const ROBERT = '97222'
const DIAMANT = '97206'

const zoneOf = (visits: readonly Visit[], zone: string) =>
  islandCoverage(visits, TODAY).find((one) => one.zone === zone)

describe('where on the island one was', () => {
  it('calls a place recent on the very day three months ago, and left alone the day before', () => {
    const held = (day: string) => coverageOf([{ communeCode: ROBERT, days: [day] }], TODAY).state
    expect(held('2026-08-23')).toBe('recent')
    expect(held('2026-08-22')).toBe('longAgo')
    expect(held(TODAY)).toBe('recent')
    expect(coverageOf([], TODAY).state).toBe('never')
  })

  it('does not take a session that is only planned for a visit', () => {
    const planned = coverageOf([{ communeCode: ROBERT, days: ['2026-12-05'] }], TODAY)
    expect(planned).toEqual({
      held: 0,
      lastDay: null,
      nextDay: '2026-12-05',
      untypedDay: null,
      isWaiting: false,
      state: 'never',
    })
  })

  it('takes what is over and not typed up for no visit, and says that it waits', () => {
    const untyped = (days: readonly string[], untypedDays: readonly string[]) =>
      coverageOf([{ communeCode: ROBERT, days, untypedDays }], TODAY)
    expect(untyped([], ['2026-11-10'])).toMatchObject({
      held: 0,
      lastDay: null,
      untypedDay: '2026-11-10',
      isWaiting: true,
      state: 'never',
    })
    expect(isNeglected(untyped([], ['2026-11-10']))).toBe(false)
    // So long ago that typing it up would change nothing.
    expect(isNeglected(untyped([], ['2026-05-10']))).toBe(true)
    expect(untyped(['2026-11-12'], ['2026-11-10']).untypedDay).toBeNull()
    expect(untyped(['2026-11-01'], ['2026-11-10'])).toMatchObject({
      lastDay: '2026-11-01',
      untypedDay: '2026-11-10',
    })
  })

  it('counts a session of two days once, on its last day', () => {
    const [days, other] = [['2026-11-03', '2026-11-02'], ['2026-05-01']]
    const both = coverageOf(
      [
        { communeCode: ROBERT, days },
        { communeCode: ROBERT, days: other },
      ],
      TODAY,
    )
    expect(both).toMatchObject({ held: 2, lastDay: '2026-11-03' })
  })

  it('lets a zone be recent while one of its communes is left alone', () => {
    const north = zoneOf(
      [
        { communeCode: ROBERT, days: ['2026-11-01'] },
        { communeCode: '97230', days: ['2026-02-01'] },
      ],
      'Nord',
    )
    expect(north?.state).toBe('recent')
    const states = new Map(north?.communes.map((one) => [one.commune.code, one.state]))
    expect(states.get('97230')).toBe('longAgo')
    expect(states.get(ROBERT)).toBe('recent')
    expect(states.get('97218')).toBe('never')
  })

  it('leaves out what has no commune, or lies elsewhere', () => {
    const zones = islandCoverage(
      [
        { communeCode: null, days: ['2026-11-01'] },
        { communeCode: 'other', days: ['2026-11-01'] },
      ],
      TODAY,
    )
    expect(zones.map(({ held }) => held)).toEqual([0, 0, 0])
  })

  it('adds up: zones hold their communes, each of the 34 in one zone', () => {
    const visits = fc.array(
      fc.record({
        communeCode: fc.constantFrom(...COMMUNES.map(({ code }) => code), 'other', null),
        days: fc.array(
          fc.integer({ min: -400, max: 60 }).map((count) => addDays(TODAY, count)),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(visits, (list) => {
        const zones = islandCoverage(list, TODAY)
        expect(zones.flatMap(({ communes }) => communes)).toHaveLength(34)
        for (const { held, communes, lastDay, state } of zones) {
          expect(held).toBe(communes.reduce((sum, one) => sum + one.held, 0))
          expect(communes.some((one) => one.lastDay === lastDay)).toBe(true)
          expect(communes.every((one) => one.lastDay === null || one.lastDay <= TODAY)).toBe(true)
          expect(state === 'never').toBe(held === 0)
        }
      }),
    )
  })

  it('knows which zone a commune of the South is in', () => {
    expect(zoneOf([{ communeCode: DIAMANT, days: ['2026-11-01'] }], 'Sud')?.held).toBe(1)
  })
})
