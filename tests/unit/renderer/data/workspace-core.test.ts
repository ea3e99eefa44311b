import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { aCard, aPerson, WorkspaceBench } from './workspace-bench.ts'

const benches: WorkspaceBench[] = []
const bench = (...args: ConstructorParameters<typeof WorkspaceBench>): WorkspaceBench => {
  const made = new WorkspaceBench(...args)
  benches.push(made)
  return made
}

afterEach(() => {
  for (const made of benches.splice(0)) made.stop()
})

describe('commit', () => {
  it('claims nothing saved before the journal answered, then shows and says so', async () => {
    const app = bench()
    await app.start()
    app.journal.behaviour = { kind: 'hold' }
    const saving = app.core.commit('Add', (tx) => tx.put('people', aPerson('p1')))
    expect(app.status.phase).toBe('saving')
    expect((await app.readRows()).people).toEqual([])
    app.journal.release()
    expect(await saving).toMatchObject({ saved: true })
    expect((await app.readRows()).people).toEqual([aPerson('p1')])
    await app.core.settled()
    expect(app.status).toMatchObject({ phase: 'saved', unsavedCount: 0, undoLabel: 'Add' })
  })

  it('says saved once the journal has it, and resolves only once the tables show it', async () => {
    const app = bench()
    await app.start()
    const { database } = app.core
    const real = database.transaction.bind(database) as (...args: unknown[]) => Promise<unknown>
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    vi.spyOn(database, 'transaction').mockImplementationOnce(((...args: unknown[]) =>
      held.then(() => real(...args))) as never)
    let isResolved = false
    const saving = app.core.commit('Add', (tx) => tx.put('people', aPerson('p1')))
    void saving.then(() => {
      isResolved = true
    })
    await vi.waitFor(() => expect(app.status).toMatchObject({ phase: 'saved', savedSeq: 1 }))
    expect(isResolved).toBe(false)
    letGo()
    await saving
    expect((await app.readRows()).people).toEqual([aPerson('p1')])
  })

  it('keeps the order of commits made at once, each a frame of its own', async () => {
    const app = bench()
    await app.start()
    const names = ['A', 'B', 'C', 'D']
    await Promise.all(
      names.map((firstName) =>
        app.core.commit(firstName, (tx) => tx.put('people', aPerson('p1', { firstName }))),
      ),
    )
    expect(app.journal.labels).toEqual(names)
    expect((await app.readRows()).people).toEqual([aPerson('p1', { firstName: 'D' })])
  })

  it('never shows a later commit with an earlier one: the journal may not get it', async () => {
    const app = bench()
    await app.start()
    app.journal.behaviour = { kind: 'hold' }
    const first = app.core.commit('1', (tx) => tx.put('people', aPerson('p1', { notes: 'one' })))
    void app.core.commit('2', (tx) => tx.patch('people', { id: 'p1' }, { notes: 'two' }))
    app.journal.release()
    await first
    expect((await app.readRows()).people[0]?.notes).toBe('one')
  })

  it('keeps nothing of a change that throws, in memory or in the journal', async () => {
    const app = bench()
    await app.start()
    const change = () =>
      app.core.commit('Broken', (tx) => {
        tx.put('people', aPerson('p1'))
        throw new Error('bug')
      })
    expect(change).toThrow('bug')
    expect(app.modelRows().people).toEqual([])
    expect(app.journal.frames).toEqual([])
    expect(app.status.undoLabel).toBeNull()
  })

  it('writes no frame and no step for a change that changes nothing', async () => {
    const app = bench()
    await app.start()
    await app.core.commit('Add', (tx) => tx.put('people', aPerson('p1')))
    await app.core.commit('Same', (tx) => tx.patch('people', { id: 'p1' }, { notes: '' }))
    expect(app.journal.labels).toEqual(['Add'])
    expect(app.status.undoLabel).toBe('Add')
  })
})

