import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GroupSession, groupTie } from '#shared/domain/follow-up/group-sessions.ts'
import {
  isToReview,
  leftToReview,
  type WhatMovedSources,
  whatMoved,
} from '#shared/domain/follow-up/what-moved.ts'
import { commitment, events } from './builders.ts'

const TODAY = '2026-12-01'

const session = (id: string, changes: Partial<GroupSession> = {}): GroupSession => ({
  id,
  title: `Rencontre ${id}`,
  day: '2026-11-10',
  challengeId: null,
  personIds: new Set(),
  ...changes,
})

const NEXT = session('s2', { day: '2026-12-01', challengeId: 'g1' })
const rows = (changes: Partial<WhatMovedSources> = {}): WhatMovedSources => ({
  sessions: [session('s1', { challengeId: 'g1' }), NEXT],
  commitments: [commitment()],
  commitmentEvents: [],
  introductions: [],
  experiments: [],
  ...changes,
})

const ids = (sources: WhatMovedSources, of = 's2') =>
  whatMoved(of, TODAY, sources).commitments.map((one) => one.commitment.id)

describe('sessions of one group', () => {
  const people = (...names: readonly string[]) => ({ challengeId: null, personIds: new Set(names) })

  it('work on the same challenge, whoever comes', () => {
    expect(
      groupTie(
        { challengeId: 'g1', personIds: new Set(['a']) },
        { challengeId: 'g1', personIds: new Set(['b']) },
      ),
    ).toEqual({ kind: 'challenge' })
  })

  it('without a common challenge share three people and half of the smaller one', () => {
    expect(groupTie(people('a', 'b', 'c', 'd'), people('a', 'b', 'c', 'x', 'y', 'z'))).toEqual({
      kind: 'people',
      shared: 3,
    })
    expect(groupTie(people('a', 'b'), people('a', 'b'))).toBeNull()
    expect(
      groupTie(
        people('a', 'b', 'c', '1', '2', '3', '4'),
        people('a', 'b', 'c', '5', '6', '7', '8'),
      ),
    ).toBeNull()
  })

  it('does not take two sessions without a challenge for one challenge', () => {
    expect(groupTie(people(), people())).toBeNull()
  })

  it('is the same seen from either side', () => {
    const set = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    fc.assert(
      fc.property(set, set, (left, right) => {
        expect(groupTie(people(...left), people(...right))).toEqual(
          groupTie(people(...right), people(...left)),
        )
      }),
    )
  })
})

describe('what a session opens with', () => {
  it('is what its group promised before and nobody closed', () => {
    expect(ids(rows())).toEqual(['c1'])
    expect(ids(rows({ commitmentEvents: events('kept') }))).toEqual([])
    expect(ids(rows({ commitmentEvents: events('carried') }))).toEqual(['c1'])
  })

  it('is nothing of another group, of the session itself, or of a later one', () => {
    expect(ids(rows({ sessions: [session('s1', { challengeId: 'g9' }), NEXT] }))).toEqual([])
    expect(ids(rows({ commitments: [commitment({ sessionId: 's2' })] }))).toEqual([])
    const later = session('s1', { challengeId: 'g1', day: '2026-12-20' })
    expect(ids(rows({ sessions: [later, NEXT] }))).toEqual([])
  })

  it('goes on showing what this very session closed, and no longer asks about it', () => {
    const closed = rows({ commitmentEvents: events({ kind: 'kept', reviewedInId: 's2' }) })
    expect(ids(closed)).toEqual(['c1'])
    expect(leftToReview(whatMoved('s2', TODAY, closed))).toBe(0)
    expect(leftToReview(whatMoved('s2', TODAY, rows()))).toBe(1)
  })

  it('leaves each line in place while it is reviewed', () => {
    const commitments = [
      commitment({ dueDate: '2026-11-20' }),
      commitment({ id: 'c2', order: 'a1', dueDate: '2026-11-25' }),
      commitment({ id: 'c3', order: 'a2' }),
    ]
    const carried = events({ kind: 'carried', dueDate: '2027-02-01', reviewedInId: 's2' })
    expect(ids(rows({ commitments }))).toEqual(['c1', 'c2', 'c3'])
    expect(ids(rows({ commitments, commitmentEvents: carried }))).toEqual(['c1', 'c2', 'c3'])
  })

  it('keeps the numbers of its sheet when one is closed or carried over elsewhere since', () => {
    const commitments = [
      commitment({ dueDate: '2026-11-20' }),
      commitment({ id: 'c2', order: 'a1', dueDate: '2026-11-25' }),
    ]
    const later = { date: '2026-12-03', at: '2026-12-03T10:00:00.000Z' }
    for (const said of [
      { kind: 'kept', ...later },
      { kind: 'carried', dueDate: '2027-02-01', ...later },
    ] as const) {
      const sources = rows({ commitments, commitmentEvents: events(said) })
      const onFifth = whatMoved('s2', '2026-12-05', sources)
      expect(onFifth.commitments.map((one) => one.commitment.id)).toEqual(['c1', 'c2'])
      expect(onFifth.commitments[0]?.before.dueDate).toBe('2026-11-20')
      expect(leftToReview(onFifth)).toBe(said.kind === 'kept' ? 1 : 2)
    }
    const closed = rows({ commitmentEvents: events({ kind: 'kept', ...later }) })
    expect(isToReview(whatMoved('s2', '2026-12-05', closed))).toBe(false)
    // Not held yet, it opens with what is left by then.
    const ahead = session('s2', { day: '2026-12-20', challengeId: 'g1' })
    const coming = { ...closed, sessions: [session('s1', { challengeId: 'g1' }), ahead] }
    expect(whatMoved('s2', '2026-12-05', coming).commitments).toEqual([])
  })

  it('is nothing for a session that does not exist', () => {
    expect(whatMoved('none', TODAY, rows())).toMatchObject({ group: [], commitments: [] })
  })
})
