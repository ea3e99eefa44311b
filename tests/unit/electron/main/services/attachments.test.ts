import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ATTACHMENT_LIMIT, AttachmentFolder } from '#electron/main/services/attachments.ts'
import { nodeDisk } from '#electron/main/services/disk.ts'
import { nodeSha256 } from '#electron/main/services/node-sha256.ts'
import { faultyDisk } from '#tests/helpers/faulty-disk.ts'

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'koudmen-attachments-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))
const attachmentsOn = (disk = nodeDisk) => new AttachmentFolder(disk, folder, nodeSha256)
const stored = async () => {
  const answer = await attachmentsOn().put(JPEG)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data.hash
}

describe('pictures', () => {
  it('are stored once under their hash, whoever adds them again', async () => {
    expect(await stored()).toBe(await stored())
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('are told by their bytes, not by their name: a drawing or a page is refused', async () => {
    for (const text of ['<svg onload="x"/>', '<!doctype html>', 'GIF89a', ' %PDF-1.7', '']) {
      expect(await attachmentsOn().put(new TextEncoder().encode(text)), text).toEqual({
        ok: false,
        error: { code: 'imageUnsupported' },
      })
    }
  })

  it('of signed sheets may be scans: a PDF is kept whole, and read back', async () => {
    const scan = new TextEncoder().encode('%PDF-1.7\n%%EOF')
    const kept = await attachmentsOn().put(scan)
    if (!kept.ok) throw new Error(kept.error.code)
    const read = await attachmentsOn().get(kept.data.hash)
    expect(read.ok && [...read.data.bytes]).toEqual([...scan])
    // With a workspace that is opened elsewhere too.
    const other = new Map([[kept.data.hash, scan]])
    await rm(path.join(folder, kept.data.hash))
    await attachmentsOn().addAll(other)
    expect(await readdir(folder)).toEqual([kept.data.hash])
  })

  it('are refused above 10 MB', async () => {
    const large = new Uint8Array(ATTACHMENT_LIMIT + 1)
    large.set(JPEG)
    expect(await attachmentsOn().put(large)).toEqual({ ok: false, error: { code: 'fileTooLarge' } })
  })

  it('altered on the disk are not shown, and come back when added again', async () => {
    const hash = await stored()
    await writeFile(path.join(folder, hash), 'altered')
    expect(await attachmentsOn().get(hash)).toEqual({ ok: false, error: { code: 'fileMissing' } })
    await stored()
    expect(await attachmentsOn().get(hash)).toMatchObject({ ok: true })
  })

  it('leave nothing behind when the disk is full', async () => {
    const { disk, fail } = faultyDisk()
    fail({ on: 'write', errno: 'ENOSPC', partial: 3 })
    expect(await attachmentsOn(disk).put(JPEG)).toEqual({ ok: false, error: { code: 'diskFull' } })
    expect(await readdir(folder)).toEqual([])
  })
})
