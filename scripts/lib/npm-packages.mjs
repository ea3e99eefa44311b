import { readFile, rm } from 'node:fs/promises'
import { inRoot } from './paths.mjs'
import { npmQuietly } from './run.mjs'
import { duration, lastLines, Stop, say } from './say.mjs'

/** npm waits minutes by default; without a network we want to know within seconds. */
export const npmPatience = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000'].concat(
  '--fetch-retry-maxtimeout=5000',
)

const readPackages = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/** What package-lock.json asks for and the installed list lacks or has in another version. */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([place, entry]) => {
      if (place === '' || entry.link) return false
      const found = installed[place]
      if (!found) return !entry.optional
      return found.version !== entry.version || found.integrity !== entry.integrity
    })
    .map(([place]) => place)
}

// npm writes its own list of what it installed, last of all.
const installedList = inRoot('node_modules', '.package-lock.json')

async function packagesAreInstalled() {
  const [wanted, installed] = await Promise.all([
    readPackages(inRoot('package-lock.json')),
    readPackages(installedList),
  ])
  return Boolean(wanted && installed && missingPackages(wanted, installed).length === 0)
}

async function installPackages() {
  const begun = Date.now()
  say('Installation des paquets npm (une à deux minutes la première fois)…')
  // npm empties node_modules in no given order: cut then, it could leave its list and little else.
  await rm(installedList, { force: true })
  // No install script is needed: native parts come as packages, Electron is fetched by us.
  const { code, output } = await npmQuietly([
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...npmPatience,
  ])
  if (code !== 0) {
    throw new Stop({
      happened: 'Les paquets npm n’ont pas pu être installés.',
      kept: 'le code et vos données ; ce qui est déjà téléchargé reste dans le cache de npm.',
      todo: 'vérifiez le réseau (ou le registre npm réglé sur ce poste), puis relancez.',
      detail: lastLines(output, 15),
    })
  }
  say(`Paquets npm installés en ${duration(Date.now() - begun)}.`)
}

/** Names the need, tells whether it is met and how to meet it. */
export const npmPackages = { ready: packagesAreInstalled, install: installPackages }
