import { main } from './lib/say.mjs'
import { setUp } from './setup.mjs'

/** Renders every support into `docs/gallery` and writes `docs/gallery.md`; words narrow it to some kinds. */
await main(async () => {
  await setUp('test')
  const { runTool } = await import('./lib/tools.mjs')
  return runTool('tsx', ['tests/gallery/index.ts', ...process.argv.slice(2)])
})
