import { beforeEach, describe, expect, it } from 'vitest'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { communityRepository } from '#renderer/data/community-repository.ts'
import { exampleRepository } from '#renderer/data/example-repository.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { printablesRepository } from '#renderer/data/printables-repository.ts'
import { loadDeck, loadTakenDecks } from '#renderer/data/queries/deck-queries.ts'
import { loadSession, loadSessions } from '#renderer/data/queries/session-queries.ts'
import { step } from '#renderer/data/repository.ts'
import { newSessionCode } from '#renderer/data/session-code.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { allRows, readDatabase, undo } from '#renderer/data/workspace.ts'
import { builtinDeckOf } from '#shared/library/builtin-decks.ts'
import { DEFAULT_KIT_CHOICES, sessionSchema } from '#shared/schemas/session.schema.ts'
import { readRows, startBench, undoLabel } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const MORNING = { date: '2026-11-20', start: '09:00', end: '12:00' }
const NEXT_DAY = { date: '2026-11-21', start: '09:00', end: '12:00' }

const aSession = async () => {
  const { id: first } = await peopleRepository.add({ firstName: 'Ève', lastName: 'Rosalie' })
  const { id: second } = await peopleRepository.add({ firstName: 'Luc', lastName: 'Amaranthe' })
  const { id } = await sessionsRepository.create({
    title: 'Jardin',
    parts: [NEXT_DAY, MORNING],
    invitedIds: [first, second, first],
  })
  const load = async () => {
    const session = await loadSession(readDatabase(), id)
    if (!session) throw new Error('no session')
    return session
  }
  const partIds = (await load()).parts.map((part) => part.id)
  const [partId] = partIds
  if (!partId) throw new Error('no part')
  return { id, first, second, partId, partIds, load }
}

