import { afterEach, describe, expect, it, vi } from 'vitest'
import { exampleRepository } from '#renderer/data/example-repository.ts'
import { commit, restoreSnapshot, restoreWorkspace } from '#renderer/data/workspace.ts'
import { registerDraft } from '#renderer/lib/pending-drafts.ts'
import { fail, ok } from '#shared/domain/result.ts'
import { readRows, startBench } from './repository-bench.ts'
import { aPerson } from './workspace-bench.ts'

const addPerson = (id: string) => commit(id, (tx) => tx.put('people', aPerson(id)))
const names = async () => (await readRows()).people.map(({ id }) => id)
const COMMUNITY = { name: 'La nôtre', communeCode: '97209' } as const

describe('starting a community of one’s own', () => {
  it.each([
    ['is refused', async () => fail({ code: 'diskFull' }), 'diskFull'],
    ['fails', () => Promise.reject(new Error('channel closed')), 'unexpected'],
  ] as const)('erases nothing when the backup %s', async (_, snapshot, code) => {
    const { answers, journal } = await startBench()
    await addPerson('p1')
    answers['workspace.snapshot'] = snapshot
    expect(await exampleRepository.startNew(COMMUNITY)).toEqual({ ok: false, error: { code } })
    expect(await names()).toEqual(['p1'])
    expect(journal.labels).toEqual(['p1'])
  })

  it('erases nothing while changes wait that the backup would not hold', async () => {
    const { calls, journal } = await startBench()
    await addPerson('p1')
    journal.behaviour = { kind: 'refuse', code: 'diskFull' }
    await addPerson('p2')
    expect(await exampleRepository.startNew(COMMUNITY)).toMatchObject({ ok: false })
    expect(calls).not.toContain('workspace.snapshot')
    expect(await names()).toEqual(['p1', 'p2'])
  })

  it('goes on once the backup is there', async () => {
    const { calls } = await startBench()
    await addPerson('p1')
    expect(await exampleRepository.startNew(COMMUNITY)).toMatchObject(ok({ saved: true }))
    expect(calls).toContain('workspace.snapshot')
    expect(await names()).toEqual([])
  })
})

describe('restoring', () => {
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })

  it('refuses while the journal refuses: the backup of before would lack those changes', async () => {
    const { answers, journal } = await startBench()
    const restore = vi.fn(async () => ok({}))
    answers['workspace.restore'] = restore
    answers['workspace.restoreSnapshot'] = restore
    journal.behaviour = { kind: 'refuse', code: 'diskFull' }
    await addPerson('p1')
    const refused = { ok: false, error: { code: 'unsavedChanges' } }
    expect(await restoreWorkspace('handle')).toEqual(refused)
    expect(await restoreSnapshot('snapshot')).toEqual(refused)
    expect(restore).not.toHaveBeenCalled()

    journal.behaviour = { kind: 'ok' }
    expect(await restoreWorkspace('handle')).toEqual(ok({}))
    expect(journal.labels).toEqual(['p1'])
  })

  it('saves what is being typed before it replaces anything', async () => {
    const { answers, journal } = await startBench()
    const savedBefore: string[][] = []
    answers['workspace.restore'] = async () => {
      savedBefore.push([...journal.labels])
      return ok({})
    }
    stops.push(registerDraft(() => addPerson('typed')))
    expect(await restoreWorkspace('handle')).toEqual(ok({}))
    expect(savedBefore).toEqual([['typed']])
  })

  it('refuses when what is being typed cannot be saved', async () => {
    const { answers } = await startBench()
    const restore = vi.fn(async () => ok({}))
    answers['workspace.restore'] = restore
    stops.push(registerDraft(() => Promise.reject(new Error('refused by its schema'))))
    expect(await restoreWorkspace('handle')).toMatchObject({ ok: false })
    expect(restore).not.toHaveBeenCalled()
  })
})
