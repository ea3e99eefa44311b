import { readFileSync } from 'node:fs'
import { importSummary } from '#shared/spreadsheets/people-import/import-summary.ts'

// Run as a program of its own, so that the memory measured is only that of one reading.
const [file = ''] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(file))
const started = performance.now()
const result = importSummary(bytes, file)
process.stdout.write(
  JSON.stringify({
    outcome: result.ok ? 'read' : result.error.code,
    people: result.ok ? result.data.people.length : 0,
    milliseconds: Math.round(performance.now() - started),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  }),
)
