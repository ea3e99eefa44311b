import { randomInt } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { inRoot, root } from './lib/paths.mjs'
import { main, say } from './lib/say.mjs'
import { setUp } from './setup.mjs'

const DEFAULT_ROUNDS = 10

/** Test files that state a property. */
async function propertyFiles() {
  const folder = inRoot('tests', 'unit')
  const names = await readdir(folder, { recursive: true })
  const files = names
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  return files
    .filter((_, index) => texts[index].includes("from 'fast-check'"))
    .map((file) => path.relative(root, file))
}

/** Tries the properties on new draws (`npm run fuzz -- 20`); stops at the first that fails. */
await main(async () => {
  await setUp('test')
  const { runTool } = await import('./lib/tools.mjs')
  const rounds = Number(process.argv[2] ?? DEFAULT_ROUNDS)
  const files = await propertyFiles()
  for (let round = 1; round <= rounds; round += 1) {
    const seed = String(randomInt(2 ** 31))
    say(`\n── tirage ${round} sur ${rounds} : KOUDMEN_SEED=${seed} ──`)
    const args = ['run', '--project', 'unit', '--reporter', 'dot', ...files]
    const env = { ...process.env, KOUDMEN_SEED: seed }
    const code = await runTool('vitest', args, { env })
    if (code !== 0) {
      say(`✗ À rejouer avec : KOUDMEN_SEED=${seed} npm run unit`)
      return code
    }
  }
  say(`✓ ${files.length} fichiers, ${rounds} tirages, rien à redire.`)
  return 0
})
