import { readdir, readFile } from 'node:fs/promises'

const parentOf = async (pid: string): Promise<string | null> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return /^PPid:\s*(\d+)$/mu.exec(status)?.[1] ?? null
}

/** The process and all that it started. */
const familyOf = async (pid: number): Promise<readonly string[]> => {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name))
  const parents = await Promise.all(
    names.map(async (name) => [name, await parentOf(name)] as const),
  )
  const family = new Set([String(pid)])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const [name, parent] of parents) if (parent && family.has(parent)) family.add(name)
  }
  return [...family]
}

/** Share of the memory that belongs to one process: pages in common count for a part. Kilobytes. */
const shareOf = async (pid: string): Promise<number> => {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s*(\d+) kB$/mu.exec(rollup)?.[1] ?? 0)
}

/** Resident memory of a process and its children, in megabytes, pages in common counted once. */
export const residentMemory = async (pid: number): Promise<number> => {
  const shares = await Promise.all((await familyOf(pid)).map(shareOf))
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (total === 0) throw new Error('This system does not tell what a process keeps in memory')
  return total / 1024
}
