import path from 'node:path'
import {
  CHAIN_START,
  encodeFrame,
  encodeHeader,
  FRAME_PAYLOAD_LIMIT,
} from '#shared/workspace/journal-frame.ts'
import type { Sha256 } from '#shared/workspace/workspace-archive.ts'
import type { DocumentUpdate } from '#shared/workspace/write-model.ts'
import { writeAtomically } from './atomic-write.ts'
import { type Disk, type DiskFile, errnoOf } from './disk.ts'
import { asideName, type History, type LogProblem, listLogs, logName } from './journal-history.ts'

/** Where the writer stands in the history. */
export type JournalPlace = {
  readonly workspaceId: string
  readonly lastSeq: number
  readonly chainHash: Uint8Array
}

/** Files kept before the one being written: a damaged newest snapshot costs nothing with them. */
const PREVIOUS_LOGS_KEPT = 2
const CLOSED_BY_OTHERS = new Set(['EBUSY', 'EPERM', 'EACCES', 'EAGAIN'])
/** Pauses between attempts when a virus scanner holds the file. Milliseconds. */
const PATIENCE = [20, 60, 180] as const

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/**
 * Appends frames to journal files, one call at a time (the caller queues). The file is opened for each
 * append, never created by the way: a folder that was moved or a file that was changed under the app
 * is an error at once, not bytes written where nobody will find them.
 */
export class JournalWriter {
  readonly #disk: Disk
  readonly #folder: string
  readonly #hash: Sha256
  #place: JournalPlace = { workspaceId: '', lastSeq: 0, chainHash: CHAIN_START }
  /** File being written, and how many of its bytes are whole frames. */
  #current: { readonly file: string; readonly goodLength: number } | null = null
  /** True when bytes of a failed write may lie after the good ones. */
  #tailIsDirty = false
  /** Evidence that could not be put aside: it stays where it is. */
  #untouchable: ReadonlySet<string> = new Set()

  constructor(disk: Disk, folder: string, hash: Sha256) {
    this.#disk = disk
    this.#folder = folder
    this.#hash = hash
  }

  get place(): JournalPlace {
    return this.#place
  }

  /** Carries on where a history read from the disk stops; what could not be used is put aside. */
  async continueFrom(history: History, workspaceId: string, now: Date): Promise<void> {
    this.startNewLog({ workspaceId, lastSeq: history.lastSeq, chainHash: history.chainHash })
    const stuck = new Set<string>()
    for (const problem of history.problems) {
      const isAside = await this.#putAside(problem, now).catch(() => false)
      if (!isAside) stuck.add(problem.log.name)
    }
    this.#untouchable = stuck
    const allAside = stuck.size === 0
    const last = history.logs.at(-1)
    const wasRenamed = history.problems.some((problem) => problem.log === last && isWhole(problem))
    const reachesEnd =
      !wasRenamed && last && last.firstSeq + last.scan.frames.length - 1 === history.lastSeq
    // After a snapshot, or when evidence could not be put aside, a new file is begun instead.
    if (last && reachesEnd && allAside && last.firstSeq > (history.snapshot?.file.seq ?? 0)) {
      this.#current = { file: last.name, goodLength: last.scan.goodLength }
    }
  }

  /** The next append begins a new file at this place. */
  startNewLog(place: JournalPlace = this.#place): void {
    this.#place = place
    this.#current = null
    this.#tailIsDirty = false
  }

