import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { figuresOf } from '#shared/domain/attendance-figures.ts'
import { attendanceLedger } from '#shared/domain/attendance-ledger.ts'
import { addDays } from '#shared/domain/dates.ts'
import { exampleRows } from '#shared/example/example-rows.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-01-01', count))
const codeOf = new Map(rows.sessions.map(({ id, code }) => [id, code]))

const isPresent = (sessionId: string | null, personId: string) =>
  rows.attendances.some(
    (mark) =>
      mark.sessionId === sessionId &&
      mark.personId === personId &&
      (mark.status === 'present' || mark.status === 'leftEarly'),
  )

describe('what came out of the sessions of the example', () => {
  it('fills every list for the sessions typed up, and leaves the one that waits empty', () => {
    const codesOf = (list: readonly { readonly sessionId: string | null }[]) =>
      [...new Set(list.map(({ sessionId }) => codeOf.get(sessionId ?? '') ?? ''))].toSorted()
    const typedUp = ['C7DV', 'F2VN', 'J4RD']
    for (const table of [
      'contributions',
      'evaluations',
      'decisions',
      'commitments',
      'experiments',
      'pieces',
      'runNotes',
      'sessionReports',
    ] as const) {
      expect(codesOf(rows[table]), table).toEqual(typedUp)
    }
    expect(codesOf(rows.votes)).toEqual(['F2VN', 'J4RD'])
    expect(codesOf(rows.prototypes)).toEqual(['C7DV', 'J4RD'])
    expect(rows.votes.filter(({ sessionId }) => codeOf.get(sessionId) === 'J4RD')).toHaveLength(3)
  })

  it('was said by people who were there', () => {
    const authors = [
      ...rows.contributions,
      ...rows.commitments,
      ...rows.prototypes,
      ...rows.experiments,
      ...rows.pieces,
    ]
    const absent = authors.filter(
      ({ sessionId, personId }) => personId !== null && !isPresent(sessionId, personId),
    )
    expect(
      absent.map(({ sessionId, personId }) => `${codeOf.get(sessionId ?? '')} ${personId}`),
    ).toEqual([])
  })

  it('never counts more votes or fingers than there were people', () => {
    const ledger = attendanceLedger(rows)
    const people = new Map(rows.people.map((person) => [person.id, person]))
    const presentIn = (sessionId: string) => {
      const held = ledger.sessions.filter(({ session }) => session.id === sessionId)
      const { people: named, anonymous } = figuresOf(ledger, held, people)
      return named + anonymous
    }
    const sum = (counts: readonly (number | null)[]) =>
      counts.reduce<number>((total, count) => total + (count ?? 0), 0)
    for (const { sessionId, counts, kind } of rows.evaluations) {
      expect(sum(counts), `${codeOf.get(sessionId)} ${kind}`).toBeLessThanOrEqual(
        presentIn(sessionId),
      )
    }
    for (const { sessionId, title, voters, perPerson, options, blank } of rows.votes) {
      expect(voters, title).toBeLessThanOrEqual(presentIn(sessionId))
      const cast = sum([...options.map(({ count }) => count), blank])
      expect(cast, title).toBeLessThanOrEqual((voters ?? 0) * (perPerson ?? 1))
    }
  })

  it('points at rows that exist', () => {
    const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
    const all = (ids: readonly (string | null)[], known: ReadonlySet<string>) =>
      expect(ids.filter((id) => id !== null && !known.has(id))).toEqual([])
    all(
      rows.contributions.map(({ clusterId }) => clusterId),
      idsOf(rows.ideaClusters),
    )
    all(
      rows.votes.flatMap(({ options }) => options.map(({ contributionId }) => contributionId)),
      idsOf(rows.contributions),
    )
    all(
      rows.decisions.map(({ replacedBy }) => replacedBy),
      idsOf(rows.decisions),
    )
    all(
      rows.commitmentEvents.map(({ commitmentId }) => commitmentId),
      idsOf(rows.commitments),
    )
    all(
      rows.commitmentEvents.map(({ reviewedInId }) => reviewedInId),
      idsOf(rows.sessions),
    )
    all(
      rows.experiments.map(({ prototypeId }) => prototypeId),
      idsOf(rows.prototypes),
    )
    all(
      rows.experiments.map(({ challengeId }) => challengeId),
      idsOf(rows.challenges),
    )
    all(
      rows.introductions.flatMap(({ needPieceId, offerPieceId }) => [needPieceId, offerPieceId]),
      idsOf(rows.pieces),
    )
    expect(rows.decisions.filter(({ replacedBy }) => replacedBy !== null)).toHaveLength(1)
  })

  it('shows a promise in every state, an introduction in every state, a try of every kind', () => {
    expect(new Set(rows.commitmentEvents.map(({ kind }) => kind))).toEqual(
      new Set(['kept', 'partly', 'carried', 'letGo', 'called']),
    )
    expect(new Set(rows.introductions.map(({ state }) => state))).toEqual(
      new Set(['proposed', 'introduced', 'clicked', 'declined']),
    )
    expect(new Set(rows.experiments.map(({ result }) => result))).toEqual(
      new Set(['keep', 'change', 'stop', null]),
    )
    expect(new Set(rows.contributions.map(({ kind }) => kind)).size).toBe(5)
    expect(new Set(rows.pieces.map(({ state }) => state)).size).toBe(3)
    const chain = rows.introductions.filter(({ chainId }) => chainId !== null)
    expect(chain.map(({ offerPersonId }) => offerPersonId).toSorted()).toEqual(
      chain.map(({ needPersonId }) => needPersonId).toSorted(),
    )
  })

  it('takes pictures that the paper can draw', () => {
    for (const { pictogram } of rows.commitments) {
      expect(findPictogram(pictogram), pictogram ?? '').toBeDefined()
    }
  })

  it('happened after its session and before today, with promises overdue and others to come, whatever the day', () => {
    fc.assert(
      fc.property(days, (today) => {
        const example = exampleRows(today)
        const dayOf = (sessionId: string) =>
          example.sessionParts.find((part) => part.sessionId === sessionId)?.date ?? ''
        for (const { sessionId, date } of example.commitmentEvents) {
          expect(date >= dayOf(sessionId) && date < today).toBe(true)
        }
        for (const { proposedOn, introducedOn, closedOn } of example.introductions) {
          const steps = [proposedOn, introducedOn, closedOn].filter((step) => step !== null)
          expect(steps).toEqual(steps.toSorted())
          expect((steps.at(-1) ?? '') < today).toBe(true)
        }
        for (const { startDate, endDate, result } of example.experiments) {
          expect((startDate ?? '') < today && (endDate ?? '') < today).toBe(result !== null)
        }
        const open = example.commitments.filter(
          ({ id }) => !example.commitmentEvents.some(({ commitmentId }) => commitmentId === id),
        )
        expect(open.some(({ dueDate }) => dueDate !== null && dueDate < today)).toBe(true)
        expect(open.some(({ dueDate }) => dueDate !== null && dueDate >= today)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
