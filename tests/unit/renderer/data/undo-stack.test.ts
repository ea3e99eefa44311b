import { afterEach, describe, expect, it } from 'vitest'
import { UNDO_DEPTH } from '#renderer/data/undo-stack.ts'
import { aCard, aPerson, WorkspaceBench } from './workspace-bench.ts'

const benches: WorkspaceBench[] = []
const started = async (): Promise<WorkspaceBench> => {
  const app = new WorkspaceBench()
  benches.push(app)
  await app.start()
  await app.core.commit('Add', (tx) => tx.put('people', aPerson('p1')))
  return app
}

afterEach(() => {
  for (const app of benches.splice(0)) app.stop()
})

const notes = (app: WorkspaceBench, value: string) =>
  app.core.commit(`Note ${value}`, (tx) => tx.patch('people', { id: 'p1' }, { notes: value }))

describe('undo and redo', () => {
  it('name the step they would take, and go through the journal', async () => {
    const app = await started()
    await notes(app, 'one')
    expect(app.status).toMatchObject({ undoLabel: 'Note one', redoLabel: null })
    expect(await app.core.undo()).toMatchObject({ saved: true })
    expect(app.status).toMatchObject({ undoLabel: 'Add', redoLabel: 'Note one' })
    await app.core.redo()
    expect(app.journal.labels).toEqual(['Add', 'Note one', 'Note one', 'Note one'])
    await app.start()
    expect((await app.readRows()).people[0]?.notes).toBe('one')
  })

  it('forget what could be redone once something else is done', async () => {
    const app = await started()
    await notes(app, 'one')
    await app.core.undo()
    await notes(app, 'two')
    expect(app.status.redoLabel).toBeNull()
    await app.core.redo()
    expect((await app.readRows()).people[0]?.notes).toBe('two')
  })

  it('take back a step that touched two documents as one', async () => {
    const app = await started()
    await app.core.commit('Both', (tx) => {
      tx.patch('people', { id: 'p1' }, { notes: 'both' })
      tx.put('cards', aCard('c1'))
    })
    await app.core.undo()
    const rows = await app.readRows()
    expect([rows.people[0]?.notes, rows.cards]).toEqual(['', []])
  })

  it('take one step only, even when a fact recorded since has replaced what it wrote', async () => {
    const app = await started()
    await app.core.commit('Structure', (tx) =>
      tx.patch('people', { id: 'p1' }, { structure: 'kept' }),
    )
    await notes(app, 'one')
    await app.core.commit('Fact', (tx) => tx.patch('people', { id: 'p1' }, { notes: 'fact' }), {
      isUndoable: false,
    })
    await app.core.undo()
    expect((await app.readRows()).people[0]).toMatchObject({ structure: 'kept', notes: 'fact' })
    expect(app.status.undoLabel).toBe('Structure')
    await app.core.undo()
    expect((await app.readRows()).people[0]).toMatchObject({ structure: '', notes: 'fact' })
  })

  it('bring back what was taken away, also when a step that put it again was undone and given up', async () => {
    const app = await started()
    const put = (notes: string) =>
      app.core.commit(`Put ${notes}`, (tx) => tx.put('people', aPerson('p2', { notes })))
    const notesNow = async () =>
      (await app.readRows()).people.filter(({ id }) => id === 'p2').map((person) => person.notes)
    await put('one')
    await app.core.commit('Remove', (tx) => tx.remove('people', { id: 'p2' }))
    await put('two')
    await app.core.undo()
    await put('three')
    await app.core.undo()
    expect(await notesNow()).toEqual([])
    await app.core.undo()
    expect(await notesNow()).toEqual(['one'])
  })

  it('go back no further than the depth that is kept', async () => {
    const app = await started()
    for (let index = 0; index < UNDO_DEPTH + 5; index += 1) void notes(app, `${index}`)
    for (let index = 0; index < UNDO_DEPTH + 5; index += 1) void app.core.undo()
    await app.core.settled()
    expect((await app.readRows()).people[0]?.notes).toBe('4')
    expect(app.status.undoLabel).toBeNull()
  })

  it('do nothing, and say saved, when there is no step', async () => {
    const app = await started()
    expect(await app.core.redo()).toMatchObject({ saved: true })
    expect(app.journal.labels).toEqual(['Add'])
  })
})
