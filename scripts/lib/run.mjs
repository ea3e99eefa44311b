import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './paths.mjs'

/** Runs a program with the terminal's own streams; answers its exit code (1 when killed). */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/** Runs a program silently; answers `{ code, output }`. A missing program is code 127. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', (error) => resolve({ code: 127, output: String(error) }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Runs a JavaScript file with this same Node. */
export const runNode = (args, options) => run(process.execPath, args, options)

/** The npm that started us when there is one: on Windows `npm` alone is a batch file. */
export function npmCommand(env = process.env, platform = process.platform) {
  const cli = env.npm_execpath
  if (cli && path.basename(cli) === 'npm-cli.js') {
    return { command: process.execPath, first: [cli], options: {} }
  }
  return { command: 'npm', first: [], options: platform === 'win32' ? { shell: true } : {} }
}

export function npmQuietly(args, options = {}) {
  const npm = npmCommand()
  return runQuietly(npm.command, [...npm.first, ...args], { ...npm.options, ...options })
}
