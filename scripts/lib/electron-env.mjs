import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { borrowed } from './fallback-runtime.mjs'
import { inRoot } from './paths.mjs'

const read = (file) => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}

const electronFolder = inRoot('node_modules', 'electron')

const defaultName = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }

/** The version of Electron that package.json asks for, and that is shipped. */
export const shippedElectron = () =>
  JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).devDependencies.electron

/**
 * The Electron in place, or null: `{ executable, dist, version, origin }`. `origin` is
 * `chosen` (ELECTRON_OVERRIDE_DIST_PATH), `official` or `borrowed` [Note: Borrowed runtime].
 */
export function findElectron(env = process.env, platform = process.platform) {
  const name = read(path.join(electronFolder, 'path.txt'))
  const chosen = env.ELECTRON_OVERRIDE_DIST_PATH
  if (!chosen && !name) return null
  const dist = chosen ? path.resolve(chosen) : path.join(electronFolder, 'dist')
  const executable = path.join(dist, name || defaultName[platform] || 'electron')
  if (!existsSync(executable)) return null
  const version = read(path.join(dist, 'version'))?.replace(/^v/, '') ?? null
  if (chosen) return { executable, dist, version, origin: 'chosen' }
  if (!version) return null
  const origin = version === shippedElectron() ? 'official' : 'borrowed'
  if (origin === 'borrowed' && version !== borrowed.electron) return null
  return { executable, dist, version, origin }
}

const origins = {
  chosen: 'indiqué par ELECTRON_OVERRIDE_DIST_PATH',
  official: 'téléchargement officiel',
  borrowed: 'emprunté au registre npm, pour le développement et les tests seulement',
}

/** One line for people: which Electron runs here, and where it comes from. */
export function describeElectron(electron) {
  const shipped = shippedElectron()
  const other = electron.version === shipped ? '' : ` ; version livrée : ${shipped}`
  return `Electron ${electron.version ?? '(version inconnue)'} (${origins[electron.origin]}${other})`
}

/** Chromium refuses its sandbox to root on Linux; nobody else gives it up. */
export function electronArgs(platform = process.platform, uid = process.getuid?.()) {
  return platform === 'linux' && uid === 0 ? ['--no-sandbox'] : []
}

export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
