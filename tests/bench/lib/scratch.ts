import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'

const root = path.resolve('bench-output')

/**
 * Runs `work` in a fresh folder of the project's own disk, removed afterwards: the temporary folder
 * of many systems is memory, where `fdatasync` costs nothing.
 */
export const withScratch = async <Value>(
  work: (folder: string) => Promise<Value>,
): Promise<Value> => {
  const folder = await mkdtemp(path.join(root, 'run-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
