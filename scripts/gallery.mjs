import { main } from './lib/say.mjs'
import { setUp } from './setup.mjs'

/**
 * Renders every support into `docs/gallery` and writes `docs/gallery.md`; words narrow it to some
 * kinds. With `--golden`, notes instead how the documents of reference print from now on.
 */
await main(async () => {
  await setUp('test')
  const { runTool } = await import('./lib/tools.mjs')
  const asked = process.argv.slice(2)
  if (asked.includes('--golden')) return runTool('tsx', ['tests/integration/golden/update.ts'])
  return runTool('tsx', ['tests/gallery/index.ts', ...asked])
})
