import { existsSync } from 'node:fs'
import { hasDisplay } from './electron-env.mjs'
import { runQuietly } from './run.mjs'
import { duration, lastLines, Stop, say } from './say.mjs'

/** Shared libraries that Electron loads. Since 2024 some carry the suffix t64 in Debian/Ubuntu. */
const libraries = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libnotify4',
]
const screen = ['xvfb']
/** Programs we did not write, with which the tests and the demo read what the app produces. */
const pdfReaders = ['poppler-utils']
const testReaders = ['qpdf', 'zbar-tools', 'libreoffice-calc']

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** What a purpose needs: `start` opens a window, `demo` draws one, `test` reads the documents. */
export function neededPackages(purpose, { display = hasDisplay(), installs = canInstall() } = {}) {
  if (purpose === 'test') return [...libraries, ...screen, ...pdfReaders, ...testReaders]
  const drawing = display ? libraries : [...libraries, ...screen]
  // The demo counts pages with poppler: good to have, not worth stopping somebody for.
  return purpose === 'demo' && installs ? [...drawing, ...pdfReaders] : drawing
}

const namesOf = (name) => [name, `${name}t64`]

/** The packages of the list that dpkg does not have installed. */
export function absentPackages(needed, dpkgOutput) {
  const installed = new Set(
    dpkgOutput
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  )
  return needed.filter((name) => !namesOf(name).some((each) => installed.has(each)))
}

async function absent(purpose) {
  const usesDpkg = process.platform === 'linux' && existsSync('/usr/bin/dpkg-query')
  if (!usesDpkg) return []
  const needed = neededPackages(purpose)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg fills these in, not JavaScript.
  const format = ['-W', '-f', '${Package} ${db:Status-Status}\n']
  const { output } = await runQuietly('dpkg-query', [...format, ...needed.flatMap(namesOf)])
  return absentPackages(needed, output)
}

/** The name under which this release of Debian has each package. */
async function releaseNames(names) {
  const chosen = names.map(async (name) => {
    const { code } = await runQuietly('apt-cache', ['show', '--no-all-versions', `${name}t64`])
    return code === 0 ? `${name}t64` : name
  })
  return Promise.all(chosen)
}

async function install(purpose) {
  const names = await absent(purpose)
  const byHand = `apt-get update && apt-get install --no-install-recommends ${names.join(' ')}`
  const stop = (happened, detail) =>
    new Stop({
      happened,
      kept: 'le code, vos données et les paquets npm.',
      todo: `lancez « ${process.getuid?.() === 0 ? byHand : byHand.replace(/apt-get/g, 'sudo apt-get')} », puis relancez.`,
      detail,
    })
  if (!canInstall()) {
    throw stop(`Il manque des paquets du système : ${names.join(', ')}.`)
  }
  const begun = Date.now()
  say(`Installation de paquets du système : ${names.join(', ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (args) =>
    runQuietly('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], { env })
  // A stale list still installs most things: the second step tells the truth.
  await apt(['update'])
  const chosen = await releaseNames(names)
  const { code, output } = await apt(['install', '-y', '--no-install-recommends', ...chosen])
  if (code !== 0)
    throw stop('Des paquets du système n’ont pas pu être installés.', lastLines(output))
  say(`Paquets du système installés en ${duration(Date.now() - begun)}.`)
}

export const debianPackages = (purpose) => ({
  ready: async () => (await absent(purpose)).length === 0,
  install: () => install(purpose),
})
