import { beforeEach, describe, expect, it } from 'vitest'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { challengesRepository } from '#renderer/data/challenges-repository.ts'
import { exchangeRepository } from '#renderer/data/exchange-repository.ts'
import { newPerson, peopleRepository } from '#renderer/data/people-repository.ts'
import { printablesRepository } from '#renderer/data/printables-repository.ts'
import { privacyRepository } from '#renderer/data/privacy-repository.ts'
import {
  loadConsentEvents,
  loadConsentStates,
  loadPeople,
  loadPersonSessions,
} from '#renderer/data/queries/people-queries.ts'
import { loadSession } from '#renderer/data/queries/session-queries.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { tablePlansRepository } from '#renderer/data/table-plans-repository.ts'
import { allRows, commit, readDatabase, redo, undo } from '#renderer/data/workspace.ts'
import { helpPieces } from '#shared/domain/exchange/pieces.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { ImportWrites } from '#shared/spreadsheets/people-import/plan-types.ts'
import { readRows, startBench, undoLabel } from './repository-bench.ts'

let bench: Awaited<ReturnType<typeof startBench>>
beforeEach(async () => {
  bench = await startBench()
})

const PART = { date: '2026-11-20', start: '09:00', end: '12:00' }
const AFTERNOON = { date: '2026-11-20', start: '14:00', end: '17:00' }

/** Two records of one person who came as both to one session, and as the second to another. */
const twice = async () => {
  const { id: winnerId } = await peopleRepository.add({ firstName: 'Ève', lastName: 'Rosalie' })
  const { id: loserId } = await peopleRepository.add({ firstName: 'Eve', lastName: 'ROSALIE' })
  const { id: both } = await sessionsRepository.create({
    title: 'Both',
    parts: [PART, AFTERNOON],
    invitedIds: [winnerId, loserId],
  })
  const { id: alone } = await sessionsRepository.create({
    title: 'Alone',
    parts: [PART],
    invitedIds: [loserId],
  })
  const details = await loadSession(readDatabase(), both)
  const [morning, afternoon] = (details?.parts ?? []).map((part) => part.id)
  if (!morning || !afternoon) throw new Error('no parts')
  await sessionsRepository.setParticipation(both, [loserId], 'confirmed')
  const cell = (personId: string, partId: string) => ({ sessionId: both, partId, personId })
  await attendanceRepository.setStatus(cell(winnerId, morning), 'absent')
  await attendanceRepository.setLeftEarly(cell(loserId, morning), '10:30')
  await attendanceRepository.setStatus(cell(winnerId, afternoon), 'present')
  await attendanceRepository.setStatus(cell(loserId, afternoon), 'excused')
  await attendanceRepository.recordRoster({
    sessionId: both,
    mode: 'workshop',
    personIds: [loserId, winnerId],
    blankLines: 2,
  })
  await peopleRepository.addConsentEvent({
    personId: loserId,
    purpose: 'newsletter',
    decision: 'given',
    date: '2026-11-01',
    channel: 'paper',
    proof: 'confirmed',
    source: 'sheet 3',
  })
  return { winnerId, loserId, both, alone, morning, afternoon }
}

