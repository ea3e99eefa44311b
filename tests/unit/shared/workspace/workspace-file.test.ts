import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { packWorkspace, unpackWorkspace } from '#shared/workspace/workspace-archive.ts'
import {
  attachmentHashesOf,
  decodeWorkspaceFile,
  encodeWorkspaceFile,
  summaryOf,
} from '#shared/workspace/workspace-file.ts'
import { seal } from '#shared/workspace/workspace-seal.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'

const origin = {
  workspaceId: 'w-1',
  savedAt: '2026-11-23T12:00:00Z',
  appVersion: '0.1.0',
  seq: 7,
  chainHash: 'ab'.repeat(32),
}
const picture = Uint8Array.from({ length: 300 }, (_, index) => index % 251)
const pictureHash = bytesToHex(sha256(picture))

const someModel = () => {
  const model = new WriteModel()
  model.transact((tx) => {
    tx.put('organisation', {
      id: 'organisation',
      name: 'Péyi Koudmen',
      communeCode: '97209',
      address: '',
      siret: '',
      activityNumber: '',
      logoHash: pictureHash,
      privacyContact: 'contact@exemple.invalid',
      collects: [],
      isExample: false,
      createdAt: '2026-11-01T08:00:00Z',
    })
    for (let index = 0; index < 5; index += 1) {
      tx.put('funders', {
        id: `f-${index}`,
        name: `Bailleur ${index}`,
        sentence: '',
        logoHash: null,
        order: `a${index}`,
      })
    }
  })
  return model
}
const attachments = new Map([[pictureHash, picture]])
const file = encodeWorkspaceFile(someModel(), origin, { attachments })

/** The same parts zipped again with a change, and sealed as the app would. */
const forged = (change: (entries: Record<string, Uint8Array>) => void) => {
  const entries = unzipSync(file)
  change(entries)
  return seal(zipSync(entries), sha256)
}
const changeManifest = (change: (manifest: Record<string, unknown>) => void) =>
  forged((entries) => {
    const text = new TextDecoder().decode(entries['manifest.json'])
    const manifest = JSON.parse(text) as Record<string, unknown>
    change(manifest)
    entries['manifest.json'] = strToU8(JSON.stringify(manifest))
  })
const codeOf = (bytes: Uint8Array) => {
  const result = decodeWorkspaceFile(bytes)
  return result.ok ? 'accepted' : result.error.code
}

describe('workspace file', () => {
  it('gives back every row and every picture', () => {
    const opened = decodeWorkspaceFile(file)
    if (!opened.ok) throw new Error(opened.error.code)
    expect(opened.data.model.rowsOf('organisation')[0]?.name).toBe('Péyi Koudmen')
    expect(opened.data.model.rowsOf('funders')).toHaveLength(5)
    expect(opened.data.attachments.get(pictureHash)).toEqual(picture)
    expect(summaryOf(opened.data.manifest)).toMatchObject({
      organisationName: 'Péyi Koudmen',
      savedAt: origin.savedAt,
      attachmentCount: 1,
      counts: { organisation: 1, funders: 5, people: 0 },
    })
  })

  it('has the same bytes for the same model and instant', () => {
    const reopened = decodeWorkspaceFile(file)
    if (!reopened.ok) throw new Error(reopened.error.code)
    expect(encodeWorkspaceFile(reopened.data.model, origin, { attachments })).toEqual(file)
  })

  it('is refused when cut at any byte, and said to be cut', () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(codeOf(file.slice(0, length)), `cut at ${length}`).toBe('workspaceCut')
    }
  })

  it('is refused when any single bit is altered, even in bytes no reader looks at', () => {
    for (let at = 0; at < file.length; at += 1) {
      const bytes = file.slice()
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8))
      expect(unpackWorkspace(bytes).ok, `bit of byte ${at}`).toBe(false)
    }
  })

  it('is refused when bytes are added, removed or swapped anywhere', () => {
    fc.assert(
      fc.property(
        fc.nat(file.length - 1),
        fc.nat(40),
        fc.uint8Array({ maxLength: 40 }),
        (at, removed, added) => {
          const bytes = new Uint8Array([
            ...file.subarray(0, at),
            ...added,
            ...file.subarray(at + removed),
          ])
          fc.pre(
            bytes.length !== file.length || bytes.some((value, index) => value !== file[index]),
          )
          expect(unpackWorkspace(bytes).ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never throws on foreign bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decodeWorkspaceFile(bytes).ok).toBe(false)
      }),
    )
    expect(codeOf(strToU8('nom;prénom;téléphone'))).toBe('workspaceForeign')
    expect(codeOf(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toBe('workspaceForeign')
  })

  it('says when a newer version wrote it', () => {
    expect(codeOf(changeManifest((manifest) => Object.assign(manifest, { version: 2 })))).toBe(
      'workspaceNewer',
    )
  })

  it('is refused when its manifest promises other rows than its documents hold', () => {
    const lying = changeManifest((manifest) => {
      Object.assign(manifest.counts as object, { funders: 6 })
    })
    expect(codeOf(lying)).toBe('workspaceAltered')
  })

  it('is refused when a resealed file holds an entry that is not listed, or lacks one that is', () => {
    expect(codeOf(forged((entries) => Object.assign(entries, { 'a.txt': strToU8('a') })))).toBe(
      'workspaceAltered',
    )
    expect(
      codeOf(forged((entries) => Reflect.deleteProperty(entries, `attachments/${pictureHash}`))),
    ).toBe('workspaceAltered')
  })

  it('never lets a path out of the two folders it knows', () => {
    for (const path of ['../../evil', 'documents/../x.bin', '/etc/passwd', 'attachments/x']) {
      const bytes = forged((entries) => {
        entries[path] = strToU8('x')
      })
      expect(codeOf(bytes), path).toBe('workspaceAltered')
    }
  })

  it('refuses a picture whose bytes are not those its name promises', () => {
    const bytes = packWorkspace({
      about: {
        ...origin,
        organisationName: '',
        counts: {},
        attachmentCount: 1,
      },
      documents: new Map(),
      attachments: new Map([['00'.repeat(32), picture]]),
    })
    expect(codeOf(bytes)).toBe('workspaceAltered')
  })

  it('refuses a small file that inflates beyond what a picture may weigh', () => {
    const bomb = forged((entries) => {
      entries[`attachments/${pictureHash}`] = new Uint8Array(11 << 20)
    })
    expect(codeOf(bomb)).toBe('workspaceAltered')
  })

  it('carries the pictures that rows name', () => {
    expect([...attachmentHashesOf(someModel())]).toEqual([pictureHash])
  })
})
