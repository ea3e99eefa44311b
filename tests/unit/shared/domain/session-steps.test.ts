import { describe, expect, it } from 'vitest'
import {
  nextStepToOpen,
  prepareGaps,
  type SessionStepFacts,
  sessionStepStates,
  typedParts,
} from '#shared/domain/session-steps.ts'

const TODAY = '2026-11-23'
const NOW = '10:00'

const part = (date: string, anonymousCount = 0) => ({
  id: `part-${date}`,
  date,
  start: '09:00',
  end: '12:00',
  anonymousCount,
})

const people = (counts: Partial<SessionStepFacts['participationCounts']> = {}) => ({
  invited: 0,
  confirmed: 0,
  declined: 0,
  walkIn: 0,
  ...counts,
})

const facts = (changes: Partial<SessionStepFacts> = {}): SessionStepFacts => ({
  id: 's1',
  title: 'Jardin partagé',
  parts: [part('2026-11-26')],
  participationCounts: people({ confirmed: 12 }),
  isPrinted: true,
  typedPartIds: new Set(),
  hasVenue: true,
  hasTeam: true,
  ...changes,
})

const states = (changes: Partial<SessionStepFacts> = {}) =>
  sessionStepStates(facts(changes), TODAY, NOW)

describe('the steps of a session', () => {
  it('are done up to printing for a session that is ready and still to come', () => {
    expect(states()).toEqual({
      prepare: 'done',
      invite: 'done',
      print: 'done',
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
      prepare: 'todo',
      invite: 'todo',
      print: 'todo',
      entry: 'todo',
      report: 'todo',
    })
  })

  it('press for a place when the session is near, and no longer once it has begun', () => {
    expect(states({ hasVenue: false }).prepare).toBe('attention')
    expect(states({ hasVenue: false, parts: [part(TODAY)] }).prepare).toBe('todo')
  })

  it('call for answers while some are missing, and no longer once the session has begun', () => {
    const waiting = people({ invited: 3, confirmed: 9 })
    expect(states({ participationCounts: waiting }).invite).toBe('attention')
    expect(states({ participationCounts: waiting, parts: [part(TODAY)] }).invite).toBe('done')
  })

  it('do not call a session where everybody declined one that people come to', () => {
    expect(states({ participationCounts: people({ declined: 4 }) }).invite).toBe('attention')
  })

  it('call for typing up once the part is over, and are done when every part is', () => {
    const over = part('2026-11-20')
    expect(states({ parts: [over] }).entry).toBe('attention')
    expect(states({ parts: [over], typedPartIds: new Set([over.id]) })).toMatchObject({
      entry: 'done',
      report: 'done',
    })
    const [first, second] = [part('2026-11-19'), part('2026-11-20')]
    expect(states({ parts: [first, second], typedPartIds: new Set([first.id]) })).toMatchObject({
      entry: 'attention',
      report: 'todo',
    })
  })

  it('count a part where only heads were counted as typed up', () => {
    expect(typedParts(facts({ parts: [part('2026-11-20', 14)] }))).toBe(1)
  })

  it('lead to the bilan when everything is done', () => {
    const over = part('2026-11-20')
    const done = states({ parts: [over], typedPartIds: new Set([over.id]) })
    expect(nextStepToOpen(done)).toBe('report')
  })
})