describe('merging two records', () => {
  it('keeps the history of both: sessions, the stronger attendance, consents', async () => {
    const { winnerId, loserId, both, alone, morning, afternoon } = await twice()
    await peopleRepository.mergePeople({
      winnerId,
      loserId,
      fields: { structure: 'Ferme Rosalie' },
    })

    const people = await loadPeople(readDatabase())
    expect(people.map((row) => [row.id, row.structure])).toEqual([[winnerId, 'Ferme Rosalie']])
    const session = await loadSession(readDatabase(), both)
    expect(session?.participants.map(({ participation }) => participation.status)).toEqual([
      'confirmed',
    ])
    expect(
      session?.attendances
        .map((row) => [row.partId, row.personId, row.status, row.leftAt])
        .toSorted(),
    ).toEqual(
      [
        [morning, winnerId, 'leftEarly', '10:30'],
        [afternoon, winnerId, 'present', null],
      ].toSorted(),
    )
    const consents = await loadConsentEvents(readDatabase(), winnerId)
    expect(consents.map((event) => [event.decision, event.source])).toEqual([['given', 'sheet 3']])
    const history = await loadPersonSessions(readDatabase(), winnerId)
    expect(history.map((entry) => entry.session.id).toSorted()).toEqual([both, alone].toSorted())
  })

  it('keeps the longer of two early leaves: the merge shortened a signed presence', async () => {
    const { winnerId, loserId, both, morning } = await twice()
    const leave = (personId: string, at: string | null) =>
      attendanceRepository.setLeftEarly({ sessionId: both, partId: morning, personId }, at)
    const merged = async () => {
      await peopleRepository.mergePeople({ winnerId, loserId, fields: {} })
      const session = await loadSession(readDatabase(), both)
      return session?.attendances.find(({ partId }) => partId === morning)?.leftAt
    }
    await leave(winnerId, '10:00')
    await leave(loserId, '11:30')
    expect(await merged()).toBe('11:30')
  })

  it('takes along the calls that were made and the challenges that were carried', async () => {
    const { winnerId, loserId, both } = await twice()
    await commit('Noter un appel', (tx) =>
      tx.put('contactEvents', {
        id: 'call',
        sessionId: both,
        personId: loserId,
        channel: 'phone',
        outcome: 'noAnswer',
        facilitatorId: null,
        note: '',
        at: '2026-11-02T12:00:00.000Z',
      }),
    )
    await challengesRepository.add({ title: 'Moins de plastique', holderId: loserId })
    await peopleRepository.mergePeople({ winnerId, loserId, fields: {} })
    const { contactEvents, challenges } = await readRows()
    expect(contactEvents.map(({ personId }) => personId)).toEqual([winnerId])
    expect(challenges.map(({ holderId }) => holderId)).toEqual([winnerId])
  })

  it('takes along what they asked about their data, or the record that stays shows no request', async () => {
    const { winnerId, loserId } = await twice()
    await privacyRepository.addRequest({
      kind: 'access',
      personId: loserId,
      personName: 'Eve ROSALIE',
      receivedOn: '2026-11-20',
      note: '',
    })
    await peopleRepository.mergePeople({ winnerId, loserId, fields: {} })
    const { privacyRequests } = await readRows()
    expect(privacyRequests.map(({ personId }) => personId)).toEqual([winnerId])
  })

  it('goes on printing the badge of somebody chosen by name in a support', async () => {
    const { winnerId, loserId } = await twice()
    const options = { people: ['somebody', loserId], lines: ['Oui', 'Oui'] }
    await printablesRepository.add({ kind: 'nameBadges', name: '', options, sessionId: null })
    await peopleRepository.mergePeople({ winnerId, loserId, fields: {} })
    const { printables } = await readRows()
    expect(printables.map((row) => row.options)).toEqual([
      { people: ['somebody', winnerId], lines: ['Oui', 'Oui'] },
    ])
  })

  it('leaves nobody introduced to themselves, nor at two tables of a round', async () => {
    const { winnerId, loserId, both } = await twice()
    const { id: other } = await peopleRepository.add({ firstName: 'Ida', offers: ['Une échelle'] })
    await peopleRepository.update(loserId, { needs: ['Une échelle'] })
    await peopleRepository.update(winnerId, { offers: ['Mon échelle'] })
    const { people, pieces } = allRows()
    const help = helpPieces({ people, pieces })
    const pieceOf = (id: string) => {
      const found = help.find(({ personId }) => personId === id)
      if (!found) throw new Error('no piece')
      return found
    }
    await exchangeRepository.propose([{ need: pieceOf(loserId), offer: pieceOf(winnerId) }])
    await exchangeRepository.propose([{ need: pieceOf(loserId), offer: pieceOf(other) }])
    await tablePlansRepository.draw(both, [
      {
        title: '',
        seed: 1,
        wishes: [
          { kind: 'apart', personIds: [winnerId, loserId] },
          { kind: 'together', personIds: [loserId, other] },
        ],
        tables: [
          { name: 'A', personIds: [winnerId], facilitatorIds: [] },
          { name: 'B', personIds: [loserId, other], facilitatorIds: [] },
        ],
      },
    ])
    const before = await readRows()
    await peopleRepository.mergePeople({
      winnerId,
      loserId,
      fields: { needs: ['Une échelle'], offers: ['Mon échelle'] },
    })
    const { introductions, tablePlans, people: merged, pieces: rows } = await readRows()
    const need = helpPieces({
      people: merged.filter(({ mergedInto }) => mergedInto === null),
      pieces: rows,
    }).find(({ kind }) => kind === 'need')
    expect(introductions).toMatchObject([
      { needPersonId: winnerId, offerPersonId: other, needPieceId: need?.id },
    ])
    expect(tablePlans[0]?.wishes).toEqual([{ kind: 'together', personIds: [winnerId, other] }])
    expect(tablePlans[0]?.tables.map(({ personIds }) => personIds)).toEqual([[winnerId], [other]])
    await undo()
    expect(await readRows()).toEqual(before)
  })

  it('follows the merge on a sheet that was printed before, line by line', async () => {
    const { winnerId, loserId, both } = await twice()
    await peopleRepository.mergePeople({ winnerId, loserId, fields: {} })
    const session = await loadSession(readDatabase(), both)
    expect(session?.rosters[0]?.personIds).toEqual([winnerId, winnerId])
    expect((await readRows()).rosters[0]?.personIds).toEqual([loserId, winnerId])
  })

  it('is undone whole by one step, and redone whole', async () => {
    const { winnerId, loserId } = await twice()
    const before = await readRows()
    await peopleRepository.mergePeople({ winnerId, loserId, fields: { notes: 'merged' } })
    const merged = await readRows()
    expect(undoLabel()).toBe('Fusionner deux fiches')
    await undo()
    expect(await readRows()).toEqual(before)
    await redo()
    expect(await readRows()).toEqual(merged)
  })

  it('of a record into itself changes nothing', async () => {
    const { winnerId } = await twice()
    const before = await readRows()
    await peopleRepository.mergePeople({ winnerId, loserId: winnerId, fields: { notes: 'x' } })
    expect(await readRows()).toEqual(before)
  })
})

