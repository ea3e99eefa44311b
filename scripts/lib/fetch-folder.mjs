import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { cacheFolder } from './paths.mjs'

const prefix = 'fetch-'

async function folderSize(folder) {
  let bytes = 0
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) bytes += await folderSize(place)
    else bytes += (await stat(place).catch(() => ({ size: 0 }))).size
  }
  return bytes
}

/**
 * Gives `work` a folder of its own to download into, and reports how many bytes are there as it
 * grows: the programs that download for us say nothing, or nothing in French. The folder is
 * removed at the end; one left by an interruption is removed the next time.
 */
export async function withFetchFolder(onSize, work) {
  await mkdir(cacheFolder(), { recursive: true })
  for (const name of await readdir(cacheFolder())) {
    if (name.startsWith(prefix)) await rm(path.join(cacheFolder(), name), { recursive: true })
  }
  const folder = await mkdtemp(path.join(cacheFolder(), prefix))
  const timer = setInterval(async () => onSize(await folderSize(folder)), 500)
  try {
    return await work(folder)
  } finally {
    clearInterval(timer)
    await rm(folder, { recursive: true, force: true })
  }
}
