import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AttachmentFolder } from '#electron/main/services/attachments.ts'
import { type Disk, nodeDisk } from '#electron/main/services/disk.ts'
import { nodeSha256 } from '#electron/main/services/node-sha256.ts'
import { WorkspaceStore } from '#electron/main/services/workspace-store.ts'
import { scanJournal } from '#shared/workspace/journal-frame.ts'
import { decodeWorkspaceFile } from '#shared/workspace/workspace-file.ts'
import { type DocumentUpdate, WriteModel } from '#shared/workspace/write-model.ts'
import { faultyDisk } from '#tests/helpers/faulty-disk.ts'

let folder = ''
let clock = Date.parse('2026-11-23T12:00:00Z')
const logged: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-store-'))
  clock = Date.parse('2026-11-23T12:00:00Z')
  logged.length = 0
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const storeOn = (disk: Disk = nodeDisk) =>
  new WorkspaceStore({
    disk,
    folder,
    attachments: new AttachmentFolder(disk, path.join(folder, 'attachments'), nodeSha256),
    appVersion: '0.1.0',
    now: () => {
      clock += 1000
      return new Date(clock)
    },
    log: (event, facts) => logged.push(`${event} ${JSON.stringify(facts ?? {})}`),
  })

/** A window that writes funders, one a commit, as the renderer would. */
const windowOf = () => {
  const model = new WriteModel()
  return {
    model,
    funder: (id: string) => ({
      label: `Ajouter ${id}`,
      updates: model
        .transact((tx) =>
          tx.put('funders', { id, name: id, sentence: '', logoHash: null, order: 'a0' }),
        )
        .map(({ document, update }) => ({ document, update: new Uint8Array(update) })),
    }),
    removeAll: () => ({
      label: 'Tout retirer',
      updates: model
        .transact((tx) => {
          for (const row of model.rowsOf('funders')) tx.remove('funders', row)
        })
        .map(({ document, update }) => ({ document, update: new Uint8Array(update) })),
    }),
  }
}

const loaded = async (store: WorkspaceStore) => {
  const answer = await store.load()
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}
/** Ids of the funders that a freshly opened window would show. */
const fundersOnDisk = async (store = storeOn()) => {
  const { documents, frames } = await loaded(store)
  const model = new WriteModel()
  const updates: DocumentUpdate[] = [...documents, ...frames.flatMap((frame) => frame.updates)]
  for (const update of updates) model.applyUpdate(update)
  return model
    .rowsOf('funders')
    .map(({ id }) => id)
    .sort()
}
const opened = async (disk?: Disk) => {
  const store = storeOn(disk)
  const { lastSeq } = await loaded(store)
  return { store, lastSeq }
}
const files = async (name: string) =>
  (await readdir(path.join(folder, name)).catch(() => [])).sort()
const logs = async () => (await files('journal')).filter((name) => /^\d+\.log$/u.test(name))
const alter = async (file: string, change: (bytes: Buffer) => Uint8Array) =>
  writeFile(file, change(await readFile(file)))