describe('a journal that refuses', () => {
  it('shows the changes, counts them as unsaved, then saves them in order without loss', async () => {
    const app = bench({ retryDelaysMs: [60_000] })
    await app.start()
    app.journal.behaviour = { kind: 'refuse', code: 'diskFull' }
    const outcomes = await Promise.all(
      ['p1', 'p2', 'p3'].map((id) => app.core.commit(id, (tx) => tx.put('people', aPerson(id)))),
    )
    expect(outcomes).toMatchObject([{ saved: false }, { saved: false }, { saved: false }])
    expect(app.status).toMatchObject({ phase: 'failed', unsavedCount: 3, errorCode: 'diskFull' })
    expect((await app.readRows()).people.map((row) => row.id)).toEqual(['p1', 'p2', 'p3'])
    expect(
      app.statuses.some(({ phase, unsavedCount }) => phase === 'saved' && unsavedCount > 0),
    ).toBe(false)

    app.journal.behaviour = { kind: 'ok' }
    await app.core.retryUnsaved()
    expect(app.journal.labels).toEqual(['p1', 'p2', 'p3'])
    expect(app.status).toMatchObject({ phase: 'saved', unsavedCount: 0, errorCode: null })
    expect(await app.start()).toMatchObject({ rebuilt: 'no' })
    expect(await app.readRows()).toEqual(app.modelRows())
  })

  it('shows a change made while another hangs, without waiting for it', async () => {
    const app = bench({ retryDelaysMs: [60_000], showMs: 60_000, answerMs: 60_000 })
    await app.start()
    app.journal.behaviour = { kind: 'refuse', code: 'diskFull' }
    await app.core.commit('p1', (tx) => tx.put('people', aPerson('p1')))
    await app.core.settled()
    app.journal.behaviour = { kind: 'hang', written: false }
    const outcome = await app.core.commit('p2', (tx) => tx.put('people', aPerson('p2')))
    expect(outcome).toMatchObject({ saved: false })
    expect((await app.readRows()).people).toHaveLength(2)
    expect(app.status).toMatchObject({ phase: 'failed', unsavedCount: 2 })
  })

  it('tries again by itself', async () => {
    const app = bench({ retryDelaysMs: [1] })
    await app.start()
    app.journal.behaviour = { kind: 'refuse', code: 'journalRefused' }
    await app.core.commit('p1', (tx) => tx.put('people', aPerson('p1')))
    app.journal.behaviour = { kind: 'ok' }
    await vi.waitFor(() => expect(app.status.phase).toBe('saved'))
    expect(app.journal.labels).toEqual(['p1'])
  })

  it('keeps later edits of a row on screen while earlier ones are being saved', async () => {
    const app = bench({ retryDelaysMs: [60_000] })
    await app.start()
    app.journal.behaviour = { kind: 'refuse', code: 'diskFull' }
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1', { notes: 'one' })))
    await app.core.commit('2', (tx) => tx.patch('people', { id: 'p1' }, { notes: 'two' }))
    await app.core.settled()
    app.journal.behaviour = { kind: 'hold' }
    const retry = app.core.retryUnsaved()
    app.journal.release()
    await vi.waitFor(() => expect(app.journal.labels).toEqual(['1']))
    expect((await app.readRows()).people[0]?.notes).toBe('two')
    app.journal.behaviour = { kind: 'ok' }
    await vi.waitFor(() => {
      app.journal.release()
      expect(app.journal.labels).toEqual(['1', '2'])
    })
    await retry
  })

  it('drops what was only on screen when the app dies before the journal had it, and says so', async () => {
    const app = bench({ retryDelaysMs: [60_000] })
    await app.start()
    await app.core.commit('kept', (tx) => tx.put('people', aPerson('kept')))
    app.journal.behaviour = { kind: 'refuse', code: 'diskFull' }
    await app.core.commit('lost', (tx) => tx.put('people', aPerson('lost')))
    const report = await app.start()
    expect(report).toMatchObject({ rebuilt: 'full', reason: 'shownUnsaved', isNew: false })
    expect((await app.readRows()).people.map((row) => row.id)).toEqual(['kept'])
  })

  it('gives the updates that are not on disk, so that they can be saved elsewhere', async () => {
    const app = bench({ retryDelaysMs: [60_000] })
    await app.start()
    app.journal.behaviour = { kind: 'refuse', code: 'diskFull' }
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    await app.core.commit('2', (tx) => tx.put('cards', aCard('c1')))
    expect(app.core.unsaved.map((update) => update.document)).toEqual(['people', 'library'])
  })
})

describe('a journal that never answers', () => {
  it('shows the change, then says that it is not saved', async () => {
    const app = bench({ showMs: 5, answerMs: 40, retryDelaysMs: [60_000] })
    await app.start()
    app.journal.behaviour = { kind: 'hang', written: false }
    const saving = app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    await vi.waitFor(async () => expect((await app.readRows()).people).toHaveLength(1))
    expect(await saving).toMatchObject({ saved: false })
    expect(app.status).toMatchObject({ phase: 'failed', errorCode: 'timeout', unsavedCount: 1 })
  })

  it('loses no order and doubles no row when the unanswered frame was written after all', async () => {
    const app = bench({ showMs: 5, answerMs: 20, retryDelaysMs: [60_000] })
    await app.start()
    app.journal.behaviour = { kind: 'hang', written: true }
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    app.journal.behaviour = { kind: 'ok' }
    await app.core.commit('2', (tx) => tx.patch('people', { id: 'p1' }, { notes: 'two' }))
    await app.core.settled()
    expect(app.journal.labels).toEqual(['1', '1', '2'])
    expect(app.status.phase).toBe('saved')
    await app.start()
    expect((await app.readRows()).people).toEqual([aPerson('p1', { notes: 'two' })])
  })

  it('takes a late answer instead of writing the change again', async () => {
    const app = bench({ showMs: 5, answerMs: 20, retryDelaysMs: [60_000] })
    await app.start()
    app.journal.behaviour = { kind: 'hold' }
    expect(await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))).toMatchObject({
      saved: false,
    })
    app.journal.release()
    await vi.waitFor(() => expect(app.status.phase).toBe('saved'))
    expect(app.journal.labels).toEqual(['1'])
  })
})

