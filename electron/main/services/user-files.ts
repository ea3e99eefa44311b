import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { IpcError } from '#shared/ipc/index.ts'
import { errnoOf } from './disk.ts'
import { diskFailureCode } from './disk-failure.ts'
import { safeFolderName } from './file-names.ts'

const HELD_BY_ANOTHER_PROGRAM = new Set(['EBUSY', 'ETXTBSY'])
const REFUSED = new Set(['EPERM', 'EACCES'])

/** Reads a file the person chose, unless it is larger than `limit` bytes. */
export const readUserFile = async (
  file: string,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, IpcError>> => {
  try {
    const handle = await open(file, 'r')
    try {
      const about = await handle.stat()
      if (!about.isFile()) return fail({ code: 'fileUnreadable' })
      if (about.size > limit) return fail({ code: 'fileTooLarge' })
      return ok(new Uint8Array(await handle.readFile()))
    } finally {
      await handle.close()
    }
  } catch (error) {
    return fail({ code: readFailure(error) })
  }
}

const readFailure = (error: unknown): IpcError['code'] => {
  const errno = errnoOf(error)
  if (errno === 'ENOENT') return 'fileMissing'
  return HELD_BY_ANOTHER_PROGRAM.has(errno) ? 'fileInUse' : 'fileUnreadable'
}

/**
 * Writes a file where the person chose, whole or not at all. A file that another program holds open
 * (a workbook in Excel) is left as it was: `fileInUse`.
 */
export const writeUserFile = async (
  file: string,
  bytes: Uint8Array,
  replace: typeof rename = rename,
): Promise<Result<object, IpcError>> => {
  const temporary = path.join(path.dirname(file), `.koudmen-${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await replace(temporary, file)
    return ok({})
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    return fail({ code: await writeFailure(error, file) })
  }
}

const writeFailure = async (error: unknown, file: string): Promise<IpcError['code']> => {
  const errno = errnoOf(error)
  if (HELD_BY_ANOTHER_PROGRAM.has(errno)) return 'fileInUse'
  // Windows says "not allowed" both for a folder that is closed to us and for a file held open.
  const isRename = error instanceof Error && 'syscall' in error && error.syscall === 'rename'
  if (REFUSED.has(errno) && isRename && (await fileExists(file))) return 'fileInUse'
  // The file to write need not be there; its folder must. ENOTDIR: a file took its place.
  if (errno === 'ENOENT' || errno === 'ENOTDIR') return 'folderMissing'
  return diskFailureCode(error, 'unexpected')
}

/** A folder that was not there, named as suggested or « … (2) ». */
const newFolder = async (parent: string, suggestedName: string): Promise<string> => {
  const name = safeFolderName(suggestedName)
  for (let count = 1; ; count += 1) {
    const folder = path.join(parent, count === 1 ? name : `${name} (${count})`)
    try {
      await mkdir(folder)
      return folder
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error
    }
  }
}

/** Writes files into a new folder inside `parent`, all of them or none; answers its path. */
export const writeUserFolder = async (
  parent: string,
  suggestedName: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<string, IpcError>> => {
  let folder: string
  try {
    folder = await newFolder(parent, suggestedName)
  } catch (error) {
    return fail({ code: await writeFailure(error, parent) })
  }
  for (const { name, bytes } of files) {
    const written = await writeUserFile(path.join(folder, name), bytes)
    if (written.ok) continue
    // Half a kit would be taken for the whole of it; the folder is ours and nobody else's.
    await rm(folder, { recursive: true, force: true }).catch(() => {})
    return written
  }
  return ok(folder)
}

/** True when something stands at that path. */
export const fileExists = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  )
