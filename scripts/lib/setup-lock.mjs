import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { cacheFolder } from './paths.mjs'
import { Stop, say } from './say.mjs'

const giveUpAfter = 20 * 60_000

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A lock whose owner is dead, or that was never filled in, is not a lock. */
async function isStale(file) {
  try {
    const pid = Number(await readFile(file, 'utf8'))
    if (pid > 0) return !isAlive(pid)
    return Date.now() - (await stat(file)).mtimeMs > 5000
  } catch {
    return false
  }
}

/**
 * Runs `work` alone among all the set-ups of this user: two at once would empty the same
 * node_modules or fetch the same 195 MB twice.
 */
export async function withSetupLock(work, file = path.join(cacheFolder(), 'setup.lock')) {
  await mkdir(path.dirname(file), { recursive: true })
  const begun = Date.now()
  let told = false
  for (;;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (await isStale(file)) {
      await rm(file, { force: true })
      continue
    }
    if (!told) say('Une autre mise en place est en cours : on attend qu’elle finisse…')
    told = true
    if (Date.now() - begun > giveUpAfter) {
      throw new Stop({
        happened: 'Une autre mise en place est en cours depuis plus de vingt minutes.',
        kept: 'tout ; rien n’a été changé.',
        todo: `arrêtez-la, ou supprimez ${file} si elle est déjà arrêtée, puis relancez.`,
      })
    }
    await wait(500)
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}