describe('a session', () => {
  it('is created in one step with its parts in order and each person once', async () => {
    const { load } = await aSession()
    const session = await load()
    expect(session.parts.map((part) => part.date)).toEqual(['2026-11-20', '2026-11-21'])
    expect(session.participants.map(({ person }) => person.lastName)).toEqual([
      'Amaranthe',
      'Rosalie',
    ])
    expect(session.session.createdAt.slice(0, 10)).toBe('2026-11-24')
    await undo()
    expect((await readRows()).participations).toEqual([])
  })

  it('never shares its code, which spells no word', () => {
    const shape = sessionSchema.shape.code
    const taken = new Set<string>()
    // Always the same draw: only the search for a free one can tell them apart.
    for (let count = 0; count < 500; count += 1) {
      const code = newSessionCode(taken, () => 42)
      expect(shape.safeParse(code).success).toBe(true)
      expect(code[1]).toMatch(/\d/u)
      taken.add(code)
    }
    expect(taken.size).toBe(500)
  })

  it('is duplicated with its parts shifted, everybody invited again and nothing typed', async () => {
    const { id, first, second, partId } = await aSession()
    await sessionsRepository.setParticipation(id, [first], 'declined')
    await attendanceRepository.setStatus({ sessionId: id, partId, personId: second }, 'present')
    const { id: copyId } = await sessionsRepository.duplicate(id, { date: '2026-12-31' })
    const copy = await loadSession(readDatabase(), copyId)
    const source = await loadSession(readDatabase(), id)
    expect(copy?.parts.map((part) => part.date)).toEqual(['2026-12-31', '2027-01-01'])
    expect(copy?.participationCounts).toEqual({ invited: 2, confirmed: 0, declined: 0, walkIn: 0 })
    expect(copy?.attendances).toEqual([])
    expect(copy?.session.code).not.toBe(source?.session.code)
  })

  it('invites nobody who was erased since, with the others of an earlier session', async () => {
    const { id, first, second } = await aSession()
    await step('editPerson', (tx) => tx.patch('people', { id: first }, { isErased: true }))
    const { id: copyId } = await sessionsRepository.duplicate(id, { date: '2026-12-31' })
    const copy = await loadSession(readDatabase(), copyId)
    expect(copy?.participants.map(({ person }) => person.id)).toEqual([second])
  })

  it('takes the answer chosen for somebody whom two laptops had listed under two records', async () => {
    const { id, first, second, partId, load } = await aSession()
    await attendanceRepository.setStatus({ sessionId: id, partId, personId: second }, 'present')
    await step('editPerson', (tx) => tx.patch('people', { id: second }, { mergedInto: first }))
    await sessionsRepository.setParticipation(id, [first], 'declined')
    expect((await load()).participants.map(({ participation }) => participation.status)).toEqual([
      'declined',
    ])
    await undo()
    expect((await readRows()).participations).toHaveLength(2)
    await sessionsRepository.removeParticipation(id, [first])
    expect(await load()).toMatchObject({ participants: [], attendances: [] })
  })

  it('takes it too where each of two laptops had merged the one into the other', async () => {
    const { id, first, second, partId, load } = await aSession()
    await attendanceRepository.setStatus({ sessionId: id, partId, personId: first }, 'present')
    await attendanceRepository.setStatus({ sessionId: id, partId, personId: second }, 'present')
    await step('editPerson', (tx) => {
      tx.patch('people', { id: first }, { mergedInto: second })
      tx.patch('people', { id: second }, { mergedInto: first })
    })
    const shown = (await load()).participants.map(({ person }) => person.id)
    expect(shown).toHaveLength(1)
    await sessionsRepository.setParticipation(id, shown, 'declined')
    expect((await load()).participants.map(({ participation }) => participation.status)).toEqual([
      'declined',
    ])
    await sessionsRepository.removeParticipation(id, shown)
    expect(await load()).toMatchObject({ participants: [], attendances: [] })
  })

  it('keeps out of the copy of a kit what was taken out of the kit, supports included', async () => {
    const { id } = await aSession()
    const badges = { kind: 'nameBadges', name: '', options: {}, sessionId: id }
    const { id: badgesId } = await printablesRepository.add(badges)
    const leftOut = ['signIn', `printable:${badgesId}`]
    await sessionsRepository.update(id, { kit: { ...DEFAULT_KIT_CHOICES, leftOut } })
    const { id: copyId } = await sessionsRepository.duplicate(id, { date: '2026-12-31' })
    const rows = allRows()
    const [copied] = rows.printables.filter(({ sessionId }) => sessionId === copyId)
    const copy = rows.sessions.find((session) => session.id === copyId)
    expect(copied?.id).not.toBe(badgesId)
    expect(copy?.kit.leftOut).toEqual(['signIn', `printable:${copied?.id}`])
  })

  it('takes the supports of its kit along when it is removed, and brings them back', async () => {
    const { id } = await aSession()
    const badges = { kind: 'nameBadges', name: '', options: {}, sessionId: id }
    await printablesRepository.add(badges)
    await printablesRepository.add({ ...badges, sessionId: null })
    const before = allRows().printables
    await sessionsRepository.remove(id)
    expect(allRows().printables.map(({ sessionId }) => sessionId)).toEqual([null])
    await undo()
    expect(allRows().printables).toEqual(before)
  })

  it('comes back whole when its removal is undone', async () => {
    const { id, first, partId } = await aSession()
    await attendanceRepository.setStatus({ sessionId: id, partId, personId: first }, 'present')
    const before = await readRows()
    await sessionsRepository.remove(id)
    expect(await loadSession(readDatabase(), id)).toBeNull()
    expect((await readRows()).attendances).toEqual([])
    await undo()
    expect(await readRows()).toEqual(before)
  })

  it('gets a venue created in place in one step', async () => {
    const { id, load } = await aSession()
    await sessionsRepository.setNewVenue(id, { name: 'Lycée', communeCode: '97209' })
    expect((await load()).venue?.name).toBe('Lycée')
    await undo()
    expect((await load()).venue).toBeNull()
    expect((await readRows()).venues).toEqual([])
  })

  it('lists sessions by day with their counts, those without a date last', async () => {
    const { id, first } = await aSession()
    await sessionsRepository.setParticipation(id, [first], 'confirmed')
    await sessionsRepository.create({ title: 'Sans date', parts: [] })
    await sessionsRepository.create({ title: 'Avant', parts: [{ ...MORNING, date: '2026-01-05' }] })
    const sessions = await loadSessions(readDatabase())
    expect(sessions.map((row) => row.session.title)).toEqual(['Avant', 'Jardin', 'Sans date'])
    expect(sessions[1]).toMatchObject({
      participationCounts: { invited: 1, confirmed: 1, declined: 0, walkIn: 0 },
      firstDay: '2026-11-20',
      lastDay: '2026-11-21',
      isPrinted: false,
      isTyped: false,
    })
  })

  it('counts a person once, whatever records they had', async () => {
    const { id, first, second, load } = await aSession()
    const { id: twin } = await peopleRepository.add({ firstName: 'Eve', lastName: 'Rosalie' })
    await sessionsRepository.invite(id, [twin])
    await sessionsRepository.setParticipation(id, [twin, second], 'confirmed')
    await step('editPerson', (tx) => tx.patch('people', { id: twin }, { mergedInto: first }))
    const counts = { invited: 0, confirmed: 2, declined: 0, walkIn: 0 }
    expect((await loadSessions(readDatabase()))[0]?.participationCounts).toEqual(counts)
    expect((await load()).participationCounts).toEqual(counts)
  })

  it('loses with a person or a part the attendance typed for them, and nothing else', async () => {
    const { id, first, second, partIds, load } = await aSession()
    for (const partId of partIds) {
      for (const personId of [first, second]) {
        await attendanceRepository.setStatus({ sessionId: id, partId, personId }, 'present')
      }
    }
    await sessionsRepository.removeParticipation(id, [first])
    expect((await load()).attendances.map((row) => row.personId)).toEqual([second, second])
    await sessionsRepository.removePart(id, partIds[0] ?? '')
    expect((await load()).attendances.map((row) => row.partId)).toEqual([partIds[1]])
  })
})