describe('the journal of the workspace', () => {
  it('answers only after fdatasync: without it the count stays behind and this fails', async () => {
    const { disk, calls } = faultyDisk()
    const { store } = await opened(disk)
    const window = windowOf()
    for (let index = 1; index <= 5; index += 1) {
      calls.length = 0
      const answer = await store.append(window.funder(`f${index}`))
      expect(answer).toEqual({ ok: true, data: { seq: index } })
      expect(calls.lastIndexOf('sync')).toBeGreaterThan(calls.lastIndexOf('write'))
    }
  })

  it('a new log is in its folder for good before the first answer', async () => {
    const { disk, calls } = faultyDisk()
    const { store } = await opened(disk)
    calls.length = 0
    expect(await store.append(windowOf().funder('f1'))).toMatchObject({ ok: true })
    expect(calls.indexOf('syncFolder')).toBeGreaterThan(calls.indexOf('open'))
  })

  it('finds every acknowledged commit at the next start, in order', async () => {
    const { store } = await opened()
    const window = windowOf()
    const some = ['f1', 'f2', 'f3', 'f4'].map((id) => window.funder(id))
    const answers = await Promise.all(some.map((commit) => store.append(commit)))
    expect(answers.map((answer) => answer.ok && answer.data.seq)).toEqual([1, 2, 3, 4])
    expect(await fundersOnDisk()).toEqual(['f1', 'f2', 'f3', 'f4'])
  })

  it('refuses on a full disk, leaves no half frame, and saves the same commit once there is room', async () => {
    const faulty = faultyDisk()
    const { store } = await opened(faulty.disk)
    const window = windowOf()
    await store.append(window.funder('f1'))
    await store.settled()
    const second = window.funder('f2')
    for (const partial of [0, 1, 7, 40, 60]) {
      faulty.fail({ on: 'write', errno: 'ENOSPC', partial })
      expect(await store.append(second)).toEqual({ ok: false, error: { code: 'diskFull' } })
      const [log = ''] = await logs()
      expect(scanJournal(await readFile(path.join(folder, 'journal', log))).ending).toBe('clean')
    }
    faulty.heal()
    expect(await store.append(second)).toEqual({ ok: true, data: { seq: 2 } })
    expect(await fundersOnDisk()).toEqual(['f1', 'f2'])
  })

  it('overwrites what a failed write left when even the clean-up failed', async () => {
    const faulty = faultyDisk()
    const { store } = await opened(faulty.disk)
    const window = windowOf()
    await store.append(window.funder('f1'))
    await store.settled()
    const second = window.funder('f2')
    faulty.fail(
      { on: 'write', errno: 'EIO', partial: 30 },
      { on: 'truncate', errno: 'EIO', times: 1 },
    )
    expect(await store.append(second)).toEqual({ ok: false, error: { code: 'journalRefused' } })
    faulty.heal()
    expect(await store.append(second)).toMatchObject({ ok: true })
    expect(await fundersOnDisk()).toEqual(['f1', 'f2'])
  })

  it('does not claim a commit whose fdatasync failed', async () => {
    const faulty = faultyDisk()
    const { store } = await opened(faulty.disk)
    const window = windowOf()
    await store.append(window.funder('f1'))
    await store.settled()
    faulty.fail({ on: 'sync', errno: 'EIO', times: 1 })
    expect(await store.append(window.funder('f2'))).toMatchObject({ ok: false })
    expect(await fundersOnDisk()).toEqual(['f1'])
  })

  it.each([
    ['EROFS', 'diskReadOnly'],
    ['EACCES', 'diskReadOnly'],
    ['EIO', 'journalRefused'],
    ['EDQUOT', 'diskFull'],
  ])('names what the disk refused: %s is %s', async (errno, code) => {
    const faulty = faultyDisk()
    const { store } = await opened(faulty.disk)
    faulty.fail({ on: 'open', errno })
    expect(await store.append(windowOf().funder('f1'))).toEqual({ ok: false, error: { code } })
  })

  it('refuses updates that no window could read back, before they reach the disk', async () => {
    const { store } = await opened()
    const junk = {
      label: 'x',
      updates: [{ document: 'people' as const, update: Uint8Array.of(9, 9) }],
    }
    expect(await store.append(junk)).toEqual({ ok: false, error: { code: 'badRequest' } })
    expect((await loaded(storeOn())).lastSeq).toBe(0)
  })

  it('opens after a cut at every byte with all complete frames, and carries on from there', async () => {
    const { store } = await opened()
    const window = windowOf()
    for (const id of ['f1', 'f2', 'f3']) await store.append(window.funder(id))
    await store.settled()
    const [log = ''] = await logs()
    const file = path.join(folder, 'journal', log)
    const whole = await readFile(file)
    for (let length = 0; length < whole.length; length += 7) {
      await rm(path.join(folder, 'journal'), { recursive: true })
      await nodeDisk.makeFolder(path.join(folder, 'journal'))
      await writeFile(file, whole.subarray(0, length))
      const expected = scanJournal(whole.subarray(0, length)).frames.length
      const reopened = storeOn()
      const { lastSeq, notices } = await loaded(reopened)
      expect(lastSeq, `cut at ${length}`).toBe(expected)
      const isTorn = length === 0 || scanJournal(whole.subarray(0, length)).ending === 'torn'
      expect(notices, `cut at ${length}`).toEqual(isTorn ? ['journalTailDropped'] : [])
      expect((await files('journal')).some((name) => name.startsWith('damaged-'))).toBe(isTorn)
      expect(await reopened.append(windowOf().funder('after'))).toEqual({
        ok: true,
        data: { seq: expected + 1 },
      })
      await reopened.settled()
      expect(await fundersOnDisk()).toContain('after')
    }
  })

  it('keeps the readable frames before damage, the rest as evidence, and says so once', async () => {
    const { store } = await opened()
    const window = windowOf()
    for (const id of ['f1', 'f2', 'f3', 'f4']) await store.append(window.funder(id))
    await store.settled()
    const [log = ''] = await logs()
    const file = path.join(folder, 'journal', log)
    const { frames } = scanJournal(await readFile(file))
    await alter(file, (bytes) => {
      const at = (frames[1]?.end ?? 0) + 60
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      return bytes
    })
    const reopened = await loaded(storeOn())
    expect(reopened).toMatchObject({ lastSeq: 2, notices: ['journalDamaged'] })
    expect((await loaded(storeOn())).notices).toEqual([])
    expect((await files('journal')).filter((name) => name.startsWith('damaged-'))).toHaveLength(1)
  })

  it('never takes an unreadable workspace for an empty one, and can still be restored', async () => {
    const { store } = await opened()
    const window = windowOf()
    for (const id of ['f1', 'f2']) await store.append(window.funder(id))
    const copy = await store.exportFile([])
    const [log = ''] = await logs()
    await alter(path.join(folder, 'journal', log), (bytes) => bytes.fill(0xff, 9, 20))
    const broken = storeOn()
    expect(await broken.load()).toEqual({ ok: false, error: { code: 'journalRefused' } })
    expect(await broken.append(window.funder('f3'))).toMatchObject({ ok: false })
    expect(await logs()).toEqual([log])
    const file = copy.ok ? decodeWorkspaceFile(copy.data) : copy
    if (!file.ok) throw new Error(file.error.code)
    expect(await broken.restore(file.data)).toMatchObject({ ok: true })
    expect(await fundersOnDisk(broken)).toEqual(['f1', 'f2'])
  })

  /** Every byte that the journal folder held before is still in it under some name. */
  const expectKept = async (before: readonly Buffer[]) => {
    const after = await Promise.all(
      (await files('journal')).map((name) => readFile(path.join(folder, 'journal', name))),
    )
    for (const bytes of before) expect(after.some((other) => other.equals(bytes))).toBe(true)
  }
  const journalBytes = async () =>
    Promise.all((await logs()).map((name) => readFile(path.join(folder, 'journal', name))))

  /** Three journal files whose heads are torn, and snapshots cut short. */
  const unreadable = async () => {
    const { store } = await opened()
    const window = windowOf()
    for (const id of ['f1', 'f2', 'f3']) {
      await store.append(window.funder(id))
      await store.snapshot('asked')
    }
    await store.append(window.funder('f4'))
    const copy = await store.exportFile([])
    const file = copy.ok ? decodeWorkspaceFile(copy.data) : copy
    if (!file.ok) throw new Error(file.error.code)
    for (const name of await logs()) {
      await alter(path.join(folder, 'journal', name), (bytes) => bytes.fill(0xff, 0, 1))
    }
    for (const name of await files('snapshots')) {
      await alter(path.join(folder, 'snapshots', name), (bytes) => bytes.subarray(0, -20))
    }
    return { window, copy: file.data }
  }

  it('that could not be read is kept for good when a copy is restored in its place', async () => {
    const { copy } = await unreadable()
    const before = await journalBytes()
    expect(before.length).toBeGreaterThan(2)
    const store = storeOn()
    expect(await store.load()).toMatchObject({ ok: false })
    expect(await store.restore(copy)).toMatchObject({ ok: true })
    const window = windowOf()
    await loaded(store)
    for (const id of ['w1', 'w2', 'w3', 'w4']) {
      await store.append(window.funder(id))
      await store.snapshot('asked')
    }
    await loaded(storeOn())
    await expectKept(before)
    expect((await files('journal')).some((name) => name.startsWith('unreadable-'))).toBe(true)
  })

  it('that was put aside is never taken for a first launch when the restore itself failed', async () => {
    const { copy } = await unreadable()
    await rm(path.join(folder, 'snapshots'), { recursive: true })
    const before = await journalBytes()
    const faulty = faultyDisk()
    const store = storeOn(faulty.disk)
    expect(await store.load()).toMatchObject({ ok: false })
    faulty.fail({ on: 'write', errno: 'ENOSPC' })
    expect(await store.restore(copy)).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect(await storeOn().load()).toEqual({ ok: false, error: { code: 'journalRefused' } })
    await expectKept(before)
  })

  it('that could not even be listed at start is read again before anything replaces it', async () => {
    const { copy } = await unreadable()
    const before = await journalBytes()
    const faulty = faultyDisk()
    const store = storeOn(faulty.disk)
    faulty.fail({ on: 'list', errno: 'EACCES' })
    expect(await store.load()).toMatchObject({ ok: false })
    expect(await store.restore(copy)).toMatchObject({ ok: false })
    faulty.heal()
    expect(await store.restore(copy)).toMatchObject({ ok: true })
    expect(await fundersOnDisk()).toEqual(['f1', 'f2', 'f3', 'f4'])
    await expectKept(before)
  })

  it('leaves evidence where it is, for good, when it could not be renamed', async () => {
    const { store } = await opened()
    const window = windowOf()
    for (const id of ['f1', 'f2', 'f3', 'f4']) {
      await store.append(window.funder(id))
      if (id === 'f1' || id === 'f3') await store.snapshot('asked')
    }
    await store.settled()
    // A hole after the first snapshot: the file after it links to nothing.
    const [, second = '', third = ''] = await logs()
    await rm(path.join(folder, 'journal', second))
    for (const name of (await files('snapshots')).slice(1)) {
      await rm(path.join(folder, 'snapshots', name))
    }
    const evidence = await readFile(path.join(folder, 'journal', third))
    const faulty = faultyDisk()
    faulty.fail({ on: 'rename', errno: 'EPERM' })
    const held = storeOn(faulty.disk)
    await loaded(held)
    faulty.heal()
    // Its name must not be needed again: that alone would have it renamed.
    for (const id of ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7', 'g8']) {
      await held.append(window.funder(id))
      if (id > 'g4') await held.snapshot('asked')
    }
    await expectKept([evidence])
  })

  it('does not mix in a file of another history that was copied into its folder', async () => {
    const { store } = await opened()
    const window = windowOf()
    for (const id of ['f1', 'f2']) {
      await store.append(window.funder(id))
      await store.snapshot('timer')
    }
    await store.append(window.funder('f3'))
    await store.settled()
    const third = path.join(folder, 'journal', (await logs()).at(-1) ?? '')
    const foreign = await readFile(third)
    await rm(folder, { recursive: true })
    const other = await opened()
    const otherWindow = windowOf()
    await other.store.append(otherWindow.funder('g1'))
    await other.store.append(otherWindow.funder('g2'))
    await other.store.snapshot('timer')
    await writeFile(third, foreign)
    expect((await loaded(storeOn())).notices).toEqual(['journalDamaged'])
    expect(await fundersOnDisk()).toEqual(['g1', 'g2'])
    expect((await files('journal')).filter((name) => name.startsWith('damaged-'))).toHaveLength(1)
  })

  it('notices that its file was changed under it instead of writing over it', async () => {
    const { store } = await opened()
    const window = windowOf()
    await store.append(window.funder('f1'))
    await store.settled()
    const [log = ''] = await logs()
    await alter(path.join(folder, 'journal', log), (bytes) => Buffer.concat([bytes, bytes]))
    expect(await store.append(window.funder('f2'))).toEqual({
      ok: false,
      error: { code: 'journalRefused' },
    })
  })

  it('keeps everything in a new snapshot when the journal’s folder vanished under it', async () => {
    const { store } = await opened()
    const window = windowOf()
    await store.append(window.funder('f1'))
    await store.settled()
    await rm(path.join(folder, 'journal'), { recursive: true })
    expect(await store.append(window.funder('f2'))).toEqual({ ok: true, data: { seq: 2 } })
    expect(await fundersOnDisk()).toEqual(['f1', 'f2'])
  })

  it('refuses while something else stands where its folder was, and recovers when it is back', async () => {
    const { store } = await opened()
    const window = windowOf()
    await store.append(window.funder('f1'))
    await store.settled()
    const journal = path.join(folder, 'journal')
    await rename(journal, `${journal}-moved`)
    await writeFile(journal, '')
    const second = window.funder('f2')
    expect(await store.append(second)).toEqual({ ok: false, error: { code: 'journalRefused' } })
    await rm(journal)
    await rename(`${journal}-moved`, journal)
    expect(await store.append(second)).toMatchObject({ ok: true })
    expect(await fundersOnDisk()).toEqual(['f1', 'f2'])
  })

  it('logs no label, no name and no path', async () => {
    const faulty = faultyDisk()
    const { store } = await opened(faulty.disk)
    await store.append(windowOf().funder('Marie-Jo'))
    faulty.fail({ on: 'open', errno: 'EIO' })
    await store.append(windowOf().funder('Marie-Jo'))
    await store.snapshot('timer')
    expect(logged.join('\n')).toContain('workspace.refused')
    expect(logged.join('\n')).not.toMatch(/Marie|Ajouter|koudmen-store|\//u)
  })
})

describe('snapshots', () => {
  it('let the journal begin a new file, and the previous two are kept', async () => {
    const { store } = await opened()
    const window = windowOf()
    for (let round = 1; round <= 5; round += 1) {
      await store.append(window.funder(`f${round}`))
      expect(await store.snapshot('timer')).toMatchObject({ ok: true })
    }
    await store.append(window.funder('f6'))
    await store.settled()
    expect((await logs()).map((name) => Number.parseInt(name, 10))).toEqual([4, 5, 6])
    const { snapshotSeq, frames } = await loaded(storeOn())
    expect([snapshotSeq, frames.length]).toEqual([5, 1])
    expect(await fundersOnDisk()).toHaveLength(6)
  })

  it('are not taken again when nothing changed', async () => {
    const { store } = await opened()
    expect(await store.snapshot('start')).toEqual({ ok: true, data: { id: 'empty' } })
    await store.append(windowOf().funder('f1'))
    const first = await store.snapshot('timer')
    expect(await store.snapshot('quit')).toEqual(first)
    expect(await files('snapshots')).toHaveLength(1)
  })

  it('of a start hold what it found in the journal alone, not what is done in its first seconds', async () => {
    const { funder } = windowOf()
    const store = storeOn()
    await store.load()
    expect(store.isBehindItsStart).toBe(false)
    await store.append(funder('f1'))
    expect(store.isDirty).toBe(true)
    expect(store.isBehindItsStart).toBe(false)

    const again = storeOn()
    await again.load()
    expect(again.isBehindItsStart).toBe(true)
    await again.snapshot('start')
    await again.append(funder('f2'))
    expect(again.isBehindItsStart).toBe(false)
  })

  it('lose nothing when the newest is damaged: the one before and two journals carry it', async () => {
    const { store } = await opened()
    const window = windowOf()
    for (const id of ['f1', 'f2', 'f3']) {
      await store.append(window.funder(id))
      await store.snapshot('timer')
    }
    await store.append(window.funder('f4'))
    const newest = (await files('snapshots')).at(-1) ?? ''
    await alter(path.join(folder, 'snapshots', newest), (bytes) => bytes.subarray(0, -200))
    const { notices, snapshotSeq } = await loaded(storeOn())
    expect(notices).toEqual(['snapshotDamaged'])
    expect(snapshotSeq).toBe(2)
    expect(await fundersOnDisk()).toEqual(['f1', 'f2', 'f3', 'f4'])
    const listed = await storeOn().snapshots()
    expect(listed.ok && listed.data.map(({ summary }) => summary?.counts.funders ?? null)).toEqual([
      null,
      2,
      1,
    ])
  })

  it('never appear under their name when what was written reads back otherwise', async () => {
    const faulty = faultyDisk()
    const { store } = await opened(faulty.disk)
    await store.append(windowOf().funder('f1'))
    await store.settled()
    const lying: Disk = {
      ...nodeDisk,
      readFile: async (file) => {
        const bytes = await nodeDisk.readFile(file)
        return file.includes('.unfinished-') ? bytes.slice(0, -1) : bytes
      },
    }
    const second = storeOn(lying)
    await loaded(second)
    expect(await second.snapshot('timer')).toMatchObject({ ok: false })
    expect(await files('snapshots')).toEqual([])
    expect(await fundersOnDisk()).toEqual(['f1'])
  })

  it('are on the disk before they have their name, and the name before it is relied on', async () => {
    const { disk, calls } = faultyDisk()
    const { store } = await opened(disk)
    await store.append(windowOf().funder('f1'))
    await store.settled()
    calls.length = 0
    expect(await store.snapshot('timer')).toMatchObject({ ok: true })
    const renamed = calls.indexOf('rename')
    expect(calls.slice(0, renamed).lastIndexOf('sync')).toBeGreaterThan(
      calls.slice(0, renamed).lastIndexOf('write'),
    )
    expect(calls.indexOf('syncFolder', renamed)).toBeGreaterThan(renamed)
  })

  it('of an emptied workspace never push good ones out', async () => {
    const { store } = await opened()
    const window = windowOf()
    await store.append(window.funder('f1'))
    const good = await store.snapshot('timer')
    await store.append(window.removeAll())
    expect(await store.snapshot('timer')).toEqual(good)
    expect(await files('snapshots')).toHaveLength(1)
    expect(await fundersOnDisk()).toEqual([])
  })

  it('are taken at a moment people look for, even when nothing changed since the last one', async () => {
    const { store } = await opened()
    await store.append(windowOf().funder('f1'))
    const reasons = async () => {
      const listed = await store.snapshots()
      return listed.ok ? listed.data.map(({ reason }) => reason) : []
    }
    await store.snapshot('start')
    await store.snapshot('timer')
    expect(await reasons()).toEqual(['start'])
    await store.snapshot('beforeImport')
    await store.snapshot('asked')
    await store.snapshot('asked')
    expect(await reasons()).toEqual(['asked', 'beforeImport', 'start'])
    expect(await fundersOnDisk()).toEqual(['f1'])
  })

  it('that meet a full disk leave journal and snapshots as they were', async () => {
    const faulty = faultyDisk()
    const { store } = await opened(faulty.disk)
    const window = windowOf()
    await store.append(window.funder('f1'))
    await store.snapshot('timer')
    await store.append(window.funder('f2'))
    const before = [await files('journal'), await files('snapshots')]
    faulty.fail({ on: 'write', errno: 'ENOSPC', partial: 100 })
    expect(await store.snapshot('timer')).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect([await files('journal'), await files('snapshots')]).toEqual(before)
    faulty.heal()
    expect(await store.snapshot('timer')).toMatchObject({ ok: true })
  })
})

describe('restoring', () => {
  const exported = async (ids: readonly string[]) => {
    const model = new WriteModel()
    model.transact((tx) => {
      for (const id of ids) {
        tx.put('funders', { id, name: id, sentence: '', logoHash: null, order: 'a0' })
      }
    })
    const { encodeWorkspaceFile } = await import('#shared/workspace/workspace-file.ts')
    const file = decodeWorkspaceFile(
      encodeWorkspaceFile(model, {
        workspaceId: 'other',
        savedAt: '2026-01-01T00:00:00Z',
        appVersion: '0.1.0',
      }),
    )
    if (!file.ok) throw new Error(file.error.code)
    return file.data
  }

  it('keeps the present state first, and can be gone back on', async () => {
    const { store } = await opened()
    const window = windowOf()
    await store.append(window.funder('mine'))
    expect(await store.restore(await exported(['theirs']))).toEqual({ ok: true, data: {} })
    expect(await fundersOnDisk(store)).toEqual(['theirs'])
    expect((await loaded(store)).workspaceId).toBe('other')
    const kept = await store.snapshots()
    const before = kept.ok && kept.data.find(({ reason }) => reason === 'beforeRestore')
    if (!before) throw new Error('no snapshot before restore')
    expect(await store.restoreSnapshot(before.id)).toMatchObject({ ok: true })
    expect(await fundersOnDisk(store)).toEqual(['mine'])
  })

  it('keeps what went out and who asked since an older backup or copy of the same community', async () => {
    const { store } = await opened()
    const window = windowOf()
    const at = '2026-11-23T12:00:00.000Z'
    const asked = (id: string, personId: string | null, personName: string) => ({
      id,
      kind: 'access' as const,
      personId,
      personName,
      receivedOn: '2026-11-20',
      dueOn: '2026-12-20',
      answeredOn: null,
      note: '',
      createdAt: at,
    })
    const commit = (change: Parameters<WriteModel['transact']>[0]) =>
      store.append({
        label: 'Changer',
        updates: window.model
          .transact(change)
          .map(({ document, update }) => ({ document, update: new Uint8Array(update) })),
      })
    await store.append(window.funder('mine'))
    await commit((tx) => tx.put('privacyRequests', asked('early', null, 'Solange')))
    const backup = await store.snapshot('asked')
    const copy = await store.exportFile([])
    await commit((tx) => {
      tx.put('exportLogs', { id: 'out', at, what: 'peopleList', count: 12, by: '' })
      tx.put('privacyRequests', asked('late', 'came-later', 'Lucette Bélair'))
      tx.patch('privacyRequests', { id: 'early' }, { answeredOn: '2026-11-22' })
    })
    if (!backup.ok || !copy.ok) throw new Error('no copy')
    const older = decodeWorkspaceFile(copy.data, nodeSha256)
    if (!older.ok) throw new Error('no copy')
    for (const restore of [
      () => store.restoreSnapshot(backup.data.id),
      () => store.restore(older.data),
    ]) {
      expect(await restore()).toEqual({ ok: true, data: {} })
      const { documents } = await loaded(store)
      const model = new WriteModel()
      for (const document of documents) model.applyUpdate(document)
      expect(model.rowsOf('exportLogs').map(({ id }) => id)).toEqual(['out'])
      const requests = new Map(model.rowsOf('privacyRequests').map((row) => [row.id, row]))
      expect(requests.get('early')?.answeredOn, 'it was answered').toBe('2026-11-22')
      // Their record came after the backup: the name that was noted is all there is.
      expect(requests.get('late')).toMatchObject({ personId: null, personName: 'Lucette Bélair' })
    }
    // The file of another community says nothing of ours, nor we of theirs.
    await store.restore(await exported(['theirs']))
    const { documents } = await loaded(store)
    const model = new WriteModel()
    for (const document of documents) model.applyUpdate(document)
    expect([...model.rowsOf('exportLogs'), ...model.rowsOf('privacyRequests')]).toEqual([])
  })

  it('is said once, when the page is back: a restore used to end without a word', async () => {
    const { store } = await opened()
    await store.append(windowOf().funder('mine'))
    await store.restore(await exported(['theirs']))
    expect((await loaded(store)).notices).toEqual(['restored'])
    expect((await loaded(store)).notices).toEqual([])
  })

  it('does not let the window’s old documents into the restored workspace', async () => {
    const { store } = await opened()
    const window = windowOf()
    await store.append(window.funder('mine'))
    await store.restore(await exported(['theirs']))
    expect(await store.append(window.funder('late'))).toMatchObject({ ok: false })
    expect(await fundersOnDisk(store)).toEqual(['theirs'])
    expect(await store.append(windowOf().funder('new'))).toMatchObject({ ok: true })
    expect(await fundersOnDisk()).toEqual(['new', 'theirs'])
  })

  it('changes nothing when the disk is full, and the window may go on', async () => {
    const faulty = faultyDisk()
    const { store } = await opened(faulty.disk)
    const window = windowOf()
    await store.append(window.funder('mine'))
    await store.snapshot('timer')
    const theirs = await exported(['theirs'])
    faulty.fail({ on: 'write', errno: 'ENOSPC' })
    expect(await store.restore(theirs)).toEqual({ ok: false, error: { code: 'diskFull' } })
    faulty.heal()
    expect(await store.append(window.funder('more'))).toMatchObject({ ok: true })
    expect(await fundersOnDisk()).toEqual(['mine', 'more'])
  })

  it.each(['syncFolder', 'rename', 'sync', 'open', 'write', 'list'] as const)(
    'is done or refused, never refused and done at the next start (%s fails)',
    async (on) => {
      const theirs = await exported(['theirs'])
      for (let after = 0; after < 6; after += 1) {
        await rm(folder, { recursive: true, force: true })
        const faulty = faultyDisk()
        const { store } = await opened(faulty.disk)
        const window = windowOf()
        await store.append(window.funder('mine'))
        await store.settled()
        faulty.fail({ on, errno: 'EIO', after, times: 1 })
        const { ok } = await store.restore(theirs)
        faulty.heal()
        if (!ok) expect(await store.append(window.funder('more'))).toMatchObject({ ok: true })
        await store.settled()
        expect(await fundersOnDisk(), `${on} ${after}`).toEqual(ok ? ['theirs'] : ['mine', 'more'])
      }
    },
  )

  const rowsOfTables = (ids: readonly string[], isAhead = false) => {
    const window = windowOf()
    for (const id of ids) window.funder(id)
    const documents = window.model.documentNames.map((document) => ({
      document,
      update: new Uint8Array(window.model.encode(document)),
    }))
    return { workspaceId: 'lost', lastSeq: 9, isAhead, documents }
  }

  it('offers the rows of tables that outlived the journal, and never takes them for the present', async () => {
    const { store } = await opened()
    await store.append(windowOf().funder('f1'))
    await store.snapshot('asked')
    const kept = await store.keepTables(rowsOfTables(['r1', 'r2']))
    if (!kept.ok) throw new Error(kept.error.code)
    // Further in numbers than the newest snapshot, and yet not history.
    expect(await fundersOnDisk()).toEqual(['f1'])
    const list = await store.snapshots()
    expect(list.ok && list.data.map(({ reason }) => reason)).toEqual(['beforeRebuild', 'asked'])
    expect(list.ok && list.data[0]?.summary?.counts.funders).toBe(2)
    // The same rows at the next try: one file.
    expect(await store.keepTables(rowsOfTables(['r1', 'r2']))).toEqual(kept)
    expect(await store.keepTables(rowsOfTables(['r1', 'r2'], true))).not.toEqual(kept)
    expect(await store.restoreSnapshot(kept.data.id)).toMatchObject({ ok: true })
    expect(await fundersOnDisk(store)).toEqual(['r1', 'r2'])
  })

  it('keeps rescued rows however many snapshots come after, and refuses what cannot be read back', async () => {
    const { store } = await opened()
    const window = windowOf()
    expect(await store.keepTables(rowsOfTables(['r1']))).toMatchObject({ ok: true })
    for (let index = 0; index < 35; index += 1) {
      await store.append(window.funder(`f${index}`))
      await store.snapshot('timer')
    }
    expect((await files('snapshots')).filter((name) => name.startsWith('rescued-'))).toHaveLength(1)
    const torn = { ...rowsOfTables(['r2']), documents: [] as never[] }
    const broken = { document: 'people' as const, update: Uint8Array.of(1, 2, 3) }
    expect(await store.keepTables({ ...torn, documents: [broken] })).toEqual({
      ok: false,
      error: { code: 'badRequest' },
    })
  })

  it('refuses a snapshot that is not there, whatever name it is asked by', async () => {
    const { store } = await opened()
    for (const id of ['none', '../journal/x', 'empty']) {
      expect(await store.restoreSnapshot(id)).toEqual({
        ok: false,
        error: { code: 'snapshotMissing' },
      })
    }
  })

  it('saves a copy with the changes that the journal refused', async () => {
    const { store } = await opened()
    const window = windowOf()
    await store.append(window.funder('saved'))
    const { updates } = window.funder('unsaved')
    const copy = await store.exportFile(updates)
    const file = copy.ok ? decodeWorkspaceFile(copy.data) : copy
    if (!file.ok) throw new Error(file.error.code)
    expect(
      file.data.model
        .rowsOf('funders')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['saved', 'unsaved'])
    expect(await fundersOnDisk()).toEqual(['saved'])
  })
})
