import { describe, expect, it } from 'vitest'
import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import {
  type OpeningRows,
  sessionOpening,
  sessionsToReview,
} from '#shared/domain/follow-up/session-opening.ts'
import { isToReview } from '#shared/domain/follow-up/what-moved.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'
import { commitment } from './builders.ts'

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f']
const participation = (
  sessionId: string,
  personId: string,
  status: 'confirmed' | 'walkIn' = 'confirmed',
) => ({ sessionId, personId, status })
const attendance = (
  sessionId: string,
  personId: string,
  status: 'present' | 'absent' = 'present',
) => ({ sessionId, personId, status })

const rows = (changes: Partial<OpeningRows> = {}): OpeningRows => ({
  sessions: [
    { id: 's1', title: 'Avant', challengeId: null },
    { id: 's2', title: 'Ensuite', challengeId: null },
  ],
  sessionParts: [
    { sessionId: 's1', date: '2026-11-10' },
    { sessionId: 's2', date: '2026-12-01' },
  ],
  participations: ['s1', 's2'].flatMap((id) => PEOPLE.map((one) => participation(id, one))),
  attendances: PEOPLE.map((one) => attendance('s1', one)),
  commitments: [commitment()],
  commitmentEvents: [],
  introductions: [],
  experiments: [],
  pieces: [],
  people: [],
  ...changes,
})

const opened = (changes?: Partial<OpeningRows>) =>
  sessionOpening('s2', '2026-12-01', rows(changes)).commitments.map((one) => one.commitment.id)

describe('what a session opens with, from the records', () => {
  it('stays while its attendance is typed: the sheet on the wall has those lines', () => {
    expect(opened()).toEqual(['c1'])
    const typing = [
      ...rows().attendances,
      attendance('s2', 'a'),
      ...['b', 'c', 'd', 'e', 'f'].map((one) => attendance('s2', one, 'absent')),
    ]
    expect(opened({ attendances: typing })).toEqual(['c1'])
  })

  it('stays when many come who were not on the list', () => {
    const newcomers = ['u', 'v', 'w', 'x', 'y', 'z', '1', '2', '3', '4'].map((one) =>
      participation('s2', one, 'walkIn'),
    )
    expect(opened({ participations: [...rows().participations, ...newcomers] })).toEqual(['c1'])
  })

  it('comes when the group does, without having been on a list', () => {
    const others = rows().participations.filter(({ sessionId }) => sessionId === 's1')
    const arrived = PEOPLE.map((one) => participation('s2', one, 'walkIn'))
    for (const invited of [[], [participation('s2', 'stranger')]]) {
      expect(opened({ participations: [...others, ...invited] })).toEqual([])
      expect(
        opened({
          participations: [...others, ...invited, ...arrived],
          attendances: [...rows().attendances, ...PEOPLE.map((one) => attendance('s2', one))],
        }),
      ).toEqual(['c1'])
    }
  })

  it('follows people merged since into another record, on every list', () => {
    const former = (id: string) => `former-${id}`
    const people = PEOPLE.flatMap((id) => [aPerson(id), aPerson(former(id), { mergedInto: id })])
    const known = rows({
      people,
      attendances: PEOPLE.map((one) => attendance('s1', former(one))),
      participations: PEOPLE.map((one) => participation('s2', one)),
      commitments: [commitment({ personId: former('a') })],
    })
    const moved = sessionOpening('s2', '2026-12-01', known)
    expect(moved.commitments.map((one) => one.commitment.personId)).toEqual(['a'])
    expect([...moved.people.keys()]).toEqual(['a'])
    // Without the merge they are twelve people, and the group of before did not come.
    const apart = people.map((person) => ({ ...person, mergedInto: null }))
    expect(sessionOpening('s2', '2026-12-01', { ...known, people: apart }).commitments).toEqual([])
    const reviewed = (canonical: (id: string) => string) => [...sessionsToReview(known, canonical)]
    expect(reviewed(canonicalPeople(people))).toEqual(['s2'])
    expect(reviewed(canonicalPeople(apart))).toEqual([])
  })

  it('is that of those who came before, not of those who were expected', () =>
    expect(
      opened({ attendances: ['u', 'v', 'w', 'x'].map((one) => attendance('s1', one)) }),
    ).toEqual([]))
})

describe('the sessions that have a review to type up', () => {
  it('are, told of all at once, those that each one tells of itself', () => {
    const today = '2026-11-24'
    const known = exampleRows(today)
    const canonical = canonicalPeople(known.people)
    const each = known.sessions.filter(({ id }) => isToReview(sessionOpening(id, today, known)))
    expect(each.length).toBeGreaterThan(0)
    expect([...sessionsToReview(known, canonical)].toSorted()).toEqual(
      each.map(({ id }) => id).toSorted(),
    )
  })
})
