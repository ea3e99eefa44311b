import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openReadDatabase } from '#renderer/data/database.ts'
import { type KeepTables, rescueStoredTables } from '#renderer/data/rescue.ts'
import { WorkspaceStartError } from '#renderer/data/startup.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { aCard, aPerson, WorkspaceBench } from './workspace-bench.ts'

const benches: WorkspaceBench[] = []

/** An app with two people and a card, stopped. */
const written = async (): Promise<WorkspaceBench> => {
  const app = new WorkspaceBench()
  benches.push(app)
  await app.start()
  await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
  await app.core.commit('2', (tx) => {
    tx.put('people', aPerson('p2'))
    tx.put('cards', aCard('c1'))
  })
  return app
}

const aParticipation = (sessionId: string, id: string) => ({
  id,
  sessionId,
  personId: id,
  status: 'invited' as const,
  order: 'a0',
  addedAt: '2026-11-23T14:00:00.000Z',
})

const expectWhole = async (app: WorkspaceBench) => {
  expect(await app.readRows()).toEqual(app.modelRows())
  expect(app.modelRows().people).toHaveLength(2)
}

afterEach(() => {
  for (const app of benches.splice(0)) app.stop()
})

describe('start-up', () => {
  it('calls only a workspace without any frame new', async () => {
    const app = new WorkspaceBench()
    benches.push(app)
    expect(await app.start()).toMatchObject({ isNew: true, rebuilt: 'no', reason: null })
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    await app.core.undo()
    expect(app.modelRows().people).toEqual([])
    // Empty, and yet not new: offering to start afresh here would be offering to lose a journal.
    expect(await app.start()).toMatchObject({ isNew: false, rebuilt: 'no' })
  })

  it('leaves the tables alone when they are where the journal is', async () => {
    const app = await written()
    expect(await app.start()).toMatchObject({ rebuilt: 'no', reason: null, isNew: false })
    await expectWhole(app)
  })

  it('replays only the commits the tables missed', async () => {
    const app = await written()
    const { database } = app.core
    const state = await database.meta.get('state')
    if (!state) throw new Error('no state')
    await database.people.delete('p2')
    await database.cards.clear()
    // A mark that a full rebuild would wipe.
    await database.people.update('p1', { notes: 'mark' })
    await database.meta.put({ ...state, lastSeq: 1 })
    expect(await app.start()).toMatchObject({ rebuilt: 'gap' })
    const rows = await app.readRows()
    expect(rows.people.map((row) => [row.id, row.notes])).toEqual([
      ['p1', 'mark'],
      ['p2', ''],
    ])
    expect(rows.cards).toHaveLength(1)
  })

  it.each([
    ['were deleted', 'missing', (app: WorkspaceBench) => app.core.database.delete()],
    ['lost a row', 'countsDiffer', (app: WorkspaceBench) => app.core.database.people.delete('p1')],
    [
      'know more than the journal',
      'aheadOfJournal',
      async (app: WorkspaceBench) => {
        app.journal.frames.pop()
        await app.core.commit('none', () => {})
      },
    ],
    [
      'belong to another workspace',
      'otherWorkspace',
      async (app: WorkspaceBench) => {
        app.journal.workspaceId = 'restored'
      },
    ],
    [
      'stand on a damaged journal',
      'journalDamaged',
      async (app: WorkspaceBench) => {
        app.journal.notices = ['journalDamaged']
      },
    ],
    [
      'were written by another version of the projection',
      'otherVersion',
      async (app: WorkspaceBench) => {
        const { meta } = app.core.database
        await meta.update('state', { projection: 0 })
      },
    ],
    [
      'were put in doubt before a restore',
      'otherWorkspace',
      (app: WorkspaceBench) => app.core.distrustReadModel(),
    ],
  ] as const)('rebuilds tables that %s, and says so', async (_, reason, damage) => {
    const app = await written()
    await damage(app)
    expect(await app.start()).toMatchObject({ rebuilt: 'full', reason, isNew: false })
    expect(await app.readRows()).toEqual(app.modelRows())
    expect(await app.start()).toMatchObject({
      rebuilt: reason === 'journalDamaged' ? 'full' : 'no',
    })
  })

  it('throws what the journal said, for the recovery screen, rather than open empty', async () => {
    const app = await written()
    app.journal.loadError = 'fileUnreadable'
    await expect(app.start()).rejects.toThrow(WorkspaceStartError)
    await expect(app.start()).rejects.toMatchObject({ code: 'fileUnreadable' })
    app.journal.loadError = null
    await app.start()
    await expectWhole(app)
  })

  it.each([['personErased' as const], ['erasureUnfinished' as const]])(
    'never takes tables that were emptied for an erasure (%s) for hurt ones',
    async (notice) => {
      const app = await written()
      await app.core.database.delete()
      app.journal.notices = [notice]
      expect(await app.start()).toMatchObject({ rebuilt: 'full', reason: 'personErased' })
      await expectWhole(app)
    },
  )

  it('rebuilds a store that a newer version of the app has written', async () => {
    const app = await written()
    const { name } = app.core.database
    app.stop()
    await Dexie.delete(name)
    const newer = new Dexie(name)
    newer.version(9).stores({ people: 'id' })
    await newer.open()
    newer.close()
    expect(await app.start()).toMatchObject({ rebuilt: 'full' })
    await expectWhole(app)
  })

  it('deletes and remakes a store whose files are torn', async () => {
    const app = await written()
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    const remove = vi.spyOn(indexedDB, 'deleteDatabase').mockImplementationOnce((name) => {
      open.mockRestore()
      remove.mockRestore()
      return indexedDB.deleteDatabase(name)
    })
    expect(await app.start()).toMatchObject({ rebuilt: 'full', reason: 'unopenable' })
    await expectWhole(app)
  })

  it('gives up on a store that never opens, so that the recovery screen comes', async () => {
    const app = await written()
    const stuck = Object.assign(Object.create(app.core.database), {
      open: () => new Promise(() => {}),
    })
    await expect(openReadDatabase(stuck, 10)).rejects.toThrow()
  })

  /** The rows of the backups made, as a restore would show them. */
  const rescuedPeople = (app: WorkspaceBench) =>
    app.rescues.map(({ documents }) => {
      const model = new WriteModel()
      for (const document of documents) model.applyUpdate(document)
      return model.rowsOf('people').map(({ id }) => id)
    })

  it('keeps the tables as a backup before it rebuilds them from a journal that lost its end', async () => {
    const app = await written()
    app.journal.frames.pop()
    expect(await app.start()).toMatchObject({ reason: 'aheadOfJournal', isRescued: true })
    expect(rescuedPeople(app)).toEqual([['p1', 'p2']])
    expect(app.rescues[0]).toMatchObject({ workspaceId: 'workspace-1', lastSeq: 2, isAhead: false })
    expect((await app.readRows()).people.map(({ id }) => id)).toEqual(['p1'])
    expect(await app.start()).toMatchObject({ rebuilt: 'no', isRescued: false })
    expect(app.rescues).toHaveLength(1)
  })

  it('keeps them too when the projection changed at the same time', async () => {
    const app = await written()
    app.journal.frames.pop()
    await app.core.database.meta.update('state', { projection: 0 })
    expect(await app.start()).toMatchObject({ reason: 'otherVersion', isRescued: true })
    expect(rescuedPeople(app)).toEqual([['p1', 'p2']])
  })

  it('never calls it a first launch when the journal is gone and the tables hold a workspace', async () => {
    const app = await written()
    app.journal.frames.length = 0
    // Without any file, the main process makes up a new workspace.
    app.journal.workspaceId = 'made up'
    await expect(app.start()).rejects.toMatchObject({ code: 'journalLost' })
    expect(rescuedPeople(app)).toEqual([['p1', 'p2']])
    // Tried again, the rows are still there: nothing was rebuilt over them.
    await expect(app.start()).rejects.toMatchObject({ code: 'journalLost' })
    expect(rescuedPeople(app)[1]).toEqual(['p1', 'p2'])
  })

  it('opens, and keeps what was on screen, when the journal refused the very first changes', async () => {
    const app = new WorkspaceBench({ retryDelaysMs: [60_000] })
    benches.push(app)
    await app.start()
    app.journal.behaviour = { kind: 'refuse', code: 'diskFull' }
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    app.journal.workspaceId = 'made up'
    expect(await app.start()).toMatchObject({ isNew: false, isRescued: true })
    expect(rescuedPeople(app)).toEqual([['p1']])
    // Kept already, or not to be kept on a full disk: neither may stand in the way of opening.
    app.rescueError = 'diskFull'
    expect(await app.start()).toMatchObject({ isNew: true, isRescued: false })
  })

  it('rebuilds nothing over the only newer copy when that copy cannot be kept', async () => {
    const app = await written()
    app.journal.frames.pop()
    app.rescueError = 'diskFull'
    await expect(app.start()).rejects.toMatchObject({ code: 'diskFull' })
    app.rescueError = null
    expect(await app.start()).toMatchObject({ isRescued: true })
    expect(rescuedPeople(app)).toEqual([['p1', 'p2']])
  })

  it('keeps no copy when the tables are only behind, damaged, or replaced by a restore', async () => {
    const app = await written()
    await app.core.database.people.delete('p1')
    await app.start()
    await app.core.distrustReadModel()
    app.journal.workspaceId = 'restored'
    expect(await app.start()).toMatchObject({ reason: 'otherWorkspace', isRescued: false })
    expect(app.rescues).toEqual([])
  })

  it('gives the recovery screen the rows of a store that no workspace has opened', async () => {
    const app = await written()
    const { name } = app.core.database
    app.stop()
    const kept: unknown[] = []
    const keep: KeepTables = async (tables) => {
      kept.push(tables)
      return { ok: true, data: { id: 'rescued' } }
    }
    expect(await rescueStoredTables(keep, name)).toEqual({ ok: true, data: { id: 'rescued' } })
    expect(kept).toHaveLength(1)
    expect(await rescueStoredTables(keep, 'never-made')).toBeNull()
    const made = (await indexedDB.databases()).map((database) => database.name)
    expect(made).not.toContain('never-made')
  })

  it('tells a workspace without any row from one whose only rows live with a session', async () => {
    const app = await written()
    expect(await app.start()).toMatchObject({ isEmpty: false })
    const emptied = new WorkspaceBench()
    benches.push(emptied)
    expect(await emptied.start()).toMatchObject({ isEmpty: true })
    await emptied.core.commit('1', (tx) => tx.put('participations', aParticipation('s1', 'p1')))
    expect(await emptied.start()).toMatchObject({ isEmpty: false, rebuilt: 'no' })
    await emptied.core.commit('2', (tx) => tx.remove('participations', aParticipation('s1', 'p1')))
    expect(await emptied.start()).toMatchObject({ isEmpty: true, rebuilt: 'no', isNew: false })
  })
})

