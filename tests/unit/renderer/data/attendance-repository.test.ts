import { beforeEach, describe, expect, it } from 'vitest'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { undo } from '#renderer/data/workspace.ts'
import { entryLines } from '#shared/domain/entry-lines.ts'
import { readRows, startBench } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

const prepared = async () => {
  const { id: personId } = await peopleRepository.add({ firstName: 'Ève', lastName: 'TIMON' })
  const { id: sessionId } = await sessionsRepository.create({
    title: 'Compost',
    parts: [{ date: '2026-11-21', start: '09:00', end: '12:00' }],
    invitedIds: [personId],
  })
  const partId = (await readRows()).sessionParts[0]?.id ?? ''
  const print = () =>
    attendanceRepository.recordRoster({
      sessionId,
      mode: 'workshop',
      blankLines: 5,
      personIds: [personId],
    })
  return { personId, sessionId, partId, print }
}

describe('typing attendance up', () => {
  it('lists somebody who had declined and came, so that the line can be seen and corrected', async () => {
    const { personId, sessionId, partId } = await prepared()
    await sessionsRepository.setParticipation(sessionId, [personId], 'declined')
    await attendanceRepository.setStatus({ sessionId, partId, personId }, 'present')
    expect((await readRows()).participations.map((row) => row.status)).toEqual(['walkIn'])
    await undo()
    expect((await readRows()).participations.map((row) => row.status)).toEqual(['declined'])
    expect((await readRows()).attendances).toEqual([])
  })

  it('follows the print that lay on the table when it began, whatever is printed later', async () => {
    const { personId, sessionId, partId, print } = await prepared()
    const signed = await print()
    await attendanceRepository.setStatus({ sessionId, partId, personId }, 'present')
    const later = await print()
    const onTable = (await readRows()).rosters.filter((row) => row.isOnTable)
    expect(onTable.map((row) => row.id)).toEqual([signed.id])
    await attendanceRepository.setSheetOnTable(sessionId, later.id)
    const chosen = (await readRows()).rosters.filter((row) => row.isOnTable)
    expect(chosen.map((row) => row.id)).toEqual([later.id])
  })

  it('keeps the printed line of a record merged twice: it was taken for a hand-written one', async () => {
    const { personId, sessionId, partId, print } = await prepared()
    await print()
    const last = { firstName: 'Ève', lastName: 'TIMON' }
    const { id: second } = await peopleRepository.add(last)
    const { id: third } = await peopleRepository.add(last)
    await peopleRepository.mergePeople({ winnerId: second, loserId: personId, fields: {} })
    await peopleRepository.mergePeople({ winnerId: third, loserId: second, fields: {} })
    await attendanceRepository.addWalkIn(sessionId, { personId: third }, [partId])
    expect((await readRows()).participations).toMatchObject([
      { personId: third, status: 'invited' },
    ])
  })

  it('gives somebody invited after the print the blank line on which they wrote', async () => {
    const { sessionId, partId, print } = await prepared()
    await print()
    const { id: late } = await peopleRepository.add({ firstName: 'Léa', lastName: 'ROSE' })
    await sessionsRepository.invite(sessionId, [late])
    await attendanceRepository.addWalkIn(sessionId, { personId: late }, [partId])
    await attendanceRepository.addWalkIn(sessionId, { person: { lastName: 'ZOBDA' } }, [partId])
    const { people, participations, rosters } = await readRows()
    const lines = entryLines({
      roster: rosters[0] ?? null,
      participations,
      people: new Map(people.map((person) => [person.id, person])),
      typedIds: [],
    })
    expect(lines.map(({ number, person }) => [number, person.lastName])).toEqual([
      [1, 'TIMON'],
      [2, 'ROSE'],
      [3, 'ZOBDA'],
    ])
    await undo()
    await undo()
    expect((await readRows()).participations.map(({ status }) => status)).toEqual([
      'invited',
      'invited',
    ])
  })
})
