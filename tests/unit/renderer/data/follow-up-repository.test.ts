import { beforeEach, describe, expect, it } from 'vitest'
import { exchangeRepository } from '#renderer/data/exchange-repository.ts'
import { followUpRepository } from '#renderer/data/follow-up-repository.ts'
import { outcomesRepository } from '#renderer/data/outcomes-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import {
  loadFollowUp,
  loadOpeningRows,
  loadOverdue,
} from '#renderer/data/queries/follow-up-queries.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { allRows, readDatabase, undo } from '#renderer/data/workspace.ts'
import { moveClock } from '#renderer/lib/clock.ts'
import { helpPieces } from '#shared/domain/exchange/pieces.ts'
import { sessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { readRows, startBench } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const FIELDS = {
  text: 'Apporter les plants',
  personName: '',
  dueDate: '2026-11-20',
  dueText: '',
  pictogram: null,
  cardNumber: null,
  challengeId: null,
} as const

const part = (date: string) => ({ date, start: '09:00', end: '12:00' })

/** A promise of Anna's in a first session, and a second one of the same three people. */
const promised = async () => {
  const ids = []
  for (const firstName of ['Anna', 'Béla', 'Chloé']) {
    ids.push((await peopleRepository.add({ firstName })).id)
  }
  const first = await sessionsRepository.create({
    title: 'Jardin',
    parts: [part('2026-11-10')],
    invitedIds: ids,
  })
  const next = await sessionsRepository.create({
    title: 'Suite',
    parts: [part('2026-12-01')],
    invitedIds: ids,
  })
  const { id } = await outcomesRepository.add('commitments', first.id, {
    ...FIELDS,
    personId: ids[0] ?? null,
  })
  return { place: { id, sessionId: first.id }, first: first.id, next: next.id, anna: ids[0] ?? '' }
}

const openingOf = async (sessionId: string) =>
  sessionOpening(sessionId, '2026-11-24', await loadOpeningRows(readDatabase(), sessionId))

describe('what one says of a commitment', () => {
  it('is an event of its session, and undo takes the last word back', async () => {
    const { place } = await promised()
    await followUpRepository.say([place], { kind: 'carried', dueDate: '2026-12-20' })
    await followUpRepository.say([place], { kind: 'letGo', note: 'Trop de pluie' })
    const stateOf = async () => (await loadFollowUp(readDatabase())).lines[0]?.standing
    expect(await stateOf()).toMatchObject({ state: 'letGo', note: 'Trop de pluie', carried: 1 })
    await undo()
    expect(await stateOf()).toMatchObject({ state: 'open', dueDate: '2026-12-20' })
    await undo()
    expect(await stateOf()).toMatchObject({ dueDate: '2026-11-20', lastEvent: null })
  })

  it('keeps a new day only where it is carried over', async () => {
    const { place } = await promised()
    await followUpRepository.say([place], { kind: 'kept', dueDate: '2026-12-20' })
    expect((await readRows()).commitmentEvents).toMatchObject([{ kind: 'kept', dueDate: null }])
  })

  it('holds as the last word even when the clock of the laptop was set back', async () => {
    const { place } = await promised()
    await followUpRepository.say([place], { kind: 'kept' })
    moveClock('2026-11-20T08:00:00.000Z')
    await followUpRepository.say([place], { kind: 'reopened' })
    await followUpRepository.sayEach([{ place, said: { kind: 'letGo', note: 'Trop de pluie' } }])
    const stateOf = async () => (await loadFollowUp(readDatabase())).lines[0]?.standing.state
    expect(await stateOf()).toBe('letGo')
    await undo()
    expect(await stateOf()).toBe('open')
  })

  it('is one event when « Fait » is pressed twice: one Ctrl+Z opens it again', async () => {
    const { place } = await promised()
    const [, again] = await Promise.all([
      followUpRepository.say([place], { kind: 'kept' }),
      followUpRepository.say([place], { kind: 'kept' }),
    ])
    expect(again.step).toBeNull()
    expect((await readRows()).commitmentEvents).toHaveLength(1)
    await undo()
    expect((await readRows()).commitmentEvents).toEqual([])
  })

  it('makes a line of the home page while it is late, and none once it is kept', async () => {
    const { place, first } = await promised()
    expect(await loadOverdue(readDatabase(), '2026-11-24')).toMatchObject([
      { sessionId: first, count: 1, oldest: '2026-11-20' },
    ])
    await followUpRepository.say([place], { kind: 'kept' })
    expect(await loadOverdue(readDatabase(), '2026-11-24')).toEqual([])
  })
})

describe('the review that opens the next session of a group', () => {
  it('has one answer for each commitment: a correction replaces it, clearing takes it back', async () => {
    const { place, next } = await promised()
    const review = { reviewedInId: next, date: '2026-12-01' }
    await followUpRepository.review(place, review, { kind: 'kept' })
    await followUpRepository.review(place, review, { kind: 'carried', dueDate: '2027-01-10' })
    expect((await readRows()).commitmentEvents).toHaveLength(1)
    const [moved] = (await openingOf(next)).commitments
    expect(moved?.reviewed).toMatchObject({ kind: 'carried', reviewedInId: next })
    expect(moved?.standing).toMatchObject({ dueDate: '2027-01-10', carried: 1 })
    // The sheet, printed again, still says what the session opened with.
    expect(moved?.before).toMatchObject({ dueDate: '2026-11-20', carried: 0 })
    await followUpRepository.review(place, review, null)
    expect((await readRows()).commitmentEvents).toEqual([])
  })

  it('takes nothing back of what was said since when only its word is corrected', async () => {
    const { place, next } = await promised()
    const review = { reviewedInId: next, date: '2026-12-01' }
    await followUpRepository.review(place, review, { kind: 'partly', note: 'La moitié' })
    await followUpRepository.say([place], { kind: 'kept' })
    await followUpRepository.review(place, review, { kind: 'partly', note: 'La moitié, dit-elle' })
    const [line] = (await loadFollowUp(readDatabase())).lines
    expect(line?.standing.state).toBe('kept')
    await followUpRepository.review(place, review, { kind: 'letGo', note: '' })
    expect((await loadFollowUp(readDatabase())).lines[0]?.standing.state).toBe('letGo')
  })

  it('comes back to people introduced after an earlier session of the group', async () => {
    const { first, next, anna } = await promised()
    const other = (await peopleRepository.add({ firstName: 'Dany' })).id
    const fields = {
      sessionId: first,
      personName: '',
      theme: '',
      number: null,
      state: 'open',
    } as const
    await exchangeRepository.addPieces([
      { ...fields, kind: 'need', text: 'Une échelle', personId: anna },
      { ...fields, kind: 'offer', text: 'Prêter mon échelle', personId: other },
    ])
    const { people, pieces } = allRows()
    const [need, offer] = helpPieces({ people, pieces })
    if (!need || !offer) throw new Error('no pieces')
    await exchangeRepository.propose([{ need, offer }])
    const opening = await openingOf(next)
    expect(opening.introductions.map(({ needText }) => needText)).toEqual(['Une échelle'])
    expect(opening.people.get(other)?.firstName).toBe('Dany')
  })

  it('follows somebody whose two records became one', async () => {
    const { next, anna } = await promised()
    const { id: twin } = await peopleRepository.add({ firstName: 'Annah' })
    await peopleRepository.mergePeople({ winnerId: twin, loserId: anna, fields: {} })
    const opening = await openingOf(next)
    expect(opening.commitments[0]?.commitment.personId).toBe(twin)
    expect(opening.people.get(twin)?.firstName).toBe('Annah')
  })
})

describe('a decision that takes the place of another', () => {
  it('says so in the log across sessions, until it is taken away', async () => {
    const { first, next } = await promised()
    const fields = { reason: '', decidedBy: '', challengeId: null, replacedBy: null }
    const before = await outcomesRepository.add('decisions', first, { ...fields, text: 'Samedi' })
    const after = await outcomesRepository.add('decisions', next, { ...fields, text: 'Dimanche' })
    await followUpRepository.setReplaced(
      { id: after.id, sessionId: next },
      { before: [], after: [{ id: before.id, sessionId: first }] },
    )
    const logOf = async () => (await loadFollowUp(readDatabase())).decisions
    expect((await logOf()).find(({ decision }) => decision.id === before.id)?.replacedBy?.id).toBe(
      after.id,
    )
    await sessionsRepository.remove(next)
    expect((await readRows()).decisions.map(({ replacedBy }) => replacedBy)).toEqual([null])
    await undo()
    expect((await logOf()).find(({ decision }) => decision.id === before.id)?.replacedBy?.id).toBe(
      after.id,
    )
    await outcomesRepository.remove('decisions', { id: after.id, sessionId: next })
    expect((await logOf())[0]?.replacedBy).toBeNull()
  })

  it('holds, when the room goes back to what it had decided first', async () => {
    const { first, next } = await promised()
    const fields = { reason: '', decidedBy: '', challengeId: null, replacedBy: null }
    const before = await outcomesRepository.add('decisions', first, { ...fields, text: 'Samedi' })
    const after = await outcomesRepository.add('decisions', next, { ...fields, text: 'Dimanche' })
    const samedi = { id: before.id, sessionId: first }
    const dimanche = { id: after.id, sessionId: next }
    await followUpRepository.setReplaced(dimanche, { before: [], after: [samedi] })
    await followUpRepository.setReplaced(samedi, { before: [], after: [dimanche] })
    const held = (await loadFollowUp(readDatabase())).decisions.filter(
      ({ replacedBy }) => replacedBy === null,
    )
    expect(held.map(({ decision }) => decision.text)).toEqual(['Samedi'])
  })
})
