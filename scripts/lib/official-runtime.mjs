import { withFetchFolder } from './fetch-folder.mjs'
import { isReachable, usesProxy } from './network.mjs'
import { inRoot } from './paths.mjs'
import { runQuietly } from './run.mjs'
import { lastLines, received } from './say.mjs'

/** A mirror or a proxy is somebody's choice, and is tried as it is. */
async function isWorthTrying(env = process.env) {
  const mirror = env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror
  return Boolean(mirror) || usesProxy(env) || isReachable('https://github.com')
}

/**
 * Runs Electron's own installer: it downloads the version in package.json and checks it against
 * the sha256 list in its package. Answers `{ ok, detail }`.
 */
export async function installOfficialRuntime({ hasFallback }) {
  if (hasFallback && !(await isWorthTrying())) {
    return { ok: false, detail: 'github.com ne répond pas' }
  }
  const shown = received('Téléchargement d’Electron (environ 110 Mo)')
  return withFetchFolder(shown.at, async (folder) => {
    const installer = inRoot('node_modules', 'electron', 'install.js')
    // It downloads into the temporary folder, whatever its name on this system.
    const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder }
    const { code, output } = await runQuietly(process.execPath, [installer], { env })
    return { ok: code === 0, detail: lastLines(output, 15) }
  }).finally(shown.end)
}
