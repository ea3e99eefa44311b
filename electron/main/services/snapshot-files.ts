import path from 'node:path'
import { SNAPSHOT_REASONS, type SnapshotReason } from '#shared/domain/backup-reasons.ts'
import type { Result } from '#shared/domain/result.ts'
import {
  type Sha256,
  unpackWorkspace,
  type WorkspaceArchive,
  type WorkspaceFailure,
} from '#shared/workspace/workspace-archive.ts'
import { sweepUnfinished, writeAtomically } from './atomic-write.ts'
import type { Disk } from './disk.ts'
import { snapshotsToKeep } from './snapshot-retention.ts'

/** A snapshot as its file name tells it. */
export type SnapshotFile = {
  /** File name without extension. */
  readonly id: string
  /** Last journal frame it holds. */
  readonly seq: number
  readonly takenAt: Date
  readonly reason: SnapshotReason
}

/** A file of rescued rows; `seq` says how far the tables were, and places it nowhere in history. */
export type RescuedFile = Pick<SnapshotFile, 'id' | 'seq' | 'takenAt'>

const NAME = /^(\d{15})-(\d{8}T\d{9}Z)-([a-zA-Z]+)\.koudmen$/u

/** Tables of the window that knew more than the journal: kept for good, never taken for the present. */
const RESCUED_NAME = /^rescued-(\d{15})-(\d{8}T\d{9}Z)\.koudmen$/u

const stampOf = (instant: Date): string => instant.toISOString().replace(/[-:.]/gu, '')

const instantOf = (stamp: string): Date =>
  new Date(
    stamp.replace(
      /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/u,
      '$1-$2-$3T$4:$5:$6.$7Z',
    ),
  )

/** Name of the file of a snapshot; names sort in the order of history. */
export const snapshotId = (seq: number, takenAt: Date, reason: SnapshotReason): string =>
  `${String(seq).padStart(15, '0')}-${stampOf(takenAt)}-${reason}`

/** Name of the file of rows rescued from the window's tables, which stood at that journal frame. */
export const rescuedId = (seq: number, takenAt: Date): string =>
  `rescued-${String(seq).padStart(15, '0')}-${stampOf(takenAt)}`

const parseRescuedName = (name: string): RescuedFile | null => {
  const [, seq, stamp] = RESCUED_NAME.exec(name) ?? []
  if (!seq || !stamp) return null
  const takenAt = instantOf(stamp)
  if (Number.isNaN(takenAt.getTime())) return null
  return { id: name.slice(0, -'.koudmen'.length), seq: Number(seq), takenAt }
}

const parseName = (name: string): SnapshotFile | null => {
  const [, seq, stamp, reason] = NAME.exec(name) ?? []
  const known = SNAPSHOT_REASONS.find((candidate) => candidate === reason)
  if (!seq || !stamp || !known) return null
  const takenAt = instantOf(stamp)
  if (Number.isNaN(takenAt.getTime())) return null
  return { id: name.slice(0, -'.koudmen'.length), seq: Number(seq), takenAt, reason: known }
}

/** The snapshots folder: whole, verified files only, named by what they hold. */
export class SnapshotFolder {
  readonly #disk: Disk
  readonly #folder: string
  readonly #hash: Sha256

  constructor(disk: Disk, folder: string, hash: Sha256) {
    this.#disk = disk
    this.#folder = folder
    this.#hash = hash
  }

  /** Oldest first, in the order of history. */
  async list(): Promise<readonly SnapshotFile[]> {
    const names = await this.#disk.list(this.#folder)
    return names.flatMap((name) => parseName(name) ?? [])
  }

  /** Files of rescued rows, oldest first. */
  async listRescued(): Promise<readonly RescuedFile[]> {
    const names = await this.#disk.list(this.#folder)
    return names
      .flatMap((name) => parseRescuedName(name) ?? [])
      .sort((left, right) => left.takenAt.getTime() - right.takenAt.getTime())
  }

  /** Bytes of one snapshot, verified whole. Throws when the file cannot be read. */
  async read({
    id,
  }: Pick<SnapshotFile, 'id'>): Promise<Result<WorkspaceArchive, WorkspaceFailure>> {
    return unpackWorkspace(await this.readBytes({ id }), this.#hash)
  }

  readBytes({ id }: Pick<SnapshotFile, 'id'>): Promise<Uint8Array> {
    return this.#disk.readFile(this.#path(id))
  }

  /**
   * Writes, syncs, reads back and verifies; the snapshot appears under its name only then. A new one whose
   * name may not outlive a power cut is taken away again: refused now, it would be the present at the next
   * start. One that was there before stays as it was, or as it is rewritten.
   */
  async write(id: string, bytes: Uint8Array): Promise<void> {
    await this.#disk.makeFolder(this.#folder)
    const isNew = !(await this.listAll()).some((known) => known.id === id)
    try {
      await writeAtomically(this.#disk, this.#path(id), bytes, (written) => {
        const reread = unpackWorkspace(written, this.#hash)
        if (!reread.ok) throw new Error(`Snapshot reads back as ${reread.error.code}`)
      })
    } catch (error) {
      if (isNew) await this.#disk.remove(this.#path(id)).catch(() => {})
      throw error
    }
  }

  /** Every file that calls itself a workspace, whatever its name: what an erasure has to go through. */
  async listAll(): Promise<readonly { readonly id: string }[]> {
    const names = await this.#disk.list(this.#folder)
    return names.flatMap((name) =>
      name.endsWith('.koudmen') ? [{ id: name.slice(0, -'.koudmen'.length) }] : [],
    )
  }

  async remove({ id }: Pick<SnapshotFile, 'id'>): Promise<void> {
    await this.#disk.remove(this.#path(id))
    await this.#disk.syncFolder(this.#folder)
  }

  /** Removes what retention no longer keeps; `needed` stays whatever its age. */
  async prune(needed: string): Promise<void> {
    const all = await this.list()
    const kept = snapshotsToKeep(all)
    for (const { id } of all) {
      if (id !== needed && !kept.has(id)) await this.#disk.remove(this.#path(id))
    }
  }

  /** Removes what an interrupted write left. */
  sweep(): Promise<void> {
    return sweepUnfinished(this.#disk, this.#folder)
  }

  #path(id: string): string {
    return path.join(this.#folder, `${id}.koudmen`)
  }
}
