import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AttachmentFolder } from '#electron/main/services/attachments.ts'
import { type Disk, nodeDisk } from '#electron/main/services/disk.ts'
import { isErasureUnderWay } from '#electron/main/services/erasure-mark.ts'
import { nodeSha256 } from '#electron/main/services/node-sha256.ts'
import { WorkspaceStore } from '#electron/main/services/workspace-store.ts'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { ERASED_MARK } from '#shared/domain/privacy/terms.ts'
import { fileTexts } from '#shared/spreadsheets/funder-template/file-texts.ts'
import { decodeWorkspaceFile } from '#shared/workspace/workspace-file.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { erasureLine } from '#tests/helpers/erasure-lines.ts'
import { excelTemplateParts } from '#tests/helpers/excel-template.ts'
import { LEAVES_LONG_TESTS } from '#tests/helpers/long-test.ts'

const FIRST = 'Zxqvarielle'
const LAST = 'Qorthomwyx'
const AT = '2026-11-23T12:00:00.000Z'
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

let root = ''
let profile = ''
/** A copy of everything, as somebody keeps on a USB stick. */
let outside: Uint8Array = new Uint8Array()

const attachmentsOf = (folder: string, disk: Disk = nodeDisk) =>
  new AttachmentFolder(disk, path.join(folder, 'attachments'), nodeSha256)
const storeOn = (folder: string, disk: Disk = nodeDisk) => {
  let clock = Date.parse(AT)
  return new WorkspaceStore({
    disk,
    folder,
    attachments: attachmentsOf(folder, disk),
    appVersion: '0.1.0',
    now: () => {
      clock += 1000
      return new Date(clock)
    },
    log: () => {},
  })
}
const person = (id: string, firstName: string, lastName: string) => ({
  ...EMPTY_PERSON,
  id,
  firstName,
  lastName,
  mergedInto: null,
  createdAt: AT,
})
/** A funder's workbook in which somebody wrote whom it is about. */
const formNaming = (...names: readonly string[]): Uint8Array =>
  zipSync({
    ...Object.fromEntries(
      Object.entries(excelTemplateParts()).map(([name, part]) => [name, Buffer.from(part)]),
    ),
    'docProps/core.xml': Buffer.from(
      `<core xmlns:dc="d"><dc:creator>${names.join('</dc:creator><dc:creator>')}</dc:creator></core>`,
    ),
  })
const request = erasureLine({ personIds: ['gone-1'] })

/** Every file below a folder, with what its zip entries hold. */
const contentsOf = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const contents = new Map<string, string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readFile(file)
    let text = bytes.toString('latin1')
    if (entry.name.endsWith('.koudmen') || text.startsWith('PK')) {
      try {
        for (const part of Object.values(unzipSync(bytes))) {
          text += Buffer.from(part).toString('latin1')
        }
      } catch {
        // Damaged on purpose.
      }
    }
    contents.set(path.relative(folder, file), text)
  }
  return contents
}
const filesWith = async (folder: string, token: string) =>
  [...(await contentsOf(folder))].flatMap(([name, text]) => (text.includes(token) ? name : []))

