import { describe, expect, test } from 'vitest'
import { nextStepsOf } from '#shared/domain/next-steps.ts'
import {
  CONTACT_MARKS,
  compareStandings,
  contactOf,
  countStates,
  isAwaited,
  outreachState,
} from '#shared/domain/outreach/outreach-state.ts'
import { PARTICIPATION_STATUSES } from '#shared/schemas/session.schema.ts'
import { noneTyped } from '#tests/helpers/typed-parts.ts'

describe('where one stands with somebody', () => {
  test('the answer wins over the last try', () => {
    expect(outreachState('confirmed', { outcome: 'noAnswer' })).toBe('coming')
    expect(outreachState('declined', { outcome: 'sent' })).toBe('notComing')
  })

  test('reached without an answer is to be called back; never tried is to be reached', () => {
    expect(outreachState('invited', { outcome: 'reached' })).toBe('callBack')
    expect(outreachState('invited', null)).toBe('toReach')
  })

  test('each mark, once written down, reads as the same state', () => {
    for (const mark of CONTACT_MARKS) {
      const { outcome, answer } = contactOf(mark)
      expect(outreachState(answer ?? 'invited', { outcome })).toBe(mark)
    }
  })

  test('those to reach are as many as the home page has to remind', () => {
    const statuses = PARTICIPATION_STATUSES.flatMap((status) => [status, status])
    const counts = { invited: 2, confirmed: 2, declined: 2, walkIn: 2 }
    const awaited = statuses.filter((status) => isAwaited(outreachState(status, null)))
    const facts = {
      id: 's1',
      title: 'Jardin',
      parts: [{ id: 'p1', date: '2026-11-30', start: '09:00', end: '12:00', anonymousCount: 0 }],
      participationCounts: counts,
      isPrinted: true,
      typed: noneTyped,
      hasVenue: true,
      hasTeam: true,
      isReported: false,
      run: 'none',
    } as const
    const reminder = nextStepsOf(facts, '2026-11-23', '10:00').find(({ kind }) => kind === 'remind')
    expect(awaited).toHaveLength(reminder?.count ?? -1)
  })

  test('never tried comes first, then the one left waiting longest', () => {
    const standings = [
      { state: 'sent', lastAt: '2026-11-20T10:00:00Z' },
      { state: 'noAnswer', lastAt: '2026-11-22T10:00:00Z' },
      { state: 'coming', lastAt: null },
      { state: 'noAnswer', lastAt: '2026-11-21T10:00:00Z' },
      { state: 'toReach', lastAt: null },
    ] as const
    expect(
      standings.toSorted(compareStandings).map(({ state, lastAt }) => [state, lastAt]),
    ).toEqual([
      ['toReach', null],
      ['noAnswer', '2026-11-21T10:00:00Z'],
      ['noAnswer', '2026-11-22T10:00:00Z'],
      ['sent', '2026-11-20T10:00:00Z'],
      ['coming', null],
    ])
    expect(countStates(standings.map(({ state }) => state))).toMatchObject({ noAnswer: 2, sent: 1 })
  })
})
