import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runCli } from './run-cli.ts'

// The same two steps up from electron/cli and from out/main.
const about: { readonly version?: string } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
)

// A reader that closes early, such as `head`, is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCli(process.argv.slice(2), {
  answer: (text) => process.stdout.write(`${text}\n`),
  tell: (text) => process.stderr.write(`${text}\n`),
  cwd: process.cwd(),
  now: () => new Date(),
  appVersion: about.version ?? '',
})
