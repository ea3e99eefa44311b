import { createHash } from 'node:crypto'
import { mkdir, open, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { WORKSPACE_LIMITS } from '#shared/workspace/workspace-archive.ts'
import { decodeWorkspaceFile, type OpenedWorkspace } from '#shared/workspace/workspace-file.ts'
import { writeAtomically } from '../main/services/atomic-write.ts'
import { errnoOf, sharedDisk } from '../main/services/disk.ts'
import { type CliShell, refusalStop, usageStop } from './cli-outcome.ts'

/**
 * The bytes of a file, or null when it holds more than `limit`. Never reads more than one byte
 * beyond the limit, whatever the file says of its size.
 */
export const readLimited = async (
  given: string,
  limit: number,
  { t, cwd }: CliShell,
): Promise<Uint8Array | null> => {
  const refuse = (code: 'fileMissing' | 'notAFile' | 'fileForbidden') =>
    refusalStop(code, t(`cli.refusals.${code}`, { path: given }))
  const full = path.resolve(cwd, given)
  try {
    const about = await stat(full)
    // Devices and pipes have no size and may never end.
    if (!about.isFile()) throw refuse('notAFile')
    if (about.size > limit) return null
    const file = await open(full, 'r')
    try {
      const bytes = new Uint8Array(Math.min(about.size, limit) + 1)
      let length = 0
      for (;;) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length)
        if (bytesRead === 0) return bytes.subarray(0, length)
        length += bytesRead
        // The file grew while it was read.
        if (length === bytes.length) return null
      }
    } finally {
      await file.close()
    }
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'ENOENT' || errno === 'ENOTDIR') throw refuse('fileMissing')
    if (errno === 'EACCES' || errno === 'EPERM' || errno === 'EBUSY') throw refuse('fileForbidden')
    throw error
  }
}

/** Opens and verifies a workspace file. Throws a `CliStop` when it is refused. */
export const openWorkspaceFile = async (
  given: string,
  shell: CliShell,
): Promise<OpenedWorkspace> => {
  const bytes = await readLimited(given, WORKSPACE_LIMITS.file, shell)
  if (!bytes)
    throw refusalStop('fileTooLarge', shell.t('cli.refusals.workspaceTooLarge', { path: given }))
  const sha256 = (content: Uint8Array) =>
    new Uint8Array(createHash('sha256').update(content).digest())
  const opened = decodeWorkspaceFile(bytes, sha256)
  if (!opened.ok) throw refusalStop(opened.error.code, shell.t(`errors.${opened.error.code}`))
  return opened.data
}

type TargetRules = {
  readonly force: boolean
  /** The file that is read, if any: never written over, whatever `force` says. */
  readonly input?: string
}

/** Refuses to write over what is read, and over any file that exists already unless `force`. */
export const checkTarget = async (
  given: string,
  { force, input }: TargetRules,
  { t, cwd }: CliShell,
): Promise<void> => {
  const target = await fileBehind(path.resolve(cwd, given))
  if (target === null) return
  const source = input === undefined ? null : await fileBehind(path.resolve(cwd, input))
  const isSame = source !== null && (source.path === target.path || source.node === target.node)
  if (isSame) throw refusalStop('sameFile', t('cli.refusals.sameFile', { path: given }))
  if (target.isFolder) throw refusalStop('isFolder', t('cli.refusals.isFolder', { path: given }))
  if (!force) throw refusalStop('fileExists', t('cli.refusals.fileExists', { path: given }))
}

/** What a path leads to, links followed: two names may be one file. Null when there is nothing. */
const fileBehind = async (full: string) => {
  try {
    const [real, about] = await Promise.all([realpath(full), stat(full, { bigint: true })])
    return { path: real, node: `${about.dev} ${about.ino}`, isFolder: about.isDirectory() }
  } catch {
    return null
  }
}

/** Stops when the name to write announces another format than the one written there. */
export const checkExtension = (
  given: string,
  allowed: readonly string[],
  { t }: CliShell,
): void => {
  const extension = path.extname(given).toLowerCase()
  if (extension === '' || allowed.includes(extension)) return
  const values = { path: given, extension, allowed: allowed.join(t('cli.or')) }
  throw usageStop('badExtension', t('cli.usage.badExtension', values))
}

/** Writes a file whole or not at all. Throws a `CliStop` when the disk refuses. */
export const writeFileWhole = async (
  given: string,
  bytes: Uint8Array,
  shell: CliShell,
): Promise<void> => {
  try {
    await writeAtomically(sharedDisk, path.resolve(shell.cwd, given), bytes)
  } catch (error) {
    throw writeStop(error, given, shell)
  }
}

/** Makes the folder and those above it. */
export const makeFolder = async (given: string, shell: CliShell): Promise<void> => {
  try {
    await mkdir(path.resolve(shell.cwd, given), { recursive: true })
  } catch (error) {
    if (errnoOf(error) === 'EEXIST' || errnoOf(error) === 'ENOTDIR')
      throw refusalStop('notAFolder', shell.t('cli.refusals.notAFolder', { path: given }))
    throw writeStop(error, given, shell)
  }
}

/** True when the path names a folder: an existing one, or one written with a final separator. */
export const isFolder = async (given: string, { cwd }: CliShell): Promise<boolean> => {
  if (/[/\\]$/u.test(given)) return true
  return stat(path.resolve(cwd, given)).then(
    (about) => about.isDirectory(),
    () => false,
  )
}

const writeStop = (error: unknown, given: string, { t }: CliShell): unknown => {
  const refuse = (code: 'folderMissing' | 'diskFull' | 'notWritable') =>
    refusalStop(code, t(`cli.refusals.${code}`, { path: given }))
  switch (errnoOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return refuse('folderMissing')
    case 'ENOSPC':
    case 'EDQUOT':
      return refuse('diskFull')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
    case 'EISDIR':
    case 'EEXIST':
      return refuse('notWritable')
    default:
      return error
  }
}
