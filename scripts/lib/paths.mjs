import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path inside the repository. */
export const inRoot = (...parts) => path.join(root, ...parts)

/**
 * The per-user folder for what a second clone should not fetch again, where each system expects
 * it. `KOUDMEN_CACHE` moves it, for a disk with more room or for the tests of the set-up.
 */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  if (env.KOUDMEN_CACHE) return path.resolve(env.KOUDMEN_CACHE)
  if (platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'koudmen', 'Cache')
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'koudmen')
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'koudmen')
}
