import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  followUpSteps,
  nextSteps,
  nextStepsOf,
  type SessionFacts,
  todoSteps,
} from '#shared/domain/next-steps.ts'
import { noneTyped, wholly } from '#tests/helpers/typed-parts.ts'

const TODAY = '2026-11-23'
const NOW = '10:00'

const part = (date: string, times: { start?: string; end?: string; anonymous?: number } = {}) => ({
  id: `part-${date}-${times.start ?? '09:00'}`,
  date,
  start: times.start ?? '09:00',
  end: times.end ?? '12:00',
  anonymousCount: times.anonymous ?? 0,
})

const people = (counts: Partial<SessionFacts['participationCounts']> = {}) => ({
  invited: 0,
  confirmed: 0,
  declined: 0,
  walkIn: 0,
  ...counts,
})

const session = (changes: Partial<SessionFacts> = {}): SessionFacts => ({
  id: 's1',
  title: 'Jardin partagé',
  parts: [part('2026-11-26')],
  participationCounts: people({ confirmed: 1 }),
  isPrinted: true,
  typed: noneTyped,
  hasVenue: true,
  hasTeam: true,
  isReported: false,
  run: 'none',
  ...changes,
})

const kinds = (facts: SessionFacts, day = TODAY, time = NOW) =>
  nextStepsOf(facts, day, time)
    .filter(({ isLater }) => !isLater)
    .map((step) => step.kind)

const laterKinds = (facts: SessionFacts) =>
  nextStepsOf(facts, TODAY, NOW)
    .filter(({ isLater }) => isLater)
    .map((step) => step.kind)

describe('what is left to do for a session', () => {
  it('asks nothing of a session that is ready and still to come', () => {
    expect(kinds(session())).toEqual([])
  })

  it('asks to invite to a session that nobody is invited to, but not months ahead', () => {
    expect(kinds(session({ participationCounts: people() }))).toEqual(['invite'])
    const far = session({ participationCounts: people(), parts: [part('2027-02-01')] })
    expect(kinds(far)).toEqual([])
    expect(laterKinds(far)).toEqual(['invite'])
  })

  it('asks to decide the place and who facilitates, and names what is missing', () => {
    const bare = session({ hasVenue: false, hasTeam: false })
    expect(nextStepsOf(bare, TODAY, NOW)).toMatchObject([
      { kind: 'prepare', gaps: ['venue', 'team'] },
    ])
    expect(kinds(session({ hasVenue: false, parts: [part(TODAY)] }))).toEqual([])
  })

  it('tells one quiet thing of a session where nothing presses, never beside what does', () => {
    const counts = people({ invited: 4, confirmed: 2 })
    const far = { participationCounts: counts, isPrinted: false, parts: [part('2026-12-25')] }
    expect(laterKinds(session(far))).toEqual(['remind'])
    expect(laterKinds(session({ ...far, hasVenue: false }))).toEqual(['prepare'])
    expect(laterKinds(session({ ...far, parts: [part('2026-12-01')] }))).toEqual([])
    expect(laterKinds(session())).toEqual([])
  })

  it('has nobody to remind and nothing to decide once the session has begun', () => {
    const begun = { parts: [part(TODAY)], participationCounts: people({ invited: 4 }) }
    expect(kinds(session({ ...begun, hasTeam: false }))).toEqual([])
    expect(kinds(session({ ...begun, isPrinted: false }))).toEqual(['print'])
  })

  it('counts a session where everybody declined as one without people', () => {
    expect(kinds(session({ participationCounts: people({ declined: 1 }) }))).toEqual(['invite'])
  })

  it('asks to prepare a session that has no date yet', () => {
    expect(nextStepsOf(session({ parts: [] }), TODAY, NOW)).toMatchObject([
      { kind: 'prepare', day: null, isUrgent: false },
    ])
  })

  it('asks to print in the week before, once people are invited', () => {
    expect(kinds(session({ isPrinted: false }))).toEqual(['print'])
    expect(kinds(session({ isPrinted: false, parts: [part('2026-12-15')] }))).toEqual([])
    expect(kinds(session({ isPrinted: false, participationCounts: people() }))).toEqual(['invite'])
  })

  it('counts the people who have not answered, not those who have', () => {
    const steps = nextStepsOf(
      session({
        participationCounts: people({ invited: 2, confirmed: 1, declined: 1 }),
      }),
      TODAY,
      NOW,
    )
    expect(steps).toMatchObject([{ kind: 'remind', count: 2 }])
  })

  it('asks to type up a part as soon as it is over, not before', () => {
    const morning = session({ parts: [part(TODAY)] })
    expect(kinds(morning, TODAY, '11:59')).toEqual([])
    expect(kinds(morning, TODAY, '12:00')).toEqual(['enter'])
  })

  it('does not ask to type up an evening that runs past midnight before it ends', () => {
    const evening = session({ parts: [part('2026-11-22', { start: '20:00', end: '01:00' })] })
    expect(kinds(evening, '2026-11-22', '23:00')).toEqual([])
    expect(kinds(evening, '2026-11-23', '00:30')).toEqual([])
    expect(kinds(evening, '2026-11-23', '01:00')).toEqual(['enter'])
  })

  it('asks to type up only the parts that have nothing typed, neither names nor a head count', () => {
    const typed = part('2026-11-18')
    const counted = part('2026-11-19', { anonymous: 12 })
    const missing = part('2026-11-20')
    expect(
      nextStepsOf(
        session({ parts: [missing, counted, typed], typed: wholly([typed.id]) }),
        TODAY,
        NOW,
      ),
    ).toMatchObject([{ kind: 'enter', day: '2026-11-20', count: 1, isUrgent: true }])
  })

  it('no longer asks to print or invite once the first part has been held', () => {
    expect(
      kinds(
        session({
          parts: [part('2026-11-20'), part('2026-11-27')],
          typed: wholly([part('2026-11-20').id]),
          isPrinted: false,
          participationCounts: people(),
        }),
      ),
    ).toEqual([])
  })
})