describe('typing attendance up', () => {
  it('forgets the hour of leaving when the person was there all along', async () => {
    const { id, first, partId, load } = await aSession()
    const cell = { sessionId: id, partId, personId: first }
    await attendanceRepository.setLeftEarly(cell, '10:15')
    await attendanceRepository.setStatus(cell, 'present')
    expect((await load()).attendances).toMatchObject([{ status: 'present', leftAt: null }])
    await attendanceRepository.clear([cell])
    expect((await load()).attendances).toEqual([])
  })

  it('creates a walk-in, lists the person and marks the parts, in one step', async () => {
    const { id, partIds, load } = await aSession()
    const before = await readRows()
    const { id: personId } = await attendanceRepository.addWalkIn(
      id,
      { person: { firstName: 'Nouvelle', lastName: 'Venue' } },
      partIds,
    )
    const session = await load()
    expect(session.participationCounts.walkIn).toBe(1)
    expect(session.attendances.map((row) => row.personId)).toEqual([personId, personId])
    await undo()
    expect(await readRows()).toEqual(before)
  })

  it('keeps walk-ins in the order of the hand-written lines', async () => {
    const { id, load } = await aSession()
    const names = ['Zoé', 'Anaïs', 'Marc']
    for (const firstName of names) {
      await attendanceRepository.addWalkIn(id, { person: { firstName } }, [])
    }
    const walkIns = (await load()).participants
      .filter(({ participation }) => participation.status === 'walkIn')
      .toSorted((left, right) => (left.participation.order < right.participation.order ? -1 : 1))
    expect(walkIns.map(({ person }) => person.firstName)).toEqual(names)
  })

  it('keeps the answer of an invited person who is typed at the foot of the sheet', async () => {
    const { id, first, partId, load } = await aSession()
    await attendanceRepository.addWalkIn(id, { personId: first }, [partId])
    expect((await load()).participationCounts).toMatchObject({ invited: 2, walkIn: 0 })
  })

  it('gives each print its own version, and no step to undo', async () => {
    const { id, first, second, load } = await aSession()
    const step = undoLabel()
    const print = { sessionId: id, mode: 'workshop', blankLines: 10 } as const
    const one = await attendanceRepository.recordRoster({ ...print, personIds: [first] })
    const two = await attendanceRepository.recordRoster({ ...print, personIds: [first, second] })
    expect([one.version, two.version]).toEqual([1, 2])
    expect((await load()).rosters.map((roster) => roster.version)).toEqual([1, 2])
    expect(undoLabel()).toBe(step)
  })

  it('counts people who gave no name', async () => {
    const { id, partId, load } = await aSession()
    await attendanceRepository.setAnonymousCount(id, partId, 7)
    expect((await load()).parts[0]?.anonymousCount).toBe(7)
  })
})