  /**
   * Resolves with the frame's number once the disk has it. On an error nothing of the frame stays:
   * the same call may be made again.
   */
  async append(frame: {
    readonly at: number
    readonly label: string
    readonly updates: readonly DocumentUpdate[]
  }): Promise<number> {
    const seq = this.#place.lastSeq + 1
    const { bytes, hash } = encodeFrame({ seq, ...frame }, this.#place.chainHash, this.#hash)
    if (bytes.length > FRAME_PAYLOAD_LIMIT) throw new Error('Frame above its limit')
    this.#current ??= await this.#createLog(seq)
    const { file, goodLength } = this.#current
    const handle = await this.#openLog(file)
    try {
      await this.#prepareTail(handle, goodLength)
      try {
        await handle.write(bytes, goodLength)
        await handle.sync()
      } catch (error) {
        await this.#rollBack(handle, goodLength)
        throw error
      }
    } finally {
      await handle.close().catch(() => {})
    }
    this.#current = { file, goodLength: goodLength + bytes.length }
    this.#place = { ...this.#place, lastSeq: seq, chainHash: hash }
    return seq
  }

  /**
   * Puts every file aside under a name that is never read nor removed again: before history that this
   * run could not read is replaced. Throws when the disk refuses; what was renamed by then stays so.
   */
  async putAllAside(why: 'unreadable' | 'newer', now: Date): Promise<void> {
    this.#current = null
    for (const { name } of await listLogs(this.#disk, this.#folder)) {
      await this.#renameAside(name, now, why)
    }
  }

  /** Removes files older than the two before the next one; only after a verified snapshot. */
  async pruneLogs(): Promise<void> {
    const logs = await listLogs(this.#disk, this.#folder)
    const removable = logs.filter(
      ({ name }) => name !== this.#current?.file && !this.#untouchable.has(name),
    )
    for (const { name } of removable.slice(0, -PREVIOUS_LOGS_KEPT)) {
      await this.#disk.remove(path.join(this.#folder, name))
    }
  }

  async #createLog(firstSeq: number): Promise<{ file: string; goodLength: number }> {
    await this.#disk.makeFolder(this.#folder)
    const file = logName(firstSeq)
    const names = await this.#disk.list(this.#folder)
    // A leftover of a failed creation, or a file no frame of which could be linked.
    if (names.includes(file)) await this.#renameAside(file, new Date())
    const { workspaceId, chainHash } = this.#place
    const header = encodeHeader({ workspaceId, firstSeq, chainHash }, this.#hash)
    await writeAtomically(this.#disk, path.join(this.#folder, file), header)
    return { file, goodLength: header.length }
  }

  async #openLog(name: string): Promise<DiskFile> {
    for (const milliseconds of PATIENCE) {
      try {
        return await this.#disk.open(path.join(this.#folder, name), 'existing')
      } catch (error) {
        if (!CLOSED_BY_OTHERS.has(errnoOf(error))) throw error
        await pause(milliseconds)
      }
    }
    return this.#disk.open(path.join(this.#folder, name), 'existing')
  }

  async #prepareTail(handle: DiskFile, goodLength: number): Promise<void> {
    const size = await handle.size()
    if (size === goodLength) return
    if (!this.#tailIsDirty || size < goodLength) throw new Error('Journal changed under the app')
    await handle.truncate(goodLength)
    this.#tailIsDirty = false
  }

  async #rollBack(handle: DiskFile, goodLength: number): Promise<void> {
    try {
      await handle.truncate(goodLength)
      await handle.sync()
    } catch {
      // The next append truncates first; at a start, the scan stops before these bytes.
      this.#tailIsDirty = true
    }
  }

  /** Keeps the evidence; true when the file, without it, can be carried on. */
  async #putAside(problem: LogProblem, now: Date): Promise<boolean> {
    const { log } = problem
    if (isWhole(problem)) {
      await this.#renameAside(log.name, now)
      return true
    }
    const file = path.join(this.#folder, log.name)
    const bytes = await this.#disk.readFile(file)
    const aside = path.join(this.#folder, asideName('damaged', log.name, now))
    await writeAtomically(this.#disk, aside, bytes.subarray(log.scan.goodLength))
    const handle = await this.#disk.open(file, 'existing')
    try {
      await handle.truncate(log.scan.goodLength)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return true
  }

  async #renameAside(
    name: string,
    now: Date,
    why: 'damaged' | 'unreadable' | 'newer' = 'damaged',
  ): Promise<void> {
    const aside = path.join(this.#folder, asideName(why, name, now))
    await this.#disk.rename(path.join(this.#folder, name), aside)
    await this.#disk.syncFolder(this.#folder)
  }
}

/** True when no frame of the file is used, so that the file itself is put aside. */
const isWhole = ({ log, kind }: LogProblem): boolean => kind === 'unlinked' || !log.scan.header