describe('marking two people as different', () => {
  it('gives one pair, in whichever order they were named', async () => {
    await peopleRepository.markDistinct('b', 'a')
    await peopleRepository.markDistinct('a', 'b')
    expect((await readRows()).distinctPairs.map((row) => [row.id, row.personIds])).toEqual([
      ['a.b', ['a', 'b']],
    ])
  })
})

const personOf = (id: string, fields: Partial<Person>): Person => ({
  ...newPerson(id, fields),
  createdAt: '2026-11-24T10:00:00.000Z',
})

const importOf = (count: number, fields: Partial<ImportWrites> = {}): ImportWrites => ({
  newPeople: Array.from({ length: count }, (_, index) =>
    personOf(`p${index}`, { firstName: `P${index}`, lastName: 'Invention', offers: ['a', 'b'] }),
  ),
  patches: [],
  consentEvents: Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    personId: `p${index}`,
    purpose: 'newsletter',
    decision: 'given',
    date: '2026-11-24',
    channel: 'import',
    proof: 'toConfirm',
    source: 'liste.xlsx',
    recordedAt: '2026-11-24T10:00:00.000Z',
  })),
  importBatch: {
    id: 'batch',
    fileName: 'liste.xlsx',
    fileHash: '',
    importedAt: '2026-11-24T10:00:00.000Z',
    created: count,
    updated: 0,
    unchanged: 0,
  },
  ...fields,
})

