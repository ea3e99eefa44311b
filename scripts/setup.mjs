import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { debianPackages } from './lib/debian-packages.mjs'
import { describeElectron, findElectron } from './lib/electron-env.mjs'
import { electronRuntime } from './lib/electron-runtime.mjs'
import { npmPackages } from './lib/npm-packages.mjs'
import { main, Stop, say } from './lib/say.mjs'
import { withSetupLock } from './lib/setup-lock.mjs'

/*
 * Puts in place everything the app and its tests need. It runs before node_modules exists, so
 * nothing here nor in what it imports may come from outside Node.
 */

const purposes = ['start', 'demo', 'test']

/** Sets up for `purpose`; costs a fraction of a second when nothing is missing. */
export async function setUp(purpose = 'start') {
  const needs = [npmPackages, electronRuntime, debianPackages(purpose)]
  const missing = async () => {
    const ready = await Promise.all(needs.map((need) => need.ready()))
    return ready.includes(false)
  }
  if (await missing()) {
    await withSetupLock(async () => {
      // Asked again one by one: another set-up may just have done it, and npm removes Electron.
      for (const need of needs) if (!(await need.ready())) await need.install()
    })
  }
  const electron = findElectron()
  if (!electron) throw new Stop({ happened: 'Electron est introuvable.', todo: 'relancez.' })
  say(describeElectron(electron))
  return electron
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const { values } = parseArgs({ options: { for: { type: 'string', default: 'start' } } })
    if (!purposes.includes(values.for)) {
      throw new Stop({ happened: `--for attend l’un de : ${purposes.join(', ')}.` })
    }
    await setUp(values.for)
  })
}
