import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { attendanceRepository } from '#renderer/data/attendance-repository.ts'
import { peopleRepository } from '#renderer/data/people-repository.ts'
import { loadSession } from '#renderer/data/queries/session-queries.ts'
import { loadTypedParts } from '#renderer/data/queries/use-typed-parts.ts'
import { sessionBoxes, sessionTypedParts } from '#renderer/data/session-sheet.ts'
import { sessionsRepository } from '#renderer/data/sessions-repository.ts'
import { readDatabase } from '#renderer/data/workspace.ts'
import { isTypedUp } from '#shared/domain/next-steps.ts'
import { leftToType, reportLedger } from '#shared/domain/report/report-ledger.ts'
import {
  anAttendance,
  aPart,
  aParticipation,
  aPerson,
  aRoster,
  aSession,
} from '#tests/helpers/attendance-builders.ts'
import { drawnWorkspace } from '#tests/helpers/drawn-attendance.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'
import { startBench } from './repository-bench.ts'

beforeEach(async () => {
  await startBench()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const TABLES = [
  'people',
  'sessions',
  'sessionParts',
  'participations',
  'attendances',
  'rosters',
] as const
type SheetRows = Partial<Pick<ReturnType<typeof reportRows>, (typeof TABLES)[number]>>

const store = async (rows: SheetRows): Promise<void> => {
  const database = readDatabase()
  await Promise.all(TABLES.map((table) => database[table].clear()))
  for (const table of TABLES) await database.table(table).bulkPut([...(rows[table] ?? [])])
}

/** Ids of the parts begun and not whole, as « Accueil », the head of each session and the bilan tell them. */
const toldLeft = async (rows: SheetRows) => {
  await store(rows)
  const typed = await loadTypedParts(readDatabase())
  const parts = (rows.sessionParts ?? []).filter(({ id }) => typed.started.has(id))
  const source = reportLedger(reportRows(rows))
  const steps: string[] = []
  const boxes: number[] = []
  for (const { id } of rows.sessions ?? []) {
    const details = await loadSession(readDatabase(), id)
    if (!details) throw new Error(`${id} is not there`)
    const { started, whole } = sessionTypedParts(details)
    steps.push(...[...started].filter((one) => !whole.has(one)))
    boxes.push(sessionBoxes(details).left)
  }
  return {
    home: parts.filter((part) => !isTypedUp(part, typed)).map(({ id }) => id),
    steps,
    bilan: source.ledger.sessions.flatMap((session) =>
      leftToType(source, session, session.parts).begun.map(({ part }) => part.id),
    ),
    boxes,
  }
}
const alike = (ids: readonly string[]) => ({ home: ids, steps: ids, bilan: ids })

const part = aPart('part', 's')
const sheet = (rows: SheetRows): SheetRows => ({
  sessions: [aSession('s')],
  sessionParts: [part],
  ...rows,
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

  it('does not take somebody who came after a « no » for the one whose line is empty', async () => {
    const told = await toldLeft(
      sheet({
        people: ['a', 'b', 'c'].map((id) => aPerson(id)),
        participations: [
          aParticipation('s', 'a'),
          aParticipation('s', 'b'),
          aParticipation('s', 'c', { status: 'declined' }),
        ],
        attendances: [anAttendance(part, 'a'), anAttendance(part, 'c')],
      }),
    )
    expect(told).toEqual({ ...alike(['part']), boxes: [1] })
  })

  it('asks for a printed line whose name was taken off the list since', async () => {
    const rows = {
      people: ['a', 'b'].map((id) => aPerson(id)),
      participations: [aParticipation('s', 'a')],
      attendances: [anAttendance(part, 'a')],
    }
    expect(await toldLeft(sheet({ ...rows, rosters: [aRoster('s', ['a', 'b'])] }))).toEqual({
      ...alike(['part']),
      boxes: [1],
    })
    expect(await toldLeft(sheet(rows))).toEqual({ ...alike([]), boxes: [0] })
  })

  it('asks once for two records of one person, whichever said yes', async () => {
    const rows = {
      people: [aPerson('a'), aPerson('twin', { mergedInto: 'a' }), aPerson('b')],
      participations: [
        aParticipation('s', 'a', { status: 'declined' }),
        aParticipation('s', 'twin'),
        aParticipation('s', 'b'),
      ],
      attendances: [anAttendance(part, 'b')],
    }
    expect(await toldLeft(sheet(rows))).toEqual({ ...alike(['part']), boxes: [1] })
    const attendances = [...rows.attendances, anAttendance(part, 'twin')]
    expect(await toldLeft(sheet({ ...rows, attendances }))).toEqual({ ...alike([]), boxes: [0] })
  })

  it('does not ask for « Personne effacée », whose printed line has no name to look for', async () => {
    const rows = {
      people: [aPerson('a'), aPerson('gone', { isErased: true })],
      participations: [aParticipation('s', 'a')],
      attendances: [anAttendance(part, 'a')],
      rosters: [aRoster('s', ['gone', 'a'])],
    }
    expect(await toldLeft(sheet(rows))).toEqual({ ...alike([]), boxes: [0] })
    const participations = [...rows.participations, aParticipation('s', 'gone')]
    expect(await toldLeft(sheet({ ...rows, participations }))).toEqual({
      ...alike([]),
      boxes: [0],
    })
  })

  it('is told alike by the home page, by the steps and by the bilan, whatever the rows', async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorkspace, async (rows) => {
        const { home, steps, bilan } = await toldLeft(rows)
        expect(home.toSorted()).toEqual(bilan.toSorted())
        expect(steps.toSorted()).toEqual(bilan.toSorted())
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('is read for many sessions in as many requests as for one', async () => {
    const people = Array.from({ length: 12 }, (_, index) => aPerson(`p${index}`))
    const workspaceOf = (count: number): SheetRows => {
      const sessions = Array.from({ length: count }, (_, index) => aSession(`s${index}`))
      const sessionParts = sessions.map(({ id }) => aPart(`${id}-am`, id))
      return {
        people,
        sessions,
        sessionParts,
        participations: sessions.flatMap(({ id }) =>
          people.map((one) => aParticipation(id, one.id)),
        ),
        // One line is left of each sheet.
        attendances: sessionParts.flatMap((one) =>
          people.slice(1).map(({ id }) => anAttendance(one, id)),
        ),
        rosters: sessions.map(({ id }) =>
          aRoster(
            id,
            people.map((one) => one.id),
          ),
        ),
      }
    }
    const requests = async (count: number): Promise<number> => {
      await store(workspaceOf(count))
      const methods = [
        'get',
        'getAll',
        'getAllKeys',
        'getKey',
        'count',
        'openCursor',
        'openKeyCursor',
      ] as const
      const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((place) =>
        methods.map((method) => vi.spyOn(place, method)),
      )
      const steps = ['continue', 'continuePrimaryKey', 'advance'] as const
      const moves = steps.map((method) => vi.spyOn(IDBCursor.prototype, method))
      try {
        const { started, whole } = await loadTypedParts(readDatabase())
        expect([started.size, whole.size]).toEqual([count, 0])
        return [...spies, ...moves].reduce((sum, { mock }) => sum + mock.calls.length, 0)
      } finally {
        vi.restoreAllMocks()
      }
    }
    const few = await requests(1)
    expect(few).toBeGreaterThan(5)
    expect(await requests(40)).toBe(few)
  })
})