describe('a read model that refuses', () => {
  it('calls the change saved, says that the screens are behind, and catches up', async () => {
    const app = bench()
    await app.start()
    const bulkPut = vi.spyOn(app.core.database.people, 'bulkPut')
    bulkPut.mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'))
    expect(await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))).toMatchObject({
      saved: true,
    })
    expect(app.status.readModel).toBe('behind')
    await vi.waitFor(() => expect(app.status.readModel).toBe('current'))
    expect(await app.readRows()).toEqual(app.modelRows())
    expect(await app.start()).toMatchObject({ rebuilt: 'no' })
  })

  it('that never ends a transaction stops neither the journal nor the closing of the window', async () => {
    const app = bench({ tablesMs: 30 })
    await app.start()
    await app.core.commit('0', (tx) => tx.put('people', aPerson('p0')))
    let letGo = () => {}
    const stuck = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const { database } = app.core
    const real = database.transaction.bind(database) as (...args: unknown[]) => Promise<unknown>
    const hanging = vi
      .spyOn(database, 'transaction')
      .mockImplementation(((...args: unknown[]) => stuck.then(() => real(...args))) as never)
    const names = ['1', '2', '3', '4', '5']
    const commits = names.map((name) =>
      app.core.commit(name, (tx) => tx.put('people', aPerson(`p${name}`))),
    )
    expect(await Promise.all(commits)).toMatchObject(names.map(() => ({ saved: true })))
    expect(app.journal.labels).toEqual(['0', ...names])
    // What the window waits for before it closes.
    await app.core.settled()
    expect(app.status).toMatchObject({ phase: 'saved', unsavedCount: 0, readModel: 'behind' })
    // From here on nobody waits: the limit is not paid again at each commit.
    expect(await app.core.commit('6', (tx) => tx.remove('people', { id: 'p0' }))).toMatchObject({
      saved: true,
    })

    hanging.mockRestore()
    letGo()
    await vi.waitFor(async () => expect(await app.readRows()).toEqual(app.modelRows()))
    await vi.waitFor(() => expect(app.status.readModel).toBe('current'))
    expect(await app.start()).toMatchObject({ rebuilt: 'no' })
  })

  it('catches up by a rebuild when the first rebuild was refused, and not by halves', async () => {
    const app = bench({ retryDelaysMs: [1] })
    await app.start()
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    const transaction = vi.spyOn(app.core.database, 'transaction')
    const torn = new DOMException('torn', 'UnknownError') as never
    // Three writes refused, then the rebuild in a new store too.
    for (let count = 0; count < 4; count += 1) transaction.mockRejectedValueOnce(torn)
    const open = vi.spyOn(app.core.database, 'delete').mockResolvedValueOnce(undefined as never)
    await app.core.commit('2', (tx) => tx.patch('people', { id: 'p1' }, { notes: 'two' }))
    await vi.waitFor(() => expect(app.status.readModel).toBe('current'))
    open.mockRestore()
    expect((await app.readRows()).people[0]?.notes).toBe('two')
  })

  it('deletes and rebuilds a store that keeps refusing', async () => {
    const app = bench({ retryDelaysMs: [1] })
    await app.start()
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    const transaction = vi.spyOn(app.core.database, 'transaction')
    for (let count = 0; count < 3; count += 1) {
      transaction.mockRejectedValueOnce(new DOMException('torn', 'UnknownError') as never)
    }
    await app.core.commit('2', (tx) => tx.put('people', aPerson('p2')))
    await vi.waitFor(() => expect(app.status.readModel).toBe('current'))
    expect((await app.readRows()).people).toHaveLength(2)
  })

  it('notices that the store was emptied under its feet and rebuilds it', async () => {
    const app = bench()
    await app.start()
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    await app.core.database.transaction('rw', app.core.database.tables, async () => {
      for (const table of app.core.database.tables) await table.clear()
    })
    await app.core.commit('2', (tx) => tx.put('people', aPerson('p2')))
    expect((await app.readRows()).people.map((row) => row.id)).toEqual(['p1', 'p2'])
  })

  it('leaves a row it cannot read off the screens, keeps it, and counts it', async () => {
    const app = bench()
    await app.start()
    await app.core.commit('1', (tx) => tx.put('people', aPerson('p1')))
    app.stop()
    const { WriteModel } = await import('#shared/workspace/write-model.ts')
    const newer = new WriteModel()
    const updates = newer.capture(['people'], () => {
      const doc = newer.document('people')
      doc.transact(() => doc.getMap('people').set('odd', oddRecord()))
    }).updates
    await app.journal.append({ label: 'newer app', updates: updates as never })
    const report = await app.start()
    expect(report).toMatchObject({ rebuilt: 'gap', unreadableCount: 1 })
    expect((await app.readRows()).people.map((row) => row.id)).toEqual(['p1'])
    // The next start must not take the missing row for a damaged table.
    expect(await app.start()).toMatchObject({ rebuilt: 'no', unreadableCount: 1 })
  })
})

const oddRecord = () => {
  const record = new Y.Map<unknown>()
  record.set('id', 'odd')
  record.set('preferredContact', 'telepathy')
  return record
}
