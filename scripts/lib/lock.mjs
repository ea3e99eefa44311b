import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
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

async function acquire(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/**
 * Runs `work` while holding `file`; whoever comes second waits, having been told `busy` (« Une
 * autre … est en cours »).
 */
export async function withLock(file, busy, work) {
  await mkdir(path.dirname(file), { recursive: true })
  const begun = Date.now()
  let told = false
  while (!(await acquire(file))) {
    if (await isStale(file)) {
      await rm(file, { force: true })
      continue
    }
    if (!told) say(`${busy} : on attend qu’elle finisse…`)
    told = true
    if (Date.now() - begun > giveUpAfter) {
      throw new Stop({
        happened: `${busy} depuis plus de vingt minutes.`,
        kept: 'tout ; rien n’a été changé.',
        todo: `arrêtez-la, ou supprimez ${file} si elle est déjà arrêtée, puis relancez.`,
      })
    }
    await wait(300)
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}
