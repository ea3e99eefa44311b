import { main } from './lib/say.mjs'
import { setUp } from './setup.mjs'

/** Measures the app as it is built; arguments go to the bench. */
await main(async () => {
  await setUp('test')
  const { build } = await import('./lib/build.mjs')
  const { runTool } = await import('./lib/tools.mjs')
  const { withDisplay } = await import('./lib/virtual-display.mjs')
  await build()
  const args = ['tests/bench/index.ts', ...process.argv.slice(2)]
  return withDisplay((env) => runTool('tsx', args, { env }))
})