/** What a freshly opened window would show. */
const openedOn = async (folder: string, disk: Disk = nodeDisk) => {
  const store = storeOn(folder, disk)
  const answer = await store.load()
  if (!answer.ok) throw new Error(answer.error.code)
  const model = new WriteModel()
  const { documents, frames } = answer.data
  for (const update of [...documents, ...frames.flatMap((frame) => frame.updates)]) {
    model.applyUpdate(update)
  }
  return { store, model, lastSeq: answer.data.lastSeq }
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'koudmen-erasing-'))
  profile = path.join(root, 'profile')
  const store = storeOn(profile)
  await store.load()
  const model = new WriteModel()
  const commit = async (change: Parameters<WriteModel['transact']>[0]) => {
    const updates = sentUpdates(model.transact(change))
    const answer = await store.append({ label: 'Changer', updates })
    if (!answer.ok) throw new Error(answer.error.code)
  }
  const kept = await attachmentsOf(profile).put(new Uint8Array(PNG))
  await attachmentsOf(profile).put(new Uint8Array([...PNG, 9]))
  const form = await attachmentsOf(profile).put(formNaming(`${FIRST} ${LAST}`, 'Restante'))
  if (!kept.ok || !form.ok) throw new Error('no picture')
  await commit((tx) => {
    tx.put('people', person('gone-1', FIRST, LAST))
    tx.put('people', person('stays-1', 'Solange', 'Restante'))
    tx.put('people', { ...person('gone-0', 'Zxqvar', 'Ancienqwy'), mergedInto: 'gone-1' })
    tx.put('funders', {
      id: 'f1',
      name: 'Fonds',
      sentence: '',
      logoHash: kept.data.hash,
      order: 'a0',
    })
    tx.put('funderTemplates', {
      id: 't1',
      name: 'Fonds',
      funderId: null,
      hash: form.data.hash,
      fileName: 'fonds.xlsx',
      hasMacros: false,
      cells: [],
      lists: [],
      createdAt: AT,
    })
  })
  await store.snapshot('asked')
  await commit((tx) => {
    tx.patch('funders', { id: 'f1' }, { sentence: `Contact : ${FIRST} ${LAST}` })
  })
  await store.snapshot('asked')
  await commit((tx) => tx.patch('people', { id: 'stays-1' }, { notes: `Voisine de ${LAST}` }))
  const copy = await store.exportFile([])
  if (!copy.ok) throw new Error(copy.error.code)
  outside = copy.data
  const tables = model.documentNames.map((document) => ({
    document,
    update: new Uint8Array(model.encode(document)),
  }))
  const workspaceId = 'other-workspace'
  await store.keepTables({ workspaceId, lastSeq: 2, isAhead: true, documents: tables })
  // What damage and later versions leave.
  await writeFile(path.join(profile, 'journal', 'damaged-x-000000000000001.log'), LAST)
  await writeFile(path.join(profile, 'snapshots', 'rescued-000000000000009-x.koudmen'), LAST)
  await writeFile(path.join(profile, 'snapshots', '.unfinished-1'), LAST)
  await store.settled()
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** The copies of the erased state find room, the rewriting of these files does not. */
const diskFullFor = (names: readonly string[]) => {
  let isFull = true
  const disk: Disk = {
    ...nodeDisk,
    rename: async (from, to) => {
      if (isFull && names.includes(path.basename(to))) {
        throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      }
      return await nodeDisk.rename(from, to)
    },
  }
  return {
    disk,
    makeRoom: () => {
      isFull = false
    },
  }
}

const sentUpdates = (updates: ReturnType<WriteModel['transact']>) =>
  updates.map(({ document, update }) => ({ document, update: new Uint8Array(update) }))

const copyOfProfile = async (name: string) => {
  const folder = path.join(root, name)
  await mkdir(folder, { recursive: true })
  await cp(profile, folder, { recursive: true })
  return folder
}
const TOKENS = [FIRST, LAST, 'Ancienqwy']
const expectGone = async (folder: string) => {
  for (const token of TOKENS) expect(await filesWith(folder, token), token).toEqual([])
  const { model } = await openedOn(folder)
  expect(
    model
      .rowsOf('people')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['gone-0', 'gone-1', 'stays-1'])
  expect(model.rowsOf('people').find(({ id }) => id === 'stays-1')?.lastName).toBe('Restante')
  expect(model.rowsOf('funders')).toHaveLength(1)
  expect(model.rowsOf('erasures')).toHaveLength(1)
  // The funder's form is still there, without the name, and with the others.
  const [template] = model.rowsOf('funderTemplates')
  const form = await attachmentsOf(folder).get(template?.hash ?? '')
  expect(form.ok && fileTexts(new Uint8Array(form.data.bytes))?.map(({ text }) => text)).toEqual(
    expect.arrayContaining([ERASED_MARK, 'Restante', 'Liste des participants']),
  )
}

