import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { electronArgs, hasDisplay } from './lib/electron-env.mjs'
import { root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { main, say } from './lib/say.mjs'
import { setUp } from './setup.mjs'

/** Ubuntu, since 24.04, refuses programs it does not know the namespaces of Chromium's sandbox. */
async function forbidsSandbox() {
  const setting = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  return (await readFile(setting, 'utf8').catch(() => '')).trim() === '1'
}

function sayHowToAllowSandbox({ dist }) {
  const sandbox = path.join(dist, 'chrome-sandbox')
  say('Si le message ci-dessus parle du « sandbox », ce système demande de l’autoriser une fois :')
  say(`  sudo chown root:root ${sandbox} && sudo chmod 4755 ${sandbox}`)
}

/** Opens the app; without a screen to open it on, shows what it does on a virtual one. */
await main(async () => {
  if (!hasDisplay()) {
    say('Aucun écran sur ce poste : la démonstration va se dérouler sur un écran virtuel.')
    const { demo } = await import('./demo.mjs')
    return demo()
  }
  const electron = await setUp('start')
  const { build } = await import('./lib/build.mjs')
  await build()
  const env = { ...process.env }
  // Set by some editors' terminals; it would turn the app into a plain Node.
  delete env.ELECTRON_RUN_AS_NODE
  const args = [...electronArgs(), root, ...process.argv.slice(2)]
  const code = await run(electron.executable, args, { env })
  if (code !== 0 && (await forbidsSandbox())) sayHowToAllowSandbox(electron)
  return code
})