describe('importing a list', () => {
  it('takes a snapshot and writes everything in one step, undone whole', async () => {
    const { id } = await peopleRepository.add({ firstName: 'Ève' })
    await peopleRepository.applyImport(async () =>
      importOf(2, { patches: [{ id, fields: { structure: 'Ferme' } }] }),
    )
    const rows = await readRows()
    expect(bench.calls).toContain('workspace.snapshot')
    expect(rows.people).toHaveLength(3)
    expect(rows.people.find((row) => row.id === id)?.structure).toBe('Ferme')
    expect(rows.importBatches).toHaveLength(1)
    expect(rows.consentEvents).toHaveLength(2)
    await undo()
    expect((await readRows()).people.map((row) => [row.id, row.structure])).toEqual([[id, '']])
    expect((await readRows()).importBatches).toEqual([])
    expect((await readRows()).consentEvents).toEqual([])
  })

  it('that brings nothing writes nothing, not even a step to undo', async () => {
    await peopleRepository.add({ firstName: 'Ève' })
    const before = await readRows()
    const frames = bench.journal.frames.length
    await peopleRepository.applyImport(async () => importOf(0, { importBatch: null }))
    expect(await readRows()).toEqual(before)
    expect(bench.journal.frames).toHaveLength(frames)
  })

  it('of 5,000 people is one step, undone and redone whole', async () => {
    await peopleRepository.applyImport(async () => importOf(5_000))
    expect(allRows().people).toHaveLength(5_000)
    await undo()
    expect(allRows().people).toHaveLength(0)
    expect(await readDatabase().people.count()).toBe(0)
    await redo()
    expect(await readDatabase().people.count()).toBe(5_000)
    expect(await readDatabase().consentEvents.count()).toBe(5_000)
  })
})

describe('consents', () => {
  it('hold by the day of the decision, not by the order of typing', async () => {
    const { id } = await peopleRepository.add({ firstName: 'Ève' })
    const event = {
      personId: id,
      purpose: 'photos',
      channel: 'paper',
      proof: 'confirmed',
      source: '',
    } as const
    await peopleRepository.addConsentEvent({ ...event, decision: 'withdrawn', date: '2026-11-20' })
    await peopleRepository.addConsentEvent({ ...event, decision: 'given', date: '2026-01-10' })
    const states = await loadConsentStates(readDatabase())
    expect(states.get(id)?.photos?.decision).toBe('withdrawn')
    expect(states.get(id)?.newsletter).toBeNull()
  })
})

