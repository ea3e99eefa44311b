import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { electronArgs } from './lib/electron-env.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { runQuietly } from './lib/run.mjs'
import { isMain, main, say, size } from './lib/say.mjs'
import { withDisplay } from './lib/virtual-display.mjs'
import { setUp } from './setup.mjs'

/** « 12 pages », or null when the file is no PDF or nothing here can read one. */
async function pageCount(file) {
  if (!file.endsWith('.pdf')) return null
  const { code, output } = await runQuietly('pdfinfo', [file])
  const pages = code === 0 ? Number(/^Pages:\s+(\d+)/m.exec(output)?.[1]) : 0
  return pages ? `${pages} page${pages > 1 ? 's' : ''}` : null
}

async function listOutput(outDir) {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
  say(`\nDans ${path.basename(outDir)}/ (${files.length}) :`)
  for (const file of files) {
    const details = [await pageCount(file), size((await stat(file)).size)].filter(Boolean)
    say(`  ${path.relative(outDir, file)} (${details.join(', ')})`)
  }
}

/**
 * Plays the main job in the real app and leaves what it made in `outDir`, emptied before. `pace` is
 * the pause after each step, in milliseconds, for somebody who watches.
 */
export async function demo({ pace = 0, outDir = inRoot('demo-output') } = {}) {
  await setUp('demo')
  const { build } = await import('./lib/build.mjs')
  await build()
  await rm(outDir, { recursive: true, force: true })
  await mkdir(outDir, { recursive: true })
  const { runDemo } = await import('./demo/main-job.mjs')
  await withDisplay((env) =>
    runDemo({ launch: { args: [...electronArgs(), root], env }, outDir, pace }),
  )
  await listOutput(outDir)
}

if (isMain(import.meta)) {
  await main(async () => {
    const { values } = parseArgs({ options: { pace: { type: 'string', default: '0' } } })
    await demo({ pace: Number(values.pace) || 0 })
  })
}
