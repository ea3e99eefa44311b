import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Measure, Measured } from './lib/measure.ts'
import { type Failure, jsonOf, tableOf } from './lib/report.ts'
import { agendaMeasure } from './measures/agenda.ts'
import { cardsMeasure } from './measures/cards.ts'
import { commitMeasure } from './measures/commit.ts'
import { kitMeasure } from './measures/kit.ts'
import { kitMemoryMeasure } from './measures/kit-memory.ts'
import { memoryMeasure } from './measures/memory.ts'
import { suggestionsMeasure, tablesMeasure } from './measures/mutual-help.ts'
import { deckMeasure, planMeasure, signInMeasure } from './measures/printing.ts'
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
  agendaMeasure,
  cardsMeasure,
  importMeasure,
  signInMeasure,
  deckMeasure,
  planMeasure,
  kitMeasure,
  exportMeasure,
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

const electronVersion = async (): Promise<string> =>
  (await readFile('node_modules/electron/dist/version', 'utf8').catch(() => '')).trim()

const main = async (): Promise<void> => {
  const folder = path.resolve('bench-output')
  await mkdir(folder, { recursive: true })
  const measured: Measured[] = []
  const failures: Failure[] = []
  for (const { id, run } of chosen(process.argv.slice(2))) {
    process.stderr.write(`${id}…\n`)
    try {
      measured.push(...(await run()))
    } catch (error) {
      failures.push({ id, reason: error instanceof Error ? error.message : String(error) })
    }
  }
  const report = path.join(folder, 'bench.json')
  await writeFile(report, jsonOf(measured, failures, await electronVersion()))
  if (measured.length > 0) console.log(`\n${tableOf(measured)}`)
  console.log(`\n${path.relative(process.cwd(), report)}`)
  for (const { id, reason } of failures) {
    console.error(`\n✗ ${id} n’a pas pu être mesuré : ${reason}`)
  }
  process.exitCode = failures.length > 0 ? 1 : 0
}

await main()
