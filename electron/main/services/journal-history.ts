import path from 'node:path'
import {
  CHAIN_START,
  type JournalScan,
  type ScannedFrame,
  scanJournal,
} from '#shared/workspace/journal-frame.ts'
import type { Sha256, WorkspaceArchive } from '#shared/workspace/workspace-archive.ts'
import type { Disk } from './disk.ts'
import type { SnapshotFile, SnapshotFolder } from './snapshot-files.ts'

/** A journal file and what can be trusted of it. */
export type LogFile = {
  readonly name: string
  readonly firstSeq: number
  readonly length: number
  readonly scan: JournalScan
}

/** A journal file of which something could not be used, and must be put aside as evidence. */
export type LogProblem = {
  readonly log: LogFile
  /** `tail`: unfinished last write. `damage`: altered bytes. `unlinked`: not of this history. */
  readonly kind: 'tail' | 'damage' | 'unlinked'
}

/** Everything the files on disk still say, and where they stop. */
export type History = {
  readonly workspaceId: string | null
  readonly snapshot: { readonly file: SnapshotFile; readonly archive: WorkspaceArchive } | null
  /** Frames after the snapshot, in order, without a hole. */
  readonly frames: readonly ScannedFrame[]
  readonly lastSeq: number
  /** Hash that the next frame chains to. */
  readonly chainHash: Uint8Array
  readonly logs: readonly LogFile[]
  readonly problems: readonly LogProblem[]
  readonly snapshotsDamaged: boolean
  /**
   * `newer`: written by a later version. `unreadable`: there was a workspace, and nothing of it can be
   * read: never to be taken for an empty one. `usable`: the rest.
   */
  readonly verdict: 'usable' | 'newer' | 'unreadable'
  /** Highest sequence number that any name or frame mentions; new history goes above it. */
  readonly highestSeq: number
}

const LOG_NAME = /^(\d{15})\.log$/u

/** Files that a restore put aside because nothing, or only a later version, could read them. */
const REPLACED_NAME = /^(?:unreadable|newer)-\w+-(\d{15})\.log$/u

/** Name of the journal file whose first frame has this number. */
export const logName = (firstSeq: number): string => `${String(firstSeq).padStart(15, '0')}.log`

/** Journal files of a folder with the number in their names, oldest first. */
export const listLogs = async (
  disk: Disk,
  folder: string,
): Promise<readonly { readonly name: string; readonly firstSeq: number }[]> =>
  (await disk.list(folder)).flatMap((name) => {
    const [, digits] = LOG_NAME.exec(name) ?? []
    return digits ? [{ name, firstSeq: Number(digits) }] : []
  })

/** Name under which a file is kept for good: never read again by the app, never removed. */
export const asideName = (
  why: 'damaged' | 'unreadable' | 'newer',
  name: string,
  now: Date,
): string => `${why}-${now.toISOString().replace(/[-:.]/gu, '')}-${name}`

/** First frames of the files that a restore put aside: there was a workspace, whatever else is gone. */
const replacedLogs = async (disk: Disk, folder: string): Promise<readonly number[]> =>
  (await disk.list(folder)).flatMap((name) => {
    const [, digits] = REPLACED_NAME.exec(name) ?? []
    return digits ? [Number(digits)] : []
  })

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean =>
  Buffer.compare(left, right) === 0

/**
 * Reads snapshots and journal files without changing any: the newest snapshot that verifies, then
 * every frame that links to it. Throws only when the folders themselves cannot be read.
 */
