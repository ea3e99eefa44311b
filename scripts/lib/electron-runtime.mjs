import { rm } from 'node:fs/promises'
import { findElectron } from './electron-env.mjs'
import { canBorrow, installBorrowedRuntime } from './fallback-runtime.mjs'
import { installOfficialRuntime } from './official-runtime.mjs'
import { inRoot } from './paths.mjs'
import { Stop, say } from './say.mjs'

/** Electron's own download first, then the borrowed one where there is one. */
async function installElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    throw new Stop({
      happened: 'ELECTRON_OVERRIDE_DIST_PATH ne mène à aucun Electron.',
      kept: 'tout ; rien n’a été changé.',
      todo: 'corrigez ce chemin, ou effacez cette variable pour qu’Electron soit téléchargé.',
    })
  }
  // A dist cut half-way is worse than none: the tools would run it.
  await rm(inRoot('node_modules', 'electron', 'path.txt'), { force: true })
  const official = await installOfficialRuntime({ hasFallback: canBorrow() })
  if (official.ok) return
  if (!canBorrow()) {
    throw new Stop({
      happened: 'Electron n’a pas pu être téléchargé.',
      kept: 'le code, vos données et les paquets npm déjà installés.',
      todo: 'vérifiez le réseau puis relancez ; derrière un miroir, réglez ELECTRON_MIRROR.',
      detail: official.detail,
    })
  }
  const why = official.detail.split('\n').find((line) => /Error|github/.test(line))
  say(`Pas de téléchargement officiel d’Electron (${why?.trim() ?? 'échec'}) : on passe par npm.`)
  await installBorrowedRuntime()
}

export const electronRuntime = { ready: () => findElectron() !== null, install: installElectron }