describe('the list of the home page', () => {
  it('puts what is late first, then what comes, then what has no date, then what does not press', () => {
    const list = nextSteps(
      [
        session({ id: 'undated', parts: [] }),
        session({ id: 'far', isPrinted: false, parts: [part('2026-12-20')] }),
        session({ id: 'soon', isPrinted: false }),
        session({ id: 'late', parts: [part('2026-11-02')] }),
      ],
      TODAY,
      NOW,
    )
    expect(list.map((step) => step.sessionId)).toEqual(['late', 'soon', 'undated', 'far'])
  })

  it('does not depend on the order in which sessions and parts are read', () => {
    const days = ['2026-11-02', '2026-11-20', '2026-11-24', '2026-12-01']
    const sessions = days.map((day, index) =>
      session({
        id: `s${index}`,
        title: `T${index}`,
        isPrinted: index % 2 === 1,
        parts: [part(day)],
      }),
    )
    const expected = nextSteps(sessions, TODAY, NOW)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sessions, { minLength: sessions.length, maxLength: sessions.length }),
        (shuffled) => {
          expect(nextSteps(shuffled, TODAY, NOW)).toEqual(expected)
        },
      ),
    )
  })
})

describe('late commitments in the list of the home page', () => {
  const late = (sessionId: string, oldest: string, count = 1) => ({
    sessionId,
    title: `Rencontre ${sessionId}`,
    count,
    oldest,
  })

  it('have a line for each session, and one line in all beyond three', () => {
    const three = ['a', 'b', 'c'].map((id) => late(id, '2026-11-10', 2))
    expect(followUpSteps(three)).toHaveLength(3)
    expect(followUpSteps([...three, late('d', '2026-10-01')])).toEqual([
      expect.objectContaining({ sessionId: null, count: 7, day: '2026-10-01', isUrgent: true }),
    ])
  })

  it('come after a sheet left untyped, however long they are late, and before what comes', () => {
    const untyped = session({ id: 'past', parts: [part('2026-11-20')] })
    const bare = session({ id: 'next', hasVenue: false })
    const list = todoSteps([untyped, bare], followUpSteps([late('a', '2026-06-01')]), TODAY, NOW)
    expect(list.map(({ kind }) => kind)).toEqual(['enter', 'followUp', 'prepare'])
  })
})
