import { inRoot, root } from './lib/paths.mjs'
import { runNode } from './lib/run.mjs'
import { main } from './lib/say.mjs'
import { setUp } from './setup.mjs'

/** npm moves to the repository and keeps in INIT_CWD the folder where the command was typed. */
const typedFrom = () => (process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd())

/**
 * The command line, built when it is out of date. Only its own output goes to stdout, and paths
 * are relative to where the person is.
 */
await main(async () => {
  await setUp('cli')
  const { build } = await import('./lib/build.mjs')
  await build()
  const args = [inRoot('out', 'main', 'koudmen.js'), ...process.argv.slice(2)]
  return runNode(args, { cwd: typedFrom() })
})