describe('a record made by mistake', () => {
  it('goes away in one step, which gives it back', async () => {
    const { id } = await peopleRepository.add({ firstName: 'Erreur' })
    const { id: other } = await peopleRepository.add({ firstName: 'Ereur' })
    await peopleRepository.markDistinct(id, other)
    expect(await peopleRepository.remove(id)).not.toBeNull()
    expect((await loadPeople(readDatabase())).map((person) => person.id)).toEqual([other])
    expect(allRows().distinctPairs).toEqual([])
    await undo()
    expect(await loadPeople(readDatabase())).toHaveLength(2)
    expect(allRows().distinctPairs).toHaveLength(1)
  })

  it('frees the seat drawn for it', async () => {
    const { id } = await peopleRepository.add({ firstName: 'Typo' })
    const { id: other } = await peopleRepository.add({ firstName: 'Ida' })
    const session = await sessionsRepository.create({ title: 'Tables', parts: [PART] })
    await tablePlansRepository.draw(session.id, [
      {
        title: '',
        seed: 1,
        wishes: [{ kind: 'apart', personIds: [id, other] }],
        tables: [{ name: '', personIds: [id, other], facilitatorIds: [] }],
      },
    ])
    await peopleRepository.remove(id)
    const [plan] = (await readRows()).tablePlans
    expect(plan?.tables.map(({ personIds }) => personIds)).toEqual([[other]])
    expect(plan?.wishes).toEqual([])
  })

  it('stays when a sheet, a session, a consent, a challenge or another record hangs on it', async () => {
    const { winnerId, loserId } = await twice()
    expect(await peopleRepository.remove(winnerId)).toBeNull()
    expect(await peopleRepository.remove(loserId)).toBeNull()
    const { id: consenting } = await peopleRepository.add({ firstName: 'Accord' })
    await peopleRepository.addConsentEvent({
      personId: consenting,
      purpose: 'photos',
      decision: 'refused',
      date: '2026-11-01',
      channel: 'oral',
      proof: 'toConfirm',
      source: '',
    })
    expect(await peopleRepository.remove(consenting)).toBeNull()
    const { id: holderId } = await peopleRepository.add({ firstName: 'Porteuse' })
    await challengesRepository.add({ title: 'Moins de plastique', holderId })
    expect(await peopleRepository.remove(holderId)).toBeNull()
    expect(await loadPeople(readDatabase())).toHaveLength(4)
  })

  it('leaves no empty step to undo when it stays', async () => {
    const { winnerId } = await twice()
    const before = undoLabel()
    await peopleRepository.remove(winnerId)
    expect(undoLabel()).toEqual(before)
  })
})

describe('totems', () => {
  const totemOf = async (id: string) =>
    (await loadPeople(readDatabase())).find((person) => person.id === id)?.totem ?? null

  it('go to everyone who lacks one in one step, which one undo takes back', async () => {
    const { id: first } = await peopleRepository.add({ firstName: 'Ève', lastName: 'Rosalie' })
    const { id: second } = await peopleRepository.add({ firstName: 'Luc', lastName: 'Bélair' })
    const mine = { picture: 'crab', colour: 'sea', number: 1 } as const
    expect(await peopleRepository.setTotem(first, mine)).not.toBeNull()
    expect((await peopleRepository.giveTotems()).given).toBe(1)
    expect(await totemOf(first)).toEqual(mine)
    expect((await totemOf(second))?.number).toBe(2)
    await undo()
    expect(await totemOf(second)).toBeNull()
    expect(await totemOf(first)).toEqual(mine)
    expect((await peopleRepository.giveTotems()).given).toBe(1)
    expect((await peopleRepository.giveTotems()).given).toBe(0)
  })

  it('refuse a number that is somebody else’s, and change nothing then', async () => {
    const { id: first } = await peopleRepository.add({ firstName: 'Ève', lastName: 'Rosalie' })
    const { id: second } = await peopleRepository.add({ firstName: 'Luc', lastName: 'Bélair' })
    await peopleRepository.setTotem(first, { picture: 'crab', colour: 'sea', number: 1 })
    const same = { picture: 'fish', colour: 'ink', number: 1 } as const
    expect(await peopleRepository.setTotem(second, same)).toBeNull()
    expect(await totemOf(second)).toBeNull()
  })

  it('go with the record that stays when two become one, and free the other number', async () => {
    const { winnerId, loserId } = await twice()
    await peopleRepository.setTotem(loserId, { picture: 'crab', colour: 'sea', number: 4 })
    await peopleRepository.mergePeople({ winnerId, loserId, fields: {} })
    expect((await totemOf(winnerId))?.number).toBe(4)
    await undo()
    await peopleRepository.setTotem(winnerId, { picture: 'fish', colour: 'ink', number: 2 })
    await peopleRepository.mergePeople({ winnerId, loserId, fields: {} })
    expect((await totemOf(winnerId))?.number).toBe(2)
    const { id: third } = await peopleRepository.add({ firstName: 'Max', lastName: 'Zéphirin' })
    expect(
      await peopleRepository.setTotem(third, { picture: 'sun', colour: 'ink', number: 4 }),
    ).not.toBeNull()
  })
})
