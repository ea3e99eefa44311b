import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { demo } from './demo.mjs'
import { describeElectron } from './lib/electron-env.mjs'
import { inRoot } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { duration, main, say } from './lib/say.mjs'
import { setUp } from './setup.mjs'

// What takes long (the demonstration, every screen through axe, dozens of kills, typing against the clock) is
// left to `npm test -- --all`, which the continuous integration runs: told at the end, not left out in silence.
const isWhole = process.argv.includes('--all')

const vitest = (project) => async () => {
  const { runTool } = await import('./lib/tools.mjs')
  const long = isWhole ? {} : { KOUDMEN_LEAVES_LONG_TESTS: '1' }
  return runTool('vitest', ['run', '--project', project], { env: { ...process.env, ...long } })
}

// The demonstration drives screens by their names: it breaks when one of them changes.
const wholeDemo = async () => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'koudmen-demo-'))
  try {
    await demo({ outDir })
  } catch (error) {
    say(`Ce que la démonstration a laissé : ${outDir}`)
    throw error
  }
  await rm(outDir, { recursive: true, force: true, maxRetries: 5 })
  return 0
}

const script = (name) => () => runNode([inRoot('scripts', name)])

const endToEnd = () =>
  runNode([inRoot('scripts', 'e2e.mjs'), ...(isWhole ? [] : ['--grep-invert', '@long'])], {
    env: { ...process.env, ...(isWhole ? {} : { KOUDMEN_KILL_ROUNDS: '3' }) },
  })

const steps = [
  { name: 'vérifications', run: script('check.mjs') },
  { name: 'tests unitaires', run: vitest('unit') },
  {
    name: 'construction',
    run: async () => {
      const { build } = await import('./lib/build.mjs')
      await build()
      return 0
    },
  },
  { name: 'tests d’intégration', run: vitest('integration') },
  ...(isWhole ? [{ name: 'démonstration', run: wholeDemo }] : []),
  { name: 'tests de bout en bout', run: endToEnd },
]

/** Everything that must hold, cheapest first; stops at the first failure. */
await main(async () => {
  const begun = Date.now()
  const electron = await setUp('test')
  const done = [`  mise en place : ${duration(Date.now() - begun)}`]
  let failed
  for (const step of steps) {
    say(`\n── ${step.name} ──`)
    const from = Date.now()
    const code = await step.run()
    done.push(`  ${step.name} : ${duration(Date.now() - from)}${code === 0 ? '' : ' — échec'}`)
    if (code !== 0) {
      failed = step.name
      break
    }
  }
  say(`\n${done.join('\n')}`)
  say(describeElectron(electron))
  const total = duration(Date.now() - begun)
  if (!isWhole) say('Les tests longs, eux, attendent « npm test -- --all ».')
  say(failed ? `✗ Échec à l’étape « ${failed} » (${total}).` : `✓ Tout est bon (${total}).`)
  return failed ? 1 : 0
})
