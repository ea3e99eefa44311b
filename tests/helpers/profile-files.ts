import { copyFile, mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { scanJournal } from '#shared/workspace/journal-frame.ts'

/** Folder in which Chromium keeps the tables of `app://koudmen`. */
export const readModelFolder = (userData: string): string => path.join(userData, 'IndexedDB')

const levelDbFolder = (userData: string): string =>
  path.join(readModelFolder(userData), 'app_koudmen_0.indexeddb.leveldb')

export const journalFolder = (userData: string): string => path.join(userData, 'journal')

/** Journal files, oldest first. */
export const journalLogs = async (userData: string): Promise<readonly string[]> => {
  const folder = journalFolder(userData)
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => /^\d{15}\.log$/u.test(name))
    .sort()
    .map((name) => path.join(folder, name))
}

/** The journal file that was written last. */
export const lastLog = async (userData: string): Promise<string> => {
  const last = (await journalLogs(userData)).at(-1)
  if (!last) throw new Error('No journal file')
  return last
}

/** Number of the last whole frame of a journal file, and the bytes up to its end. */
export const lastFrame = async (
  log: string,
): Promise<{ readonly seq: number; readonly goodLength: number }> => {
  const { frames, goodLength } = scanJournal(await readFile(log))
  return { seq: frames.at(-1)?.seq ?? 0, goodLength }
}

/** Names of the snapshots' files, oldest first. */
export const snapshotFiles = async (userData: string): Promise<readonly string[]> =>
  (await readdir(path.join(userData, 'snapshots')).catch(() => []))
    .filter((name) => name.endsWith('.koudmen'))
    .sort()

export const cutEnd = async (file: string, bytes: number): Promise<void> => {
  const { size } = await stat(file)
  await truncate(file, Math.max(0, size - bytes))
}

export const zeroMiddle = async (file: string, length: number): Promise<void> => {
  const bytes = await readFile(file)
  const from = Math.floor(bytes.length / 2)
  bytes.fill(0, from, from + length)
  await writeFile(file, bytes)
}

/** The LevelDB file that holds most of what was written last: the log, or the last table. */
export const newestReadModelFile = async (userData: string): Promise<string> => {
  const folder = levelDbFolder(userData)
  const names = (await readdir(folder)).filter((name) => /^\d+\.(log|ldb)$/u.test(name))
  const files = await Promise.all(
    names.map(async (name) => ({ name, size: (await stat(path.join(folder, name))).size })),
  )
  const [newest] = files
    .filter(({ size }) => size > 128)
    .sort((left, right) => right.name.localeCompare(left.name))
  if (!newest) throw new Error('The read model has no file to damage')
  return path.join(folder, newest.name)
}

/** Empties the LevelDB file of that name (`MANIFEST-…`, `CURRENT`). */
export const emptyReadModelFile = async (userData: string, start: string): Promise<void> => {
  const folder = levelDbFolder(userData)
  const names = (await readdir(folder)).filter((name) => name.startsWith(start))
  if (names.length === 0) throw new Error(`The read model has no ${start}`)
  for (const name of names) await truncate(path.join(folder, name), 0)
}

/** Copies every file of a folder, links left out (Chromium's lock of a running app is one). */
export const copyFolder = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    if (entry.isDirectory()) await copyFolder(source, path.join(to, entry.name))
    else if (entry.isFile()) await copyFile(source, path.join(to, entry.name))
  }
}
