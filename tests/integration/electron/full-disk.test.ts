import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { AttachmentFolder } from '#electron/main/services/attachments.ts'
import { nodeDisk } from '#electron/main/services/disk.ts'
import { nodeSha256 } from '#electron/main/services/node-sha256.ts'
import { WorkspaceStore } from '#electron/main/services/workspace-store.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'koudmen-full-disk-'))

/** A file system of 4 MB in memory; only root on Linux may make one. */
const canMount = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

afterAll(() => {
  if (canMount) execFileSync('umount', [folder])
  rmSync(folder, { recursive: true, force: true })
})

const storeOn = () =>
  new WorkspaceStore({
    disk: nodeDisk,
    folder,
    attachments: new AttachmentFolder(nodeDisk, path.join(folder, 'attachments'), nodeSha256),
    appVersion: '0.1.0',
    now: () => new Date('2026-11-23T12:00:00Z'),
    log: () => {},
  })

const fundersIn = async (store: WorkspaceStore) => {
  const answer = await store.load()
  if (!answer.ok) throw new Error(answer.error.code)
  const model = new WriteModel()
  for (const update of [
    ...answer.data.documents,
    ...answer.data.frames.flatMap((frame) => frame.updates),
  ]) {
    model.applyUpdate(update)
  }
  return {
    ids: model
      .rowsOf('funders')
      .map(({ id }) => id)
      .sort(),
    notices: answer.data.notices,
  }
}

describe.skipIf(!canMount)('a disk that is really full', () => {
  it('refuses, keeps every acknowledged commit through a restart, and saves again once there is room', async () => {
    const store = storeOn()
    expect((await fundersIn(store)).notices).toEqual(['diskAlmostFull'])
    const model = new WriteModel()
    const commit = (id: string) => ({
      label: 'Ajouter',
      updates: model
        .transact((tx) =>
          tx.put('funders', {
            id,
            name: 'x'.repeat(400),
            sentence: '',
            logoHash: null,
            order: 'a0',
          }),
        )
        .map(({ document, update }) => ({ document, update: new Uint8Array(update) })),
    })
    const acknowledged: string[] = []
    for (let index = 0; index < 200; index += 1) {
      const id = `f${String(index).padStart(4, '0')}`
      if ((await store.append(commit(id))).ok) acknowledged.push(id)
      if (index === 50) expect(await store.snapshot('timer')).toMatchObject({ ok: true })
    }
    expect(acknowledged).toHaveLength(200)
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(path.join(folder, 'filler'), Buffer.alloc(bavail * bsize))

    let refused = commit('last')
    for (let index = 0; index < 50; index += 1) {
      const answer = await store.append(refused)
      if (!answer.ok) {
        expect(answer.error.code).toBe('diskFull')
        break
      }
      acknowledged.push(index === 0 ? 'last' : `last${index}`)
      refused = commit(`last${index + 1}`)
    }
    expect(await store.append(refused)).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect(await store.snapshot('timer')).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect((await fundersIn(storeOn())).ids).toEqual([...acknowledged].sort())

    rmSync(path.join(folder, 'filler'))
    expect(await store.append(refused)).toMatchObject({ ok: true })
    expect((await fundersIn(storeOn())).ids).toHaveLength(acknowledged.length + 1)
  })
})
