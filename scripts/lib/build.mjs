import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { inRoot, root } from './paths.mjs'
import { runQuietly } from './run.mjs'
import { duration, Stop, say } from './say.mjs'
import { toolFile } from './tools.mjs'

const sources = ['electron', 'renderer', 'shared', 'resources']
const settings = ['package.json', 'package-lock.json', 'electron.vite.config.ts']
const stamp = inRoot('out', '.fingerprint')
const outputs = ['main/index.js', 'preload/index.cjs', 'renderer/index.html']

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
}

/** Changes as soon as a source file is added, removed, resized or saved. */
async function sourceFingerprint() {
  const lists = await Promise.all(sources.map((name) => filesUnder(inRoot(name))))
  const files = [...lists.flat(), ...settings.map((name) => inRoot(name))].sort()
  const lines = await Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file)
      return `${path.relative(root, file)} ${size} ${mtimeMs}`
    }),
  )
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

async function isUpToDate(fingerprint) {
  const built = await readFile(stamp, 'utf8').catch(() => null)
  return built === fingerprint && outputs.every((name) => existsSync(inRoot('out', name)))
}

/** Builds the app and the command line into out/, unless nothing changed since the last time. */
export async function build() {
  if (await isUpToDate(await sourceFingerprint())) return
  const lock = inRoot('node_modules', '.cache', 'koudmen-build.lock')
  await withLock(lock, 'Une autre construction est en cours', async () => {
    // Read before building: a file saved meanwhile must cause another build.
    const fingerprint = await sourceFingerprint()
    if (await isUpToDate(fingerprint)) return
    const begun = Date.now()
    say('Construction de l’application…')
    await rm(stamp, { force: true })
    const { code, output } = await runQuietly(process.execPath, [
      toolFile('electron-vite'),
      'build',
      '--logLevel',
      'warn',
    ])
    if (code !== 0) {
      throw new Stop({
        happened: 'L’application n’a pas pu être construite.',
        kept: 'le code et vos données.',
        todo: 'corrigez l’erreur ci-dessus, puis relancez.',
        detail: output,
      })
    }
    await writeFile(stamp, fingerprint)
    say(`Application construite en ${duration(Date.now() - begun)}.`)
  })
}
