import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Measure, Measured } from './lib/measure.ts'
import { type Failure, jsonOf, tableOf } from './lib/report.ts'
import { agendaMeasure } from './measures/agenda.ts'
import { cardsMeasure } from './measures/cards.ts'
import { commitMeasure } from './measures/commit.ts'
import { deckPeersMeasure } from './measures/deck-peers.ts'
import { homeMeasure } from './measures/home.ts'
import { kitMeasure } from './measures/kit.ts'
import { kitMemoryMeasure } from './measures/kit-memory.ts'
import { memoryMeasure } from './measures/memory.ts'
import { suggestionsMeasure, tablesMeasure } from './measures/mutual-help.ts'
import { deckMeasure, planMeasure, signInMeasure } from './measures/printing.ts'
import { reportMeasure, reportPdfMeasure } from './measures/report.ts'
import { searchMeasure } from './measures/search.ts'
import { startMeasure } from './measures/start.ts'
import { exportMeasure, importMeasure } from './measures/workbooks.ts'

/*
 * `npm run bench`: each measure beside what the same work costs with nothing of ours, in the same
 * run. `npm run bench -- start deck` runs only those. A missed target is told, not punished; a
 * measure that could not run fails the bench.
 */
const MEASURES: readonly Measure[] = [
  startMeasure,
  commitMeasure,
  searchMeasure,
  homeMeasure,
  agendaMeasure,
  cardsMeasure,
  importMeasure,
  signInMeasure,
  deckMeasure,
  deckPeersMeasure,
  planMeasure,
  kitMeasure,
  exportMeasure,
  reportMeasure,
  reportPdfMeasure,
  suggestionsMeasure,
  tablesMeasure,
  memoryMeasure,
  kitMemoryMeasure,
]

const chosen = (names: readonly string[]): readonly Measure[] => {
  const unknown = names.filter((name) => !MEASURES.some(({ id }) => id === name))
  if (unknown.length > 0) {
    const known = MEASURES.map(({ id }) => id).join(', ')
    throw new Error(`Mesure inconnue : ${unknown.join(', ')}. Mesures : ${known}.`)
  }
  return names.length === 0 ? MEASURES : MEASURES.filter(({ id }) => names.includes(id))
}

/** A measure that takes longer has lost its window, or waits for what never comes. Milliseconds. */
const PATIENCE = 180_000

/** Gives up a measure that hangs, so that the others are made all the same. */
const within = async <Value>(work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const givenUp = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`plus de ${PATIENCE / 1_000} s : abandonné`)),
      PATIENCE,
    )
  })
  try {
    return await Promise.race([work, givenUp])
  } finally {
    clearTimeout(timer)
  }
}

const electronVersion = async (): Promise<string> =>
  (await readFile('node_modules/electron/dist/version', 'utf8').catch(() => '')).trim()

const main = async (): Promise<void> => {
  const folder = path.resolve('bench-output')
  await mkdir(folder, { recursive: true })
  const measured: Measured[] = []
  const failures: Failure[] = []
  const report = path.join(folder, 'bench.json')
  const electron = await electronVersion()
  for (const { id, run } of chosen(process.argv.slice(2))) {
    process.stderr.write(`${id}… `)
    const begun = performance.now()
    try {
      measured.push(...(await within(run())))
    } catch (error) {
      failures.push({ id, reason: error instanceof Error ? error.message : String(error) })
    }
    process.stderr.write(`${Math.round((performance.now() - begun) / 1_000)} s\n`)
    // After each one: what was measured stays, whatever becomes of those that follow.
    await writeFile(report, jsonOf(measured, failures, electron))
  }
  if (measured.length > 0) console.log(`\n${tableOf(measured)}`)
  console.log(`\n${path.relative(process.cwd(), report)}`)
  for (const { id, reason } of failures) {
    console.error(`\n✗ ${id} n’a pas pu être mesuré : ${reason}`)
  }
  // What a measure given up left open would keep the process alive.
  process.exit(failures.length > 0 ? 1 : 0)
}

// A window that dies rejects what nobody waits for any more: the measure it belongs to says so.
process.on('unhandledRejection', (reason) => process.stderr.write(`(${String(reason)}) `))

await main()
