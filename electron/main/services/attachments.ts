import path from 'node:path'
import { fail, ok } from '#shared/domain/result.ts'
import type { RouteResult } from '#shared/ipc/index.ts'
import type { Sha256 } from '#shared/workspace/workspace-archive.ts'
import { sentBytes } from '../ipc/sent-bytes.ts'
import { writeAtomically } from './atomic-write.ts'
import { type Disk, errnoOf } from './disk.ts'
import { diskFailureCode } from './disk-failure.ts'

/** Largest picture or scan kept. Bytes. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024
const HASH = /^[0-9a-f]{64}$/u
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const
const JPEG = [0xff, 0xd8, 0xff] as const

/** Kind of picture by its first bytes, whatever its name said; null when it is neither. */
export const pictureType = (bytes: Uint8Array): 'image/png' | 'image/jpeg' | null => {
  if (PNG.every((value, index) => bytes[index] === value)) return 'image/png'
  if (JPEG.every((value, index) => bytes[index] === value)) return 'image/jpeg'
  return null
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d] as const

const ZIP = [0x50, 0x4b, 0x03, 0x04] as const

/**
 * Kind of what may be kept: a picture, a scan as PDF, a funder's workbook (a zip that the window has
 * verified and only ever reads behind its guards); null for anything else.
 */
export const attachmentType = (
  bytes: Uint8Array,
): 'image/png' | 'image/jpeg' | 'application/pdf' | 'application/zip' | null => {
  const startsWith = (head: readonly number[]) =>
    head.every((value, index) => bytes[index] === value)
  if (startsWith(PDF)) return 'application/pdf'
  return startsWith(ZIP) ? 'application/zip' : pictureType(bytes)
}

/** Pictures and scans, each in a file named by its sha256 and never rewritten. */
export class AttachmentFolder {
  readonly #disk: Disk
  readonly #folder: string
  readonly #hash: Sha256

  constructor(disk: Disk, folder: string, hash: Sha256) {
    this.#disk = disk
    this.#folder = folder
    this.#hash = hash
  }

  async put(bytes: Uint8Array): Promise<RouteResult<'attachments.put'>> {
    if (bytes.length > ATTACHMENT_LIMIT) return fail({ code: 'fileTooLarge' })
    if (!attachmentType(bytes)) return fail({ code: 'imageUnsupported' })
    try {
      return ok({ hash: await this.#store(bytes) })
    } catch (error) {
      return fail({ code: diskFailureCode(error, 'unexpected') })
    }
  }

  /** The picture, if it is there and still what its name says. */
  async get(hash: string): Promise<RouteResult<'attachments.get'>> {
    const bytes = await this.#read(hash)
    return bytes ? ok({ bytes: sentBytes(bytes) }) : fail({ code: 'fileMissing' })
  }

  /** Those of the pictures asked for that are there. */
  async readAll(hashes: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>> {
    const found = new Map<string, Uint8Array>()
    for (const hash of hashes) {
      const bytes = await this.#read(hash)
      if (bytes) found.set(hash, bytes)
    }
    return found
  }

  /** Pictures and scans of a verified workspace file. */
  async addAll(attachments: ReadonlyMap<string, Uint8Array>): Promise<void> {
    for (const bytes of attachments.values()) {
      if (attachmentType(bytes)) await this.#store(bytes)
    }
  }

  /** Removes every picture whose hash is not among these; answers how many went. */
  async removeAllBut(hashes: ReadonlySet<string>): Promise<number> {
    let removed = 0
    for (const name of await this.#disk.list(this.#folder)) {
      // What an interrupted write left is nobody's picture.
      if (hashes.has(name)) continue
      await this.#disk.remove(path.join(this.#folder, name))
      removed += 1
    }
    if (removed > 0) await this.#disk.syncFolder(this.#folder)
    return removed
  }

  async #store(bytes: Uint8Array): Promise<string> {
    const hash = Buffer.from(this.#hash(bytes)).toString('hex')
    if (await this.#read(hash)) return hash
    await this.#disk.makeFolder(this.#folder)
    await writeAtomically(this.#disk, path.join(this.#folder, hash), bytes)
    return hash
  }

  async #read(hash: string): Promise<Uint8Array | null> {
    if (!HASH.test(hash)) return null
    try {
      const bytes = await this.#disk.readFile(path.join(this.#folder, hash))
      return Buffer.from(this.#hash(bytes)).toString('hex') === hash ? bytes : null
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return null
      throw error
    }
  }
}
