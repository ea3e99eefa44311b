import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  conflictsBySession,
  facilitatorConflicts,
  namedConflicts,
  type StaffedSession,
} from '#shared/domain/calendar/conflicts.ts'
import { addDays } from '#shared/domain/dates.ts'
import { minutesOfPart, type PartTimes } from '#shared/domain/session-part-checks.ts'

const part = (date: string, start: string, end: string): PartTimes => ({ date, start, end })
const session = (
  id: string,
  facilitatorIds: readonly string[],
  ...parts: readonly PartTimes[]
): StaffedSession => ({ id, facilitatorIds, parts })

const DAY = '2026-12-05'

describe('facilitators asked for twice', () => {
  it('are told with both sessions, whatever their order in the list', () => {
    const morning = session('morning', ['thierry', 'shana'], part(DAY, '09:00', '12:00'))
    const noon = session('noon', ['maelle', 'thierry'], part(DAY, '11:30', '14:00'))
    for (const list of [
      [morning, noon],
      [noon, morning],
    ]) {
      const conflicts = facilitatorConflicts(list)
      expect(conflicts).toHaveLength(1)
      expect(conflicts[0]?.first.session.id).toBe('morning')
      expect(conflicts[0]?.facilitatorIds).toEqual(['thierry'])
      const seen = conflictsBySession(conflicts)
      expect(seen.get('morning')?.[0]?.other.session.id).toBe('noon')
      expect(seen.get('noon')?.[0]?.other.session.id).toBe('morning')
      expect(seen.get('noon')?.[0]?.own.start).toBe('11:30')
    }
  })

  it('are not those who go from one to the next, nor those of two different people', () => {
    const list = [
      session('first', ['thierry'], part(DAY, '09:00', '12:00')),
      session('next', ['thierry'], part(DAY, '12:00', '14:00')),
      session('else', ['shana'], part(DAY, '09:00', '12:00')),
      session('nobody', [], part(DAY, '09:00', '12:00')),
    ]
    expect(facilitatorConflicts(list)).toEqual([])
  })

  it('are seen past midnight', () => {
    const list = [
      session('evening', ['loic'], part(DAY, '20:00', '01:00')),
      session('night', ['loic'], part(addDays(DAY, 1), '00:30', '04:00')),
    ]
    expect(facilitatorConflicts(list)).toHaveLength(1)
  })

  it('are told by name, and those who left the team are expected nowhere', () => {
    const at = part(DAY, '09:00', '12:00')
    const list = [
      { ...session('one', ['thierry', 'gone'], at), title: 'Une' },
      { ...session('two', ['gone', 'thierry'], at), title: 'Deux' },
      { ...session('three', ['gone'], at), title: 'Trois' },
    ]
    const told = namedConflicts(list, new Map([['thierry', 'Thierry Belrose']]))
    expect(told.get('one')).toEqual([
      { names: ['Thierry Belrose'], own: at, other: { id: 'two', title: 'Deux', part: at } },
    ])
    expect(told.has('three')).toBe(false)
  })

  it('are exactly those whom comparing every pair of parts would find', () => {
    const hours = fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}`)
    const parts = fc
      .record({ day: fc.integer({ min: 0, max: 3 }), start: hours, end: hours })
      .map(({ day, start, end }) => part(addDays(DAY, day), `${start}:00`, `${end}:30`))
    const sessions = fc
      .array(
        fc.record({
          facilitatorIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
          parts: fc.array(parts, { maxLength: 3 }),
        }),
        { maxLength: 8 },
      )
      .map((list) => list.map((one, index) => ({ id: `s${index}`, ...one })))
    const keyOf = (left: string, right: string) => [left, right].toSorted().join('|')
    fc.assert(
      fc.property(sessions, (list) => {
        const wanted: string[] = []
        const all = list.flatMap((one) => one.parts.map((each) => ({ one, each })))
        for (const [index, left] of all.entries()) {
          for (const right of all.slice(index + 1)) {
            const [mine, other] = [minutesOfPart(left.each), minutesOfPart(right.each)]
            const both = left.one.facilitatorIds.filter((id) =>
              right.one.facilitatorIds.includes(id),
            )
            const isAtOnce = mine.from < other.to && other.from < mine.to
            if (left.one.id !== right.one.id && isAtOnce && both.length > 0) {
              wanted.push(`${keyOf(left.one.id, right.one.id)} ${both.toSorted().join()}`)
            }
          }
        }
        const found = facilitatorConflicts(list)
        expect(
          found
            .map(
              ({ first, second, facilitatorIds }) =>
                `${keyOf(first.session.id, second.session.id)} ${facilitatorIds.toSorted().join()}`,
            )
            .toSorted(),
        ).toEqual(wanted.toSorted())
        // Told on both sides, and nowhere else.
        const seen = [...conflictsBySession(found).values()].flat()
        expect(seen).toHaveLength(2 * found.length)
      }),
      { numRuns: 500 },
    )
  })
})
