import { readFile, rm } from 'node:fs/promises'
import { registryIsReachable } from './network.mjs'
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

const sameNames = (a = {}, b = {}) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

async function refuseUnlockedChange() {
  const manifest = JSON.parse(await readFile(inRoot('package.json'), 'utf8'))
  const locked = (await readPackages(inRoot('package-lock.json')))?.['']
  const fields = ['dependencies', 'devDependencies', 'optionalDependencies']
  if (locked && fields.every((field) => sameNames(manifest[field], locked[field]))) return
  throw new Stop({
    happened: 'package.json et package-lock.json ne disent pas la même chose.',
    kept: 'tout ; rien n’a été changé.',
    todo: 'si vous venez de changer une dépendance, lancez « npm install » ; sinon, reprenez les deux fichiers du dépôt.',
  })
}

const notInstalled = (detail) =>
  new Stop({
    happened: 'Les paquets npm n’ont pas pu être installés.',
    kept: 'le code et vos données ; ce qui est déjà téléchargé reste dans le cache de npm.',
    todo: 'vérifiez le réseau (ou le registre npm réglé sur ce poste), puis relancez.',
    detail,
  })

/*
 * Not `npm ci`: it refuses a lock that lacks a package of another system, and a lock written where
 * the registry does not have them all does lack some. We hold `npm install` to the lock ourselves:
 * the lists must agree before, and what is installed must match afterwards.
 */
async function installPackages() {
  await refuseUnlockedChange()
  const begun = Date.now()
  const online = await registryIsReachable()
  if (!online) say('Le registre npm n’est pas joignable : on essaie avec ce que npm a gardé ici.')
  say('Installation des paquets npm (une à deux minutes la première fois)…')
  // Cut half-way, npm could leave this list and little else.
  await rm(installedList, { force: true })
  const { code, output } = await npmQuietly([
    'install',
    '--no-save',
    // No install script is needed: native parts come as packages, Electron is fetched by us.
    '--ignore-scripts',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(online ? npmPatience : ['--offline']),
  ])
  if (code !== 0) throw notInstalled(lastLines(output, 15))
  if (!(await packagesAreInstalled())) {
    throw notInstalled('npm a installé d’autres versions que celles de package-lock.json.')
  }
  say(`Paquets npm installés en ${duration(Date.now() - begun)}.`)
}

/** Names the need, tells whether it is met and how to meet it. */
export const npmPackages = { ready: packagesAreInstalled, install: installPackages }