describe('erasing a person from the files', () => {
  it('is a fair test: before, they are in the journal, in snapshots and in what was put aside', async () => {
    const files = await filesWith(profile, LAST)
    expect(files.some((name) => /^journal.\d+\.log$/u.test(name))).toBe(true)
    expect(files.filter((name) => name.startsWith('snapshots')).length).toBeGreaterThanOrEqual(4)
    expect(files.filter((name) => name.startsWith('attachments'))).toHaveLength(1)
  })

  it('leaves no byte of them in any file, keeps the other backups, and goes on saving', async () => {
    const folder = await copyOfProfile('whole')
    const { store, lastSeq } = await openedOn(folder)
    const backups = (await readdir(path.join(folder, 'snapshots'))).length
    expect(await store.erase(request)).toEqual({ ok: true, data: {} })
    expect(isErasureUnderWay(folder)).toBe(true)
    await store.noteStorageCleared()
    expect(isErasureUnderWay(folder)).toBe(false)
    await expectGone(folder)
    // One that could not be read went; two of the erased state came.
    expect((await readdir(path.join(folder, 'snapshots'))).length).toBe(backups + 1)
    for (const name of await readdir(path.join(folder, 'snapshots'))) {
      const bytes = await readFile(path.join(folder, 'snapshots', name))
      expect(decodeWorkspaceFile(bytes, nodeSha256).ok, name).toBe(true)
    }
    expect(await readdir(path.join(folder, 'attachments'))).toHaveLength(2)
    // The window of before cannot write its old documents any more.
    expect((await store.append({ label: 'x', updates: [] })).ok).toBe(false)
    const again = await openedOn(folder)
    expect(again.lastSeq).toBeGreaterThan(lastSeq)
    const updates = sentUpdates(
      again.model.transact((tx) => tx.patch('funders', { id: 'f1' }, { name: 'Autre' })),
    )
    expect((await again.store.append({ label: 'x', updates })).ok).toBe(true)
    expect((await openedOn(folder)).model.rowsOf('funders')[0]?.name).toBe('Autre')
  })

  it('keeps every backup when the disk is full while they are rewritten, and rewrites them once it is not', async () => {
    const folder = await copyOfProfile('full')
    const listed = await readdir(path.join(folder, 'snapshots'))
    const before = listed.filter((name) => name.endsWith('.koudmen'))
    const { disk, makeRoom } = diskFullFor(before)
    const { store } = await openedOn(folder, disk)
    await store.erase(request)
    const kept = async () =>
      (await readdir(path.join(folder, 'snapshots'))).filter((name) => before.includes(name))
    for (let start = 0; start < 3; start += 1) {
      await openedOn(folder, disk)
      expect(await kept()).toEqual(before)
    }
    makeRoom()
    await openedOn(folder, disk)
    await expectGone(folder)
    // One could not be read, and went.
    expect(await kept()).toHaveLength(before.length - 1)
  })

  it('loses nothing that was saved since, when it is finished at a later start', async () => {
    const folder = await copyOfProfile('since')
    const full = diskFullFor(await readdir(path.join(folder, 'snapshots')))
    const { store } = await openedOn(folder, full.disk)
    await store.erase(request)
    const { store: next, model } = await openedOn(folder, full.disk)
    const save = (change: Parameters<WriteModel['transact']>[0]) =>
      next.append({ label: 'x', updates: sentUpdates(model.transact(change)) })
    await save((tx) => tx.patch('people', { id: 'stays-1' }, { notes: 'Avant' }))
    await next.snapshot('asked')
    await save((tx) => tx.patch('people', { id: 'stays-1' }, { notes: 'Après' }))
    full.makeRoom()
    const again = await openedOn(folder)
    expect(again.model.rowsOf('people').find(({ id }) => id === 'stays-1')?.notes).toBe('Après')
    await expectGone(folder)
  })

  it('keeps the pictures that only the journal names when it is finished later', async () => {
    for (const isSecondErased of [false, true]) {
      const folder = await copyOfProfile(`pictures-${isSecondErased}`)
      const full = diskFullFor(await readdir(path.join(folder, 'snapshots')))
      const { store } = await openedOn(folder, full.disk)
      await store.erase(request)
      const { store: next, model } = await openedOn(folder, full.disk)
      const logo = await attachmentsOf(folder).put(new Uint8Array([...PNG, 9]))
      if (!logo.ok) throw new Error('not kept')
      const updates = sentUpdates(
        model.transact((tx) => tx.patch('funders', { id: 'f1' }, { logoHash: logo.data.hash })),
      )
      expect((await next.append({ label: 'x', updates })).ok).toBe(true)
      full.makeRoom()
      if (isSecondErased) await next.erase({ ...request, personIds: ['stays-1'] })
      await openedOn(folder)
      expect((await attachmentsOf(folder).get(logo.data.hash)).ok, `${isSecondErased}`).toBe(true)
    }
  })

  it('finishes both when somebody else is erased while the backups of the first wait for room', async () => {
    const folder = await copyOfProfile('two')
    const full = diskFullFor(await readdir(path.join(folder, 'snapshots')))
    const first = await openedOn(folder, full.disk)
    await first.store.erase(request)
    await first.store.noteStorageCleared()
    const second = await openedOn(folder, full.disk)
    const other = { ...request, personIds: ['stays-1'], date: '2026-11-24' }
    expect(await second.store.erase(other)).toEqual({ ok: true, data: {} })
    await second.store.noteStorageCleared()
    expect(await filesWith(folder, FIRST)).not.toEqual([])
    full.makeRoom()
    const last = await openedOn(folder, full.disk)
    for (const token of [...TOKENS, 'Solange', 'Restante']) {
      expect(await filesWith(folder, token), token).toEqual([])
    }
    expect(last.model.rowsOf('people').map(({ isErased }) => isErased)).toEqual([true, true, true])
    expect(last.model.rowsOf('erasures')).toHaveLength(2)
    // Either would otherwise come back with the copy that is kept outside.
    const old = decodeWorkspaceFile(outside, nodeSha256)
    if (!old.ok) throw new Error('unreadable')
    await last.store.restore(old.data)
    for (const token of [...TOKENS, 'Solange', 'Restante']) {
      expect(await filesWith(folder, token), token).toEqual([])
    }
  })

  it('finishes the first before somebody else is erased, as soon as there is room', async () => {
    const folder = await copyOfProfile('two-room')
    const full = diskFullFor(await readdir(path.join(folder, 'snapshots')))
    const first = await openedOn(folder, full.disk)
    await first.store.erase(request)
    const second = await openedOn(folder, full.disk)
    full.makeRoom()
    await second.store.erase({ ...request, personIds: ['stays-1'] })
    for (const token of [...TOKENS, 'Restante']) {
      expect(await filesWith(folder, token), token).toEqual([])
    }
  })

  it('tells that somebody could not be erased when it could not be noted, though an earlier one waits', async () => {
    const folder = await copyOfProfile('two-refused')
    const snapshots = await readdir(path.join(folder, 'snapshots'))
    const full = diskFullFor(snapshots)
    const first = await openedOn(folder, full.disk)
    await first.store.erase(request)
    const refused = diskFullFor([...snapshots, 'erasures.json'])
    const { store, model } = await openedOn(folder, refused.disk)
    const answer = await store.erase({ ...request, personIds: ['stays-1'] })
    expect(answer).toEqual({ ok: false, error: { code: 'diskFull' } })
    // Nothing of the second was done: the window goes on, and the first is still to be finished.
    const updates = sentUpdates(
      model.transact((tx) => tx.patch('people', { id: 'stays-1' }, { notes: 'Ici' })),
    )
    expect((await store.append({ label: 'x', updates })).ok).toBe(true)
    await openedOn(folder)
    await expectGone(folder)
  })

  it('says that it is done only once no backup holds them any more', async () => {
    const folder = await copyOfProfile('told')
    const full = diskFullFor(await readdir(path.join(folder, 'snapshots')))
    const { store } = await openedOn(folder, full.disk)
    await store.erase(request)
    await store.noteStorageCleared()
    const told = async (answer: ReturnType<typeof store.load>) => {
      const loaded = await answer
      return loaded.ok ? loaded.data.notices.filter((one) => /^(?:person|erasure)/u.test(one)) : []
    }
    expect(await told(store.load())).toEqual(['erasureUnfinished'])
    expect(await told(storeOn(folder, full.disk).load())).toEqual(['erasureUnfinished'])
    full.makeRoom()
    const last = storeOn(folder, full.disk)
    expect(await told(last.load())).toEqual(['personErased'])
    // What is typed from now on stays where the window keeps it, and nothing is said again.
    expect(await last.isStorageDue()).toBe(false)
    expect(await told(storeOn(folder).load())).toEqual([])
  })

  it('does not let a backup of before their record name them, restored while it waits for room', async () => {
    const folder = path.join(root, 'before-their-record')
    const store = storeOn(folder)
    await store.load()
    const model = new WriteModel()
    const commit = (change: Parameters<WriteModel['transact']>[0]) =>
      store.append({ label: 'x', updates: sentUpdates(model.transact(change)) })
    const notes = `Voisine de ${FIRST} ${LAST}`
    await commit((tx) => tx.put('people', { ...person('stays-1', 'Solange', 'Restante'), notes }))
    const backup = await store.snapshot('asked')
    await commit((tx) => tx.put('people', person('gone-1', FIRST, LAST)))
    await store.snapshot('asked')
    const full = diskFullFor(await readdir(path.join(folder, 'snapshots')))
    const erased = await openedOn(folder, full.disk)
    await erased.store.erase(request)
    const { store: next } = await openedOn(folder, full.disk)
    expect((await next.restoreSnapshot(backup.ok ? backup.data.id : '')).ok).toBe(true)
    const tables = new WriteModel()
    tables.transact((tx) =>
      tx.put('people', { ...person('stays-1', 'Solange', 'Restante'), notes }),
    )
    const documents = tables.documentNames.map((document) => ({
      document,
      update: new Uint8Array(tables.encode(document)),
    }))
    const rescued = await next.keepTables({
      workspaceId: 'w',
      lastSeq: 1,
      isAhead: true,
      documents,
    })
    expect(rescued.ok).toBe(true)
    full.makeRoom()
    const last = await openedOn(folder)
    expect(last.model.rowsOf('people').map(({ id }) => id)).toEqual(['stays-1'])
    for (const token of [FIRST, LAST]) expect(await filesWith(folder, token), token).toEqual([])
  })

  it('leaves whoever is written down again in a backup made since, restored while it waits for room', async () => {
    const folder = await copyOfProfile('written-again')
    const full = diskFullFor(await readdir(path.join(folder, 'snapshots')))
    const erased = await openedOn(folder, full.disk)
    await erased.store.erase(request)
    const { store, model } = await openedOn(folder, full.disk)
    const updates = sentUpdates(
      model.transact((tx) => {
        tx.put('people', { ...person('back-1', 'Ketty', LAST), notes: `Fille de ${LAST}` })
      }),
    )
    await store.append({ label: 'x', updates })
    const backup = await store.snapshot('asked')
    expect((await store.restoreSnapshot(backup.ok ? backup.data.id : '')).ok).toBe(true)
    const names = async () => {
      const { model: now } = await openedOn(folder, full.disk)
      return now
        .rowsOf('people')
        .flatMap(({ id, lastName, notes }) => (id === 'back-1' ? [lastName, notes] : []))
    }
    const written = [LAST, `Fille de ${LAST}`]
    expect(await names()).toEqual(written)
    full.makeRoom()
    expect(await names()).toEqual(written)
    expect(await filesWith(folder, FIRST)).toEqual([])
  })

  it('does not say that they are erased from the screen while they are still there', async () => {
    const folder = await copyOfProfile('not-begun')
    let isNoted = false
    const disk: Disk = {
      ...nodeDisk,
      rename: async (from, to) => {
        const isList = path.basename(to) === 'erasures.json'
        if (to.endsWith('-erased.koudmen') || (isList && isNoted)) {
          throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        }
        if (isList) isNoted = true
        return await nodeDisk.rename(from, to)
      },
    }
    const { store } = await openedOn(folder, disk)
    expect((await store.erase(request)).ok).toBe(false)
    const loaded = await storeOn(folder, disk).load()
    expect(loaded.ok && loaded.data.notices).toEqual(
      expect.not.arrayContaining(['erasureUnfinished']),
    )
    await openedOn(folder)
    await expectGone(folder)
  })

  it('does not let them come back with an older file, a backup or tables that outlived the journal', async () => {
    const folder = await copyOfProfile('restored')
    const { store } = await openedOn(folder)
    await store.erase(request)
    const opened = await openedOn(folder)
    const old = decodeWorkspaceFile(outside, nodeSha256)
    if (!old.ok) throw new Error('unreadable')
    expect(await opened.store.restore(old.data)).toEqual({ ok: true, data: {} })
    await expectGone(folder)
    const documents = [...old.data.documents].map(([document, update]) => ({
      document,
      update: new Uint8Array(update),
    }))
    const { store: next } = await openedOn(folder)
    await next.keepTables({ workspaceId: 'w', lastSeq: 1, isAhead: true, documents })
    const [oldest] = (await readdir(path.join(folder, 'snapshots'))).sort()
    await next.restoreSnapshot(oldest?.replace('.koudmen', '') ?? '')
    await expectGone(folder)
  })

  it.skipIf(LEAVES_LONG_TESTS)(
    'a stop at any step leaves the old state whole, or an erasure that the next start finishes',
    async () => {
      const outcomes = { before: 0, after: 0 }
      for (let step = 0; ; step += 1) {
        const folder = await copyOfProfile(`stop-${step}`)
        const { store } = await openedOn(folder)
        await store.settled()
        const stopped = stoppingDisk(step)
        const { store: dying } = await openedOn(folder, stopped.disk)
        await dying.settled()
        stopped.arm()
        await dying.erase(request)
        if (!stopped.hasStopped()) break
        const next = await openedOn(folder)
        const isErased = next.model.rowsOf('erasures').length > 0
        outcomes[isErased ? 'after' : 'before'] += 1
        if (isErased) await expectGone(folder)
        else {
          // Nothing happened: everything is as it was, and the same can be asked again.
          expect(next.model.rowsOf('people').some(({ lastName }) => lastName === LAST)).toBe(true)
          expect(isErasureUnderWay(folder)).toBe(false)
          expect((await next.store.erase(request)).ok).toBe(true)
          await expectGone(folder)
        }
        await rm(folder, { recursive: true })
      }
      expect(outcomes.before).toBeGreaterThan(3)
      expect(outcomes.after).toBeGreaterThan(10)
    },
    120_000,
  )
})

/** A disk on which nothing happens any more after so many operations, as when the process is killed. */
const stoppingDisk = (after: number) => {
  let left = Number.POSITIVE_INFINITY
  let hasStopped = false
  const act =
    <Args extends readonly unknown[], Value>(run: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      left -= 1
      if (left < 0) {
        hasStopped = true
        throw Object.assign(new Error('stopped'), { code: 'EIO' })
      }
      return await run(...args)
    }
  const disk: Disk = {
    ...nodeDisk,
    makeFolder: act(nodeDisk.makeFolder),
    rename: act(nodeDisk.rename),
    remove: act(nodeDisk.remove),
    syncFolder: act(nodeDisk.syncFolder),
    open: act(async (file: string, mode: 'existing' | 'new') => {
      const handle = await nodeDisk.open(file, mode)
      return { ...handle, write: act(handle.write), sync: act(handle.sync) }
    }),
  }
  return {
    disk,
    arm: () => {
      left = after
    },
    hasStopped: () => hasStopped,
  }
}
