import { describe, expect, it } from 'vitest'
import {
  type CommitmentSession,
  commitmentLines,
  filteredLines,
  groupedLines,
  overdueBySession,
  peopleToCall,
} from '#shared/domain/follow-up/commitment-list.ts'
import type { Commitment, CommitmentEvent } from '#shared/schemas/outcome.schema.ts'
import { commitment, events } from './builders.ts'

const TODAY = '2026-12-01'
const SESSIONS: readonly CommitmentSession[] = [
  { id: 's1', title: 'Jardin', code: 'K7FR', day: '2026-11-10', challengeId: 'g1' },
  { id: 's2', title: 'Atelier vélo', code: 'B2CD', day: '2026-11-20', challengeId: null },
]
const NAMES = new Map([
  ['p1', 'Radia Belhadi'],
  ['p2', 'Joël Mormin'],
])

const linesOf = (
  commitments: readonly Commitment[],
  commitmentEvents: readonly CommitmentEvent[] = [],
) =>
  commitmentLines({
    commitments,
    commitmentEvents,
    sessions: SESSIONS,
    nameOf: (id) => NAMES.get(id) ?? null,
  })

const EVERYTHING = { search: '', challengeId: null, personId: null, sessionId: null }

describe('the list of commitments across sessions', () => {
  it('leaves out lines without words and those of a session that is gone', () => {
    const lines = linesOf([
      commitment(),
      commitment({ id: 'c2', text: '  ' }),
      commitment({ id: 'c3', sessionId: 'gone' }),
    ])
    expect(lines.map((line) => line.commitment.id)).toEqual(['c1'])
  })

  it('says the name of the record, else the one on the paper', () => {
    const [known, unknown] = linesOf([
      commitment(),
      commitment({ id: 'c2', order: 'a1', personId: null, personName: 'Tatie Rose' }),
    ])
    expect(known?.authorName).toBe('Radia Belhadi')
    expect(unknown?.authorName).toBe('Tatie Rose')
  })

  it('takes the challenge of the session when the commitment names none', () => {
    const [ofSession, own] = linesOf([
      commitment(),
      commitment({ id: 'c2', order: 'a1', challengeId: 'g2' }),
    ])
    expect([ofSession?.challengeId, own?.challengeId]).toEqual(['g1', 'g2'])
  })

  it('recognises the same promise of the same person, whatever its accents, and keeps both', () => {
    const lines = linesOf([
      commitment({ text: 'Apporter les plants de gombo.' }),
      commitment({ id: 'c2', sessionId: 's2', text: 'apporter  LES plants de gombo' }),
      commitment({
        id: 'c3',
        sessionId: 's2',
        personId: 'p2',
        text: 'Apporter les plants de gombo',
      }),
    ])
    expect(lines.map(({ commitment: { id }, sameAs }) => [id, sameAs?.id ?? null])).toEqual([
      ['c1', null],
      ['c2', 'c1'],
      ['c3', null],
    ])
  })

  it('is filtered by words, session, person and challenge', () => {
    const lines = linesOf([
      commitment(),
      commitment({ id: 'c2', sessionId: 's2', personId: 'p2', text: 'Réparer la roue' }),
    ])
    const idsOf = (filter: Partial<typeof EVERYTHING> | { personId: string }) =>
      filteredLines(lines, { ...EVERYTHING, ...filter }).map((line) => line.commitment.id)
    expect(idsOf({ search: 'reparer' })).toEqual(['c2'])
    expect(idsOf({ search: 'belhadi' })).toEqual(['c1'])
    expect(idsOf({ search: 'velo' })).toEqual(['c2'])
    expect(idsOf({ personId: 'p2' })).toEqual(['c2'])
    expect(filteredLines(lines, { ...EVERYTHING, challengeId: 'g1' })).toHaveLength(1)
    expect(filteredLines(lines, { ...EVERYTHING, sessionId: 's2' })).toHaveLength(1)
  })

  it('puts what has been waiting longest first in its group', () => {
    const lines = linesOf([
      commitment({ dueDate: '2026-11-28' }),
      commitment({ id: 'c2', order: 'a1', dueDate: '2026-11-15' }),
      commitment({ id: 'c3', order: 'a2', dueDate: '2027-02-01' }),
    ])
    const groups = groupedLines(lines, TODAY).map(({ group, lines: own }) => [
      group,
      own.map((line) => line.commitment.id),
    ])
    expect(groups).toEqual([
      ['overdue', ['c2', 'c1']],
      ['soon', []],
      ['later', ['c3']],
      ['undated', []],
      ['done', []],
    ])
  })
})

describe('whom to call', () => {
  it('is who is late or due within a week, once each, those nobody called first', () => {
    const lines = linesOf(
      [
        commitment({ dueDate: '2026-11-20' }),
        commitment({ id: 'c2', order: 'a1', dueDate: '2026-12-05' }),
        commitment({ id: 'c3', order: 'a2', personId: 'p2', dueDate: '2026-11-29' }),
        commitment({ id: 'c4', order: 'a3', personId: 'p3', dueDate: '2027-03-01' }),
        commitment({ id: 'c5', order: 'a4', personId: null, dueDate: '2026-11-01' }),
      ],
      events({ kind: 'called' }),
    )
    expect(peopleToCall(lines, TODAY)).toMatchObject([
      { personId: 'p2', overdue: 1, calledOn: null },
      { personId: 'p1', overdue: 1, calledOn: '2026-12-01' },
    ])
    expect(peopleToCall(lines, TODAY)[1]?.lines).toHaveLength(2)
  })

  it('is nobody whose promise is kept or let go', () => {
    const lines = linesOf([commitment({ dueDate: '2026-11-20' })], events('kept'))
    expect(peopleToCall(lines, TODAY)).toEqual([])
    expect(overdueBySession(lines, TODAY)).toEqual([])
  })
})

describe('late commitments of the home page', () => {
  it('are counted by session, with the day that has waited longest', () => {
    const lines = linesOf([
      commitment({ dueDate: '2026-11-20' }),
      commitment({ id: 'c2', order: 'a1', dueDate: '2026-11-15' }),
      commitment({ id: 'c3', sessionId: 's2', dueDate: '2026-11-30' }),
      commitment({ id: 'c4', sessionId: 's2', order: 'a1', dueDate: TODAY }),
    ])
    expect(overdueBySession(lines, TODAY)).toEqual([
      { sessionId: 's1', title: 'Jardin', count: 2, oldest: '2026-11-15' },
      { sessionId: 's2', title: 'Atelier vélo', count: 1, oldest: '2026-11-30' },
    ])
  })
})
