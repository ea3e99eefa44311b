import { main } from './lib/say.mjs'
import { setUp } from './setup.mjs'

/** Runs the end-to-end tests in the real app; arguments go to Playwright (`npm run e2e -- -g …`). */
await main(async () => {
  await setUp('test')
  const { build } = await import('./lib/build.mjs')
  const { runTool } = await import('./lib/tools.mjs')
  const { withDisplay } = await import('./lib/virtual-display.mjs')
  await build()
  const args = ['test', '-c', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)]
  return withDisplay((env) => runTool('playwright', args, { env }))
})
