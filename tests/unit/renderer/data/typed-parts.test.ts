import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { loadSession } from '#renderer/data/queries/session-queries.ts'
import { loadTypedParts } from '#renderer/data/queries/use-typed-parts.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { readDatabase } from '#renderer/data/workspace.ts'
import { startBench } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})

describe('how far attendance is typed up', () => {
  it('is begun at the first line and whole at the last, those who declined left out', async () => {
    const people: string[] = []
    for (const lastName of ['Rosalie', 'Amaranthe', 'Zénon']) {
      people.push((await peopleRepository.add({ firstName: 'Luc', lastName })).id)
    }
    const [one = '', two = '', away = ''] = people
    const { id } = await sessionsRepository.create({
      title: 'Jardin',
      parts: [{ date: '2026-11-20', start: '09:00', end: '12:00' }],
      invitedIds: people,
    })
    await sessionsRepository.setParticipation(id, [away], 'declined')
    const partId = (await loadSession(readDatabase(), id))?.parts[0]?.id ?? ''
    const type = (personId: string) =>
      attendanceRepository.setStatus({ sessionId: id, partId, personId }, 'present')
    const typed = async () => {
      const { started, whole } = await loadTypedParts(readDatabase())
      return [started.has(partId), whole.has(partId)]
    }
    expect(await typed()).toEqual([false, false])
    await type(one)
    expect(await typed()).toEqual([true, false])
    await type(two)
    expect(await typed()).toEqual([true, true])
  })
})
