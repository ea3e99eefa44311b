import { describe, expect, it } from 'vitest'
import { decisionLog, decisionsOfChallenge } from '#shared/domain/follow-up/decision-log.ts'
import { decision } from './builders.ts'

const SESSIONS = [
  { id: 's1', title: 'Jardin', day: '2026-11-10', challengeId: 'g1' },
  { id: 's2', title: 'Suite', day: '2026-11-20', challengeId: null },
]

describe('the log of decisions', () => {
  it('says which decision took the place of which, from both sides', () => {
    const [later, earlier] = decisionLog(
      [
        decision({ replacedBy: 'd2' }),
        decision({ id: 'd2', sessionId: 's2', text: 'Le dimanche' }),
      ],
      SESSIONS,
    )
    expect(later?.replaces.map(({ id }) => id)).toEqual(['d1'])
    expect(later?.replacedBy).toBeNull()
    expect(earlier?.replacedBy?.id).toBe('d2')
  })

  it('holds what was replaced by itself or by a decision that is gone', () => {
    const log = decisionLog(
      [decision({ replacedBy: 'd1' }), decision({ id: 'd2', order: 'a1', replacedBy: 'gone' })],
      SESSIONS,
    )
    expect(log.map(({ replacedBy }) => replacedBy)).toEqual([null, null])
  })

  it('keeps a decision whose session is gone, and leaves out an empty line', () => {
    const log = decisionLog(
      [decision({ sessionId: 'gone' }), decision({ id: 'd2', text: ' ' })],
      SESSIONS,
    )
    expect(log.map(({ decision: { id }, session }) => [id, session])).toEqual([['d1', null]])
  })

  it('gives a challenge its own decisions and those of its sessions that name no other', () => {
    const rows = [
      decision(),
      decision({ id: 'd2', order: 'a1', challengeId: 'g2' }),
      decision({ id: 'd3', sessionId: 's2', challengeId: 'g1' }),
    ]
    expect(decisionsOfChallenge('g1', rows, SESSIONS).map((one) => one.decision.id)).toEqual([
      'd3',
      'd1',
    ])
  })
})
