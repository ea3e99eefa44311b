import { inRoot } from './paths.mjs'
import { runNode } from './run.mjs'

/** The entry file of each development tool: run by this same Node, on every system. */
const tools = {
  biome: ['@biomejs', 'biome', 'bin', 'biome'],
  'electron-builder': ['electron-builder', 'cli.js'],
  'electron-vite': ['electron-vite', 'bin', 'electron-vite.js'],
  playwright: ['@playwright', 'test', 'cli.js'],
  tsc: ['typescript', 'bin', 'tsc'],
  tsx: ['tsx', 'dist', 'cli.mjs'],
  vitest: ['vitest', 'vitest.mjs'],
}

export const toolFile = (name) => inRoot('node_modules', ...tools[name])

/** Runs a tool with the terminal's streams; answers its exit code. */
export const runTool = (name, args, options) => runNode([toolFile(name), ...args], options)