describe('a deck', () => {
  const titles = async (id: string) =>
    (await loadDeck(readDatabase(), id))?.cards.map((card) => card.title)

  it('keeps its cards in the order they are put in', async () => {
    const { id } = await libraryRepository.addDeck({ name: 'Idées' }, [{ title: 'a' }])
    const { ids } = await libraryRepository.addCards(id, [{ title: 'b' }, { title: 'c' }])
    const [b, c] = ids
    if (!b || !c) throw new Error('no cards')
    await libraryRepository.moveCard(c, b)
    expect(await titles(id)).toEqual(['a', 'c', 'b'])
    await libraryRepository.moveCard(c, null)
    await libraryRepository.duplicateCard(b)
    expect(await titles(id)).toEqual(['a', 'b', 'b', 'c'])
    await libraryRepository.addCards(id, [{ title: 'd' }, { title: 'e' }], b)
    expect(await titles(id)).toEqual(['a', 'd', 'e', 'b', 'b', 'c'])
  })

  it('is taken whole from those that ship with the app, in one step, and known as taken', async () => {
    const taken = await libraryRepository.addBuiltinDeck('codev-roles', 'fr')
    const { id } = taken ?? { id: '' }
    expect(await titles(id)).toEqual(
      builtinDeckOf('codev-roles', 'fr')?.cards.map(({ title }) => title),
    )
    expect(await loadTakenDecks(readDatabase())).toEqual(new Map([['codev-roles', id]]))
    await libraryRepository.updateDeck(id, { name: 'Nos rôles' })
    expect((await loadTakenDecks(readDatabase())).get('codev-roles')).toBe(id)
    expect(await libraryRepository.addBuiltinDeck('no-such-deck', 'fr')).toBeNull()
    await undo()
    await undo()
    expect((await loadTakenDecks(readDatabase())).size).toBe(0)
    expect((await readRows()).cards).toHaveLength(0)
  })

  it('is duplicated with cards of its own, in the same order', async () => {
    const { id } = await libraryRepository.addDeck({ name: 'Idées' }, [
      { title: 'a' },
      { title: 'b' },
    ])
    const { id: copy } = await libraryRepository.duplicateDeck(id, 'Copie')
    await libraryRepository.removeDeck(id)
    expect(await titles(copy)).toEqual(['a', 'b'])
    expect(await titles(id)).toBeUndefined()
    expect((await readRows()).cards).toHaveLength(2)
  })
})

describe('the community', () => {
  it('keeps the team in the order it is put in', async () => {
    const added = []
    for (const firstName of ['a', 'b', 'c']) {
      added.push(await communityRepository.addFacilitator({ firstName }))
    }
    await communityRepository.moveFacilitator(added[2]?.id ?? '', added[0]?.id ?? '')
    const { facilitators } = await readRows()
    const sorted = facilitators.toSorted((left, right) => (left.order < right.order ? -1 : 1))
    expect(sorted.map((row) => row.firstName)).toEqual(['c', 'a', 'b'])
  })

  it('starts anew on an empty ground, with no step that brings the example back', async () => {
    await aSession()
    await exampleRepository.startNew({ name: 'La nôtre', communeCode: '97209' })
    const rows = allRows()
    expect(rows.organisation.map((row) => [row.name, row.isExample])).toEqual([['La nôtre', false]])
    expect([...rows.people, ...rows.sessions, ...rows.participations]).toEqual([])
    expect(undoLabel()).toBeNull()
    await undo()
    expect(allRows().people).toEqual([])
  })

  it('opens the example with every row, one frame, no step', async () => {
    await aSession()
    const rows = allRows()
    const { journal } = await startBench()
    await exampleRepository.loadExample(rows)
    expect(journal.frames).toHaveLength(1)
    expect(allRows()).toEqual(rows)
    expect(undoLabel()).toBeNull()
  })
})

describe('what is made in place', () => {
  it('is taken back with its place in one step: a facilitator, a funder, a person', async () => {
    const { id } = await sessionsRepository.create({ title: 'T', parts: [] })
    const read = () => loadSession(readDatabase(), id)
    await sessionsRepository.addNewFacilitator(id, { firstName: 'Maïté' })
    await sessionsRepository.addNewFunder(id, { name: 'Fondation inventée' })
    await sessionsRepository.inviteNew(id, { firstName: 'Rosélia' })
    const made = await read()
    expect(made?.facilitators.map((one) => one.firstName)).toEqual(['Maïté'])
    expect(made?.funders.map((one) => one.name)).toEqual(['Fondation inventée'])
    expect(made?.participants.map(({ person }) => person.firstName)).toEqual(['Rosélia'])
    for (let step = 0; step < 3; step += 1) await undo()
    expect(await read()).toMatchObject({ facilitators: [], funders: [], participants: [] })
    expect(allRows()).toMatchObject({ facilitators: [], funders: [], people: [] })
  })

  it('makes the events of a calendar in one step, each with a code and its identity, and twice on purpose', async () => {
    const event = { title: 'Compost', venueId: null, notes: '' }
    const events = ['ics-1', 'ics-2'].map((id) => ({ ...event, parts: [{ ...MORNING, id }] }))
    await sessionsRepository.addFromCalendar(events)
    await sessionsRepository.addFromCalendar(events.slice(0, 1))
    const { sessions, sessionParts } = allRows()
    expect(new Set(sessions.map(({ code }) => code)).size).toBe(3)
    const held = sessions.map(({ id }) => sessionParts.filter(({ sessionId }) => sessionId === id))
    expect(held.map(({ length }) => length)).toEqual([1, 1, 1])
    expect(new Set(sessionParts.map(({ id }) => id)).size).toBe(3)
    expect(await undoLabel()).toBe('Créer des rencontres d’un agenda')
    await undo()
    await undo()
    expect(allRows().sessions).toEqual([])
  })
})
