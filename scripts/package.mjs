import { rm } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inRoot } from './lib/paths.mjs'
import { main, Stop, say } from './lib/say.mjs'
import { setUp } from './setup.mjs'

const options = {
  linux: { type: 'boolean' },
  win: { type: 'boolean' },
  mac: { type: 'boolean' },
  installers: { type: 'boolean' },
}

/** Electron's own demonstration app comes with a copied runtime, and has no place in a release. */
const removeDefaultApp = ({ appOutDir, packager }) =>
  rm(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })

/**
 * Packages the app into dist/: a folder that runs, or with `--installers` those of
 * electron-builder.yml, for this system or for the one named (`--win`).
 */
await main(async () => {
  const { values } = parseArgs({ options })
  const electron = await setUp('start')
  const borrowed = electron.origin !== 'official'
  if (borrowed && (values.installers || values.win || values.mac)) {
    throw new Stop({
      happened: `Seul un Electron officiel peut être livré ; celui d’ici est la version ${electron.version}.`,
      kept: 'tout ; rien n’a été changé.',
      todo: 'lancez cette commande sur un poste qui peut télécharger Electron.',
    })
  }
  const { build } = await import('./lib/build.mjs')
  await build()
  const { packagesToLeaveOut } = await import('./lib/shipped-packages.mjs')
  const builder = await import('electron-builder')
  const { build: packageApp, createTargets, Platform } = builder.default ?? builder
  const asked = [
    values.linux && Platform.LINUX,
    values.win && Platform.WINDOWS,
    values.mac && Platform.MAC,
  ].filter(Boolean)
  const platforms = asked.length > 0 ? asked : [Platform.current()]
  const own = platforms.every((platform) => platform === Platform.current())
  await packageApp({
    targets: createTargets(platforms, values.installers ? undefined : 'dir'),
    config: {
      extends: 'electron-builder.yml',
      files: (await packagesToLeaveOut()).map((name) => `!node_modules/${name}{,/**}`),
      electronVersion: electron.version,
      // The Electron already here, rather than a second download of the same.
      ...(own ? { electronDist: electron.dist } : {}),
      afterPack: removeDefaultApp,
    },
    projectDir: inRoot(),
    publish: 'never',
  })
  if (borrowed)
    say('Ce paquet sert aux essais seulement : son Electron n’est pas celui qui est livré.')
})
