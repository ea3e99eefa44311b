import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openReadDatabase } from '#renderer/data/database.ts'
import { WorkspaceStartError } from '#renderer/data/startup.ts'
import { TABLE_NAMES } from '#shared/schemas/tables.ts'
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

  it('counts rows table by table, so that the app can tell what it opened', async () => {
    const app = await written()
    const { counts } = await app.start()
    expect(TABLE_NAMES.filter((table) => counts[table] > 0)).toEqual(['people', 'cards'])
  })
})
