import { lookup } from 'node:dns/promises'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { inRoot } from './paths.mjs'
import { runQuietly } from './run.mjs'
import { lastLines, say } from './say.mjs'

const reachable = (host, port, milliseconds) =>
  new Promise((resolve) => {
    const socket = connect({ host, port })
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(milliseconds, () => end(false))
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })

/**
 * Whether the official download is worth trying. A network that drops packets would keep it
 * waiting for minutes; a mirror or a proxy is somebody's choice, and is tried as it is.
 */
async function officialDownloadIsWorthTrying(env = process.env) {
  const chosen = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy']
  if (chosen.some((name) => env[name])) return true
  const found = await Promise.race([
    lookup('github.com').then(
      () => true,
      () => false,
    ),
    wait(4000, false, { ref: false }),
  ])
  return found && (await reachable('github.com', 443, 4000))
}

/**
 * Runs Electron's own installer: it downloads the version in package.json and checks it against
 * the sha256 list in its package. Answers `{ ok, detail }`.
 */
export async function installOfficialRuntime({ hasFallback }) {
  if (hasFallback && !(await officialDownloadIsWorthTrying())) {
    return { ok: false, detail: 'github.com n’est pas joignable.' }
  }
  say('Téléchargement d’Electron (environ 110 Mo, une fois pour toutes)…')
  const { code, output } = await runQuietly(process.execPath, [
    inRoot('node_modules', 'electron', 'install.js'),
  ])
  return { ok: code === 0, detail: lastLines(output) }
}
