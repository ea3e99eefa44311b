import path from 'node:path'
import { parseArgs } from 'node:util'
import { debianPackages } from './lib/debian-packages.mjs'
import { describeElectron, findElectron } from './lib/electron-env.mjs'
import { electronRuntime } from './lib/electron-runtime.mjs'
import { withLock } from './lib/lock.mjs'
import { npmPackages } from './lib/npm-packages.mjs'
import { cacheFolder } from './lib/paths.mjs'
import { isMain, main, Stop, say } from './lib/say.mjs'

/*
 * Puts in place everything the app and its tests need. It runs before node_modules exists, so
 * nothing here nor in what it imports may come from outside Node.
 */

const needsOf = {
  cli: [npmPackages],
  start: [npmPackages, electronRuntime, debianPackages('start')],
  demo: [npmPackages, electronRuntime, debianPackages('demo')],
  test: [npmPackages, electronRuntime, debianPackages('test')],
}

const anyMissing = async (needs) =>
  (await Promise.all(needs.map((need) => need.ready()))).includes(false)

/**
 * Sets up for `purpose` (a key of needsOf); costs a fraction of a second when nothing is missing.
 * Answers the Electron in place, except for the command line, which runs in Node alone.
 */
export async function setUp(purpose = 'start') {
  const needs = needsOf[purpose]
  if (await anyMissing(needs)) {
    // One lock for all the clones of this user: two set-ups would empty the same node_modules, or
    // fetch the same 195 MB twice.
    const lock = path.join(cacheFolder(), 'setup.lock')
    await withLock(lock, 'Une autre mise en place est en cours', async () => {
      // Asked again one by one: another set-up may just have done it, and npm removes Electron.
      for (const need of needs) if (!(await need.ready())) await need.install()
    })
  }
  if (purpose === 'cli') return null
  const electron = findElectron()
  if (!electron) throw new Stop({ happened: 'Electron est introuvable.', todo: 'relancez.' })
  say(describeElectron(electron))
  return electron
}

if (isMain(import.meta)) {
  await main(async () => {
    const { values } = parseArgs({ options: { for: { type: 'string', default: 'start' } } })
    if (!Object.hasOwn(needsOf, values.for)) {
      throw new Stop({ happened: `--for attend l’un de : ${Object.keys(needsOf).join(', ')}.` })
    }
    await setUp(values.for)
  })
}
