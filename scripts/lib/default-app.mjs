/**
 * The app that Electron runs when it is given a folder (`electron .`): the borrowed runtime comes
 * without one. It honours `-r`, through which Playwright hands its loader, and awaits the import:
 * otherwise `ready` fires before an app whose entry is an ES module has run.
 */
export const defaultAppMain = `import { app } from 'electron'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const args = process.argv.slice(1)
let folder
for (let i = 0; i < args.length; i++) {
  if (args[i] === '-r' || args[i] === '--require') require(path.resolve(args[++i]))
  else if (!args[i].startsWith('-')) folder ??= args[i]
}
const root = path.resolve(folder ?? '.')
const manifest = require(path.join(root, 'package.json'))
app.setAppPath(root)
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version ?? '0.0.0')
await import(pathToFileURL(path.join(root, manifest.main)).href)
`

export const defaultAppManifest = `${JSON.stringify({
  name: 'default-app',
  type: 'module',
  main: 'main.js',
})}\n`
