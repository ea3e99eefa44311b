import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type SmallDisk = {
  readonly folder: string
  /** Takes every byte that is left. */
  readonly fill: () => void
  readonly free: () => void
  readonly remove: () => void
}

/**
 * A disk of that many megabytes of its own (tmpfs) at `folder`; null where the system lets nobody
 * mount one: the caller then makes the journal refuse in another way, and says so.
 */
export const mountSmallDisk = (folder: string, megabytes: number): SmallDisk | null => {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
  } catch {
    return null
  }
  const ballast = path.join(folder, '.ballast')
  let pieces = 0
  return {
    folder,
    fill: () => {
      // Again and again: what Chromium drops meanwhile must not make room.
      for (let round = 0; round < 50; round += 1, pieces += 1) {
        const { bavail, bsize } = statfsSync(folder)
        if (bavail === 0) return
        try {
          writeFileSync(`${ballast}-${pieces}`, Buffer.alloc(bavail * bsize))
        } catch {
          // Full in the middle of a write: what is left is measured anew.
        }
      }
      throw new Error('The small disk would not fill up')
    },
    free: () => {
      for (; pieces >= 0; pieces -= 1) rmSync(`${ballast}-${pieces}`, { force: true })
      pieces = 0
    },
    remove: () => {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
    },
  }
}
