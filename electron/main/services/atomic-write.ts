import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Disk } from './disk.ts'

/** Names that begin so are unfinished writes of an earlier run. */
const TEMPORARY_PREFIX = '.unfinished-'

/** Removes what writes of an earlier run left unfinished in a folder. */
export const sweepUnfinished = async (disk: Disk, folder: string): Promise<void> => {
  for (const name of await disk.list(folder)) {
    if (name.startsWith(TEMPORARY_PREFIX)) await disk.remove(path.join(folder, name))
  }
}

/**
 * Writes a file whole or not at all: temporary file beside it, synced, checked, renamed, folder synced.
 * `verify` may throw to keep the file from ever appearing under its name.
 */
export const writeAtomically = async (
  disk: Disk,
  target: string,
  bytes: Uint8Array,
  verify: (written: Uint8Array) => void = () => {},
): Promise<void> => {
  const folder = path.dirname(target)
  const temporary = path.join(folder, `${TEMPORARY_PREFIX}${randomUUID()}`)
  try {
    const file = await disk.open(temporary, 'new')
    try {
      await file.write(bytes, 0)
      await file.sync()
    } finally {
      await file.close()
    }
    verify(await disk.readFile(temporary))
    await disk.rename(temporary, target)
  } catch (error) {
    await disk.remove(temporary).catch(() => {})
    throw error
  }
  await disk.syncFolder(folder)
}
