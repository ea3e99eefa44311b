import { describe, expect, it } from 'vitest'
import { nextStepsOf, prepareGaps, type SessionFacts } from '#shared/domain/next-steps.ts'
import {
  countTyped,
  NOTHING_EXPECTED,
  nextStepToOpen,
  type SheetProgress,
  sessionStepStates,
  stepOf,
} from '#shared/domain/session-steps.ts'
import { noneTyped, wholly } from '#tests/helpers/typed-parts.ts'

const TODAY = '2026-11-23'
const NOW = '10:00'

const part = (date: string, anonymousCount = 0) => ({
  id: `part-${date}`,
  date,
  start: '09:00',
  end: '12:00',
  anonymousCount,
})

const people = (counts: Partial<SessionFacts['participationCounts']> = {}) => ({
  invited: 0,
  confirmed: 0,
  declined: 0,
  walkIn: 0,
  ...counts,
})

const facts = (changes: Partial<SessionFacts> = {}): SessionFacts => ({
  id: 's1',
  title: 'Jardin partagé',
  parts: [part('2026-11-26')],
  participationCounts: people({ confirmed: 12 }),
  isPrinted: true,
  typed: noneTyped,
  hasVenue: true,
  hasTeam: true,
  isReported: false,
  run: 'none',
  ...changes,
})

const states = (changes: Partial<SessionFacts> = {}, sheets: Partial<SheetProgress> = {}) =>
  sessionStepStates(facts(changes), { ...NOTHING_EXPECTED, ...sheets }, TODAY, NOW)

describe('the steps of a session', () => {
  it('are done up to printing for a session that is ready and still to come', () => {
    expect(states()).toEqual({
      prepare: 'done',
      invite: 'done',
      print: 'done',
      run: 'todo',
      entry: 'todo',
      report: 'todo',
    })
  })

  it('ask for the date first: without it nobody can be invited', () => {
    const without = states({ parts: [], participationCounts: people(), isPrinted: false })
    expect(without.prepare).toBe('attention')
    expect(without.invite).toBe('todo')
    expect(nextStepToOpen(without)).toBe('prepare')
  })

  it('say what is not decided yet', () => {
    expect(prepareGaps(facts({ parts: [], hasVenue: false, hasTeam: false }))).toEqual([
      'date',
      'venue',
      'team',
    ])
    expect(prepareGaps(facts())).toEqual([])
  })

  it('do not press for a place months ahead', () => {
    const far = states({
      parts: [part('2027-05-04')],
      hasVenue: false,
      participationCounts: people(),
      isPrinted: false,
    })
    expect(far).toEqual({
      prepare: 'started',
      invite: 'todo',
      print: 'todo',
      run: 'todo',
      entry: 'todo',
      report: 'todo',
    })
  })

  it('press for a place when the session is near, and no longer once it has begun', () => {
    expect(states({ hasVenue: false }).prepare).toBe('attention')
    expect(states({ hasVenue: false, parts: [part('2026-11-22')] }).prepare).toBe('started')
  })

  it('call for answers while some are missing, and no longer once the session has begun', () => {
    const waiting = people({ invited: 3, confirmed: 9 })
    expect(states({ participationCounts: waiting }).invite).toBe('attention')
    expect(states({ participationCounts: waiting, parts: [part('2027-01-20')] }).invite).toBe(
      'started',
    )
    expect(states({ participationCounts: waiting, parts: [part(TODAY)] }).invite).toBe('done')
  })

  it('do not call a session where everybody declined one that people come to', () => {
    expect(states({ participationCounts: people({ declined: 4 }) }).invite).toBe('attention')
  })

  it('are not done typing up while a sheet that was printed waits, and have begun with any sheet', () => {
    const over = part('2026-11-20')
    const typed = wholly([over.id])
    const entryOf = (sheets: Partial<SheetProgress>) =>
      states({ parts: [over], typed }, sheets).entry
    expect(entryOf({ expected: 4, begun: 3, isAnyTyped: true })).toBe('started')
    expect(entryOf({ expected: 4, begun: 4, isAnyTyped: true })).toBe('done')
    // Half a page of ideas before attendance, of a session still to come: begun, and nobody is called.
    expect(states({}, { expected: 2, begun: 1, isAnyTyped: true }).entry).toBe('started')
  })

  it('call for typing up once the part is over, and are done when every part is', () => {
    const over = part('2026-11-20')
    expect(states({ parts: [over] }).entry).toBe('attention')
    expect(states({ parts: [over], typed: wholly([over.id]) })).toMatchObject({
      entry: 'done',
      report: 'todo',
    })
    const [first, second] = [part('2026-11-19'), part('2026-11-20')]
    expect(states({ parts: [first, second], typed: wholly([first.id]) })).toMatchObject({
      entry: 'attention',
      report: 'todo',
    })
  })

  it('say that the bilan is done once it went out whole, not as soon as attendance is typed', () => {
    const [first, second] = [part('2026-11-19'), part('2026-11-20')]
    const typed = wholly([first.id, second.id])
    const parts = [first, second]
    expect(states({ parts, typed }).report).toBe('todo')
    expect(states({ parts, typed, isReported: true }).report).toBe('done')
    expect(states({ parts, typed: wholly([first.id]), isReported: true }).report).toBe('started')
  })

  it('say that a session was run once every part is finished, or once its sheet is typed up', () => {
    const over = part('2026-11-20')
    expect(states({ parts: [over], run: 'some' }).run).toBe('started')
    expect(states({ parts: [over], run: 'all' }).run).toBe('done')
    expect(states({ parts: [over] }).run).toBe('todo')
    // Held on paper alone: nobody is asked to run it again.
    expect(states({ parts: [over], typed: wholly([over.id]) }).run).toBe('done')
  })

  it('ask for exactly what the home page lists', () => {
    const days = ['2026-11-20', TODAY, '2026-11-26', '2026-12-05', '2027-03-01']
    for (const day of days) {
      for (const invited of [0, 3]) {
        for (const isPrinted of [false, true]) {
          const one = facts({
            parts: [part(day)],
            participationCounts: people({ invited, confirmed: invited }),
            isPrinted,
            hasVenue: isPrinted,
          })
          const listed = nextStepsOf(one, TODAY, NOW).filter(({ isLater }) => !isLater)
          const called = Object.entries(sessionStepStates(one, NOTHING_EXPECTED, TODAY, NOW))
            .filter(([, state]) => state === 'attention')
            .map(([id]) => id)
          expect(new Set(called)).toEqual(new Set(listed.map(({ kind }) => stepOf(kind))))
        }
      }
    }
  })

  it('count a part where only heads were counted as typed up', () => {
    expect(countTyped(facts({ parts: [part('2026-11-20', 14)] }))).toEqual({ whole: 1, started: 1 })
  })

  it('lead to the bilan when everything is done', () => {
    const over = part('2026-11-20')
    const done = states({ parts: [over], typed: wholly([over.id]) })
    expect(nextStepToOpen(done)).toBe('report')
  })

  it('go on asking for a sheet that was left at its first line', () => {
    const over = part('2026-11-20')
    const typed = { started: new Set([over.id]), whole: new Set<string>() }
    expect(states({ parts: [over], typed })).toMatchObject({ entry: 'attention', report: 'todo' })
    const counted = part('2026-11-20', 3)
    expect(states({ parts: [counted], typed }).entry).toBe('attention')
  })
})