describe('the documents of sessions', () => {
  const now = () => Promise.resolve()
  /** An app with two people in each of two sessions. */
  const withSessions = async (): Promise<WorkspaceBench> => {
    const app = await written()
    for (const sessionId of ['s1', 's2']) {
      await app.core.commit(sessionId, (tx) => {
        for (const id of ['p1', 'p2']) tx.put('participations', aParticipation(sessionId, id))
      })
    }
    return app
  }

  const builtSessions = (asked: { readonly mock: { readonly calls: readonly [string][] } }) =>
    new Set(asked.mock.calls.map(([name]) => name).filter((name) => name.startsWith('session:')))

  it('are not built at a start whose tables are up to date, but when one changes a session', async () => {
    const app = await withSessions()
    const asked = vi.spyOn(WriteModel.prototype, 'document')
    expect(await app.start()).toMatchObject({ rebuilt: 'no' })
    expect(builtSessions(asked)).toEqual(new Set())
    await app.core.commit('3', (tx) => tx.remove('participations', aParticipation('s1', 'p1')))
    expect(builtSessions(asked)).toEqual(new Set(['session:s1']))
    asked.mockRestore()
    await app.core.undo()
    expect(app.modelRows().participations).toHaveLength(4)
    expect(await app.readRows()).toEqual(app.modelRows())
    expect(await app.start()).toMatchObject({ rebuilt: 'no' })
    expect(await app.readRows()).toEqual(app.modelRows())
  })

  it('are held against their tables after the start: a row lost by the store comes back', async () => {
    const app = await withSessions()
    await app.core.database.participations.delete(['s1', 'p1'])
    expect(await app.start()).toMatchObject({ rebuilt: 'no' })
    await app.core.verifySessions(now)
    expect((await app.readRows()).participations).toHaveLength(4)
    expect(await app.readRows()).toEqual(app.modelRows())
    expect(app.status.readModel).toBe('current')
  })

  it('are counted again when somebody writes meanwhile, and nothing is rebuilt for that', async () => {
    const app = await withSessions()
    await app.start()
    // A mark that a rebuild would wipe.
    await app.core.database.people.update('p1', { notes: 'mark' })
    const { database } = app.core
    const commits: Promise<unknown>[] = []
    const count = database.transaction.bind(database) as (...given: unknown[]) => never
    vi.spyOn(database, 'transaction').mockImplementationOnce((...given: unknown[]) => {
      const counted = count(...given)
      // The documents have it at once, the tables once it is journalled: after they were counted.
      commits.push(
        app.core.commit('3', (tx) => tx.put('participations', aParticipation('s1', 'p3'))),
      )
      return counted
    })
    await app.core.verifySessions(now)
    await Promise.all(commits)
    expect(commits).toHaveLength(1)
    expect((await app.readRows()).people.map(({ notes }) => notes)).toEqual(['mark', ''])
    expect((await app.readRows()).participations).toHaveLength(5)
  })

  it('are left alone by a window that closes meanwhile', async () => {
    const app = await withSessions()
    await app.start()
    await app.core.verifySessions(async () => app.stop())
  })
})
