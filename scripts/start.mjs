import { electronArgs, hasDisplay } from './lib/electron-env.mjs'
import { root } from './lib/paths.mjs'
import { run } from './lib/run.mjs'
import { main, say } from './lib/say.mjs'
import { setUp } from './setup.mjs'

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
  return run(electron.executable, [...electronArgs(), root, ...process.argv.slice(2)], { env })
})
