import { inRoot } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { duration, main, say } from './lib/say.mjs'
import { runTool } from './lib/tools.mjs'
import { setUp } from './setup.mjs'

// In a log, Biome would colour every letter by itself.
const colours = process.stdout.isTTY ? 'force' : 'off'

const checks = [
  { name: 'biome', run: () => runTool('biome', ['ci', `--colors=${colours}`, '.']) },
  { name: 'types', run: () => runTool('tsc', ['-b']) },
  { name: 'textes', run: () => runNode([inRoot('scripts', 'check-literals.mjs')]) },
  { name: 'dépendances', run: () => runNode([inRoot('scripts', 'check-advisories.mjs')]) },
]

/** All the checks that read the code without running it; each is run, so that one sees them all. */
await main(async () => {
  await setUp('cli')
  const failed = []
  for (const { name, run } of checks) {
    const begun = Date.now()
    const code = await run()
    if (code !== 0) failed.push(name)
    say(`${code === 0 ? '✓' : '✗'} ${name} (${duration(Date.now() - begun)})`)
  }
  return failed.length > 0 ? 1 : 0
})
