import { spawn } from 'node:child_process'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** Tells the highest memory of the process as it ends, in kilobytes. */
const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmaxRSS="+process.resourceUsage().maxRSS+"\\n"))'

export type CommandOutcome = {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** Highest resident memory, in megabytes. */
  readonly memory: number
}

/** Runs `koudmen`, as it is built, as a process of its own, in `cwd`. */
export const koudmen = (args: readonly string[], cwd: string): Promise<CommandOutcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', TELL_MEMORY, path.join(ROOT, 'out/main/koudmen.js'), ...args],
      { cwd, env: { ...process.env, TZ: 'Asia/Tokyo' } },
    )
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => {
      const memory = Number(/\nmaxRSS=(\d+)\n$/u.exec(stderr)?.[1] ?? 0) / 1024
      resolve({
        exitCode,
        stdout,
        stderr: stderr.replace(/\nmaxRSS=\d+\n$/u, ''),
        memory,
      })
    })
  })
