import { describe, expect, it } from 'vitest'
import { answerFigures, attendedIds, communeGroups } from '#shared/domain/invitations.ts'

describe('inviting by commune', () => {
  const people = [
    { id: 'a', communeCode: '97222' },
    { id: 'b', communeCode: null },
    { id: 'c', communeCode: '97209' },
    { id: 'd', communeCode: 'other' },
    { id: 'e', communeCode: '97222' },
    { id: 'f', communeCode: '97210' },
  ]

  it('groups by name of commune, elsewhere and unknown last', () => {
    expect(communeGroups(people, new Set()).map(({ communeCode }) => communeCode)).toEqual([
      '97209',
      '97210',
      '97222',
      'other',
      null,
    ])
  })

  it('offers nobody who is already on the list, and no commune that has nobody left', () => {
    const groups = communeGroups(people, new Set(['a', 'c']))
    expect(groups.find(({ communeCode }) => communeCode === '97222')?.personIds).toEqual(['e'])
    expect(groups.some(({ communeCode }) => communeCode === '97209')).toBe(false)
  })
})

describe('inviting those of a past session', () => {
  it('takes each person who came once, early leavers too, and leaves the absent out', () => {
    expect(
      attendedIds([
        { personId: 'a', status: 'present' },
        { personId: 'a', status: 'present' },
        { personId: 'b', status: 'leftEarly' },
        { personId: 'c', status: 'absent' },
        { personId: 'd', status: 'excused' },
      ]),
    ).toEqual(['a', 'b'])
  })
})

describe('answers against the expected number', () => {
  const counts = { confirmed: 12, invited: 3, declined: 4, walkIn: 0 }

  it('count those who declined as people still to find', () => {
    expect(answerFigures(counts, 20).missing).toBe(5)
  })

  it('miss nobody when more are invited than expected, or when no number was said', () => {
    expect(answerFigures(counts, 10).missing).toBe(0)
    expect(answerFigures(counts, null).missing).toBe(0)
  })
})
