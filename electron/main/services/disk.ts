import { mkdir, open, readdir, readFile, rename, rm, statfs } from 'node:fs/promises'

/** An open file, written at places its owner chooses. */
export type DiskFile = {
  /** Bytes. */
  readonly size: () => Promise<number>
  /** Writes every byte, or throws after having perhaps written some. */
  readonly write: (bytes: Uint8Array, at: number) => Promise<void>
  readonly truncate: (length: number) => Promise<void>
  /** Resolves once the bytes would survive a power cut (`fdatasync`). */
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * The few things that the journal, the snapshots and the pictures ask of the file system. A value of
 * its own so that tests can make any of them fail, and count them.
 */
export type Disk = {
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** Names in a folder, sorted; none when the folder is not there. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly makeFolder: (folder: string) => Promise<void>
  /** `existing` never creates, `new` never overwrites. */
  readonly open: (path: string, mode: 'existing' | 'new') => Promise<DiskFile>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Makes names created, renamed or removed in the folder durable. */
  readonly syncFolder: (folder: string) => Promise<void>
  /** Bytes free for the folder's file system. */
  readonly freeBytes: (folder: string) => Promise<number>
}

/** `errno` name of a file system error (`ENOSPC`…), or an empty text. */
export const errnoOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const openNodeFile = async (
  path: string,
  mode: 'existing' | 'new',
  rights: number,
): Promise<DiskFile> => {
  const handle = await open(path, mode === 'existing' ? 'r+' : 'wx+', rights)
  return {
    size: async () => (await handle.stat()).size,
    write: async (bytes, at) => {
      for (let done = 0; done < bytes.length; ) {
        // A nearly full disk takes a part of the bytes, and refuses only the next call.
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done)
        done += bytesWritten
      }
    },
    truncate: (length) => handle.truncate(length),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  }
}

/** The real disk. What it creates is for the person alone: it holds people's names. */
export const nodeDisk: Disk = {
  readFile: async (path) => {
    const { buffer, byteOffset, length } = await readFile(path)
    return new Uint8Array(buffer, byteOffset, length)
  },
  list: async (folder) => {
    try {
      return (await readdir(folder)).sort()
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return []
      throw error
    }
  },
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  },
  open: (path, mode) => openNodeFile(path, mode, 0o600),
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder: async (folder) => {
    // Windows cannot open a folder; NTFS journals its names by itself.
    if (process.platform === 'win32') return
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  freeBytes: async (folder) => {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
}

/** The same, where somebody asked for a file: it is theirs to share, with the rights they usually give. */
export const sharedDisk: Disk = {
  ...nodeDisk,
  open: (path, mode) => openNodeFile(path, mode, 0o666),
}
