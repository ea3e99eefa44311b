import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/**
 * Ends the app and every process it started with SIGKILL, all at once: none gets to write a last
 * word. Resolves when the system has buried them.
 */
export const pullThePlug = async (electron: ElectronApplication): Promise<void> => {
  const main = electron.process()
  const { pid } = main
  if (pid === undefined) throw new Error('The app has no process')
  const gone = new Promise((resolve) => main.once('exit', resolve))
  if (main.exitCode !== null || main.signalCode !== null) throw new Error('The app had ended')
  if (process.platform === 'win32') execFileSync('taskkill', ['/PID', String(pid), '/T', '/F'])
  // Playwright makes the app the leader of a process group of its own.
  else process.kill(-pid, 'SIGKILL')
  await gone
  while (isAnyoneLeft(pid)) await new Promise((resolve) => setImmediate(resolve))
}

/** True while a process of the group runs; only Linux lists them as files. */
const isAnyoneLeft = (group: number): boolean => {
  if (process.platform !== 'linux') return false
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/u.test(name)) return false
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      // After the name in brackets: state, parent, group.
      const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return itsGroup === String(group) && state !== 'Z'
    } catch {
      return false
    }
  })
}