export const readHistory = async (
  disk: Disk,
  folder: string,
  snapshots: SnapshotFolder,
  hash: Sha256,
): Promise<History> => {
  const files = await snapshots.list()
  const newest = await newestSnapshot(files, snapshots)
  const logs = await readLogs(disk, folder, hash)
  const replaced = await replacedLogs(disk, folder)
  const start = newest.found
  const walk = linkFrames(
    logs,
    start?.file.seq ?? 0,
    start ? Buffer.from(start.archive.manifest.chainHash, 'hex') : CHAIN_START,
  )
  const nothingRead = start === null && walk.lastSeq === 0
  // A first log that was being created when the power went holds nothing that was ever acknowledged.
  const wroteSomething =
    files.length > 0 ||
    replaced.length > 0 ||
    walk.problems.some(({ kind }) => kind !== 'tail') ||
    logs.some(isLater)
  return {
    workspaceId:
      start?.archive.manifest.workspaceId ??
      logs.find(({ scan }) => scan.header)?.scan.header?.workspaceId ??
      null,
    snapshot: start,
    frames: walk.frames,
    lastSeq: walk.lastSeq,
    chainHash: walk.chainHash,
    logs,
    problems: walk.problems,
    snapshotsDamaged: newest.damaged,
    verdict: newest.newer ? 'newer' : nothingRead && wroteSomething ? 'unreadable' : 'usable',
    highestSeq: Math.max(
      walk.lastSeq,
      ...files.map(({ seq }) => seq),
      ...replaced,
      ...logs.map(({ firstSeq, scan }) => firstSeq + scan.frames.length - 1),
    ),
  }
}

const isLater = ({ firstSeq }: LogFile): boolean => firstSeq > 1

const newestSnapshot = async (
  files: readonly SnapshotFile[],
  snapshots: SnapshotFolder,
): Promise<{
  readonly found: History['snapshot']
  readonly damaged: boolean
  readonly newer: boolean
}> => {
  let damaged = false
  for (const file of files.toReversed()) {
    const read = await snapshots.read(file).catch(() => null)
    if (read?.ok && read.data.manifest.seq === file.seq) {
      return { found: { file, archive: read.data }, damaged, newer: false }
    }
    if (read && !read.ok && read.error.code === 'workspaceNewer') {
      return { found: null, damaged, newer: true }
    }
    damaged = true
  }
  return { found: null, damaged, newer: false }
}

const readLogs = async (disk: Disk, folder: string, hash: Sha256): Promise<readonly LogFile[]> => {
  const logs: LogFile[] = []
  for (const { name, firstSeq } of await listLogs(disk, folder)) {
    const bytes = await disk.readFile(path.join(folder, name))
    const scan = scanJournal(bytes, hash)
    const misnamed = scan.header !== null && scan.header.firstSeq !== firstSeq
    const trusted: JournalScan = misnamed
      ? { header: null, frames: [], goodLength: 0, ending: 'damaged' }
      : scan
    logs.push({ name, firstSeq, length: bytes.length, scan: trusted })
  }
  return logs
}

type Walk = Pick<History, 'frames' | 'lastSeq' | 'chainHash' | 'problems'>

const linkFrames = (logs: readonly LogFile[], fromSeq: number, fromHash: Uint8Array): Walk => {
  const frames: ScannedFrame[] = []
  const problems: LogProblem[] = []
  let lastSeq = fromSeq
  let chainHash = fromHash
  // A bad end matters only when no later file carries on from the same place.
  let badEnd: LogProblem | null = null
  // A snapshot closes the file before it: what is wrong in there costs nothing.
  const report = (problem: LogProblem) => {
    if (problem.log.firstSeq > fromSeq) problems.push(problem)
  }
  for (const log of logs) {
    const { header, frames: own, ending } = log.scan
    const endSeq = log.firstSeq + own.length - 1
    if (header && endSeq < lastSeq) continue
    const before = header && hashBefore(log, lastSeq)
    if (!before) {
      const kind = header ? 'unlinked' : ending === 'damaged' ? 'damage' : 'tail'
      report({ log, kind })
      continue
    }
    if (!sameBytes(before, chainHash)) {
      report({ log, kind: 'unlinked' })
      continue
    }
    badEnd = null
    for (const frame of own) {
      if (frame.seq <= lastSeq) continue
      frames.push(frame)
      lastSeq = frame.seq
      chainHash = frame.hash
    }
    if (ending !== 'clean') badEnd = { log, kind: ending === 'torn' ? 'tail' : 'damage' }
  }
  if (badEnd) report(badEnd)
  return { frames, lastSeq, chainHash, problems }
}

/** Hash right after frame `seq` according to this file, or null when it does not reach there. */
const hashBefore = ({ firstSeq, scan }: LogFile, seq: number): Uint8Array | null => {
  if (firstSeq === seq + 1) return scan.header?.chainHash ?? null
  return scan.frames[seq - firstSeq]?.hash ?? null
}
