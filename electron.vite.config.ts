import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin, Rolldown } from 'vite'

// Two runtimes must run the same bundle: the shipped Electron and the older one of the machines
// that cannot download it. Hence targets set by hand rather than read from the installed Electron.
const nodeTarget = 'node20.18'
const chromiumTarget = 'chrome130'

// A start that asks for forty small files waits for each of them: all that the first screen needs comes
// in one, and what the other screens share in a second. The heavy parts of single screens stay with them.
const startGroups: Rolldown.CodeSplittingGroup[] = [
  { name: 'start', tags: ['$initial'], priority: 2 },
  {
    name: 'common',
    minShareCount: 4,
    priority: 1,
    test: /node_modules[\\/](?!libphonenumber-js|pdfjs-dist|@tanstack)|renderer[\\/]src[\\/](ui|i18n|lib|platform|data)[\\/]|shared[\\/](locales|schemas|workspace|ipc)[\\/]/,
  },
]

// React Aria brings its words in thirty-four languages and picks at run time: the app has two.
const ourLanguages = (): Plugin => ({
  name: 'our-languages',
  load: {
    filter: {
      id: /[\\/]react-(?:aria|stately|aria-components)[\\/].*[\\/]intl[\\/].*[a-z]{2}-[A-Z]{2}\.m?js$/,
    },
    handler: (id) => (/(?:fr-FR|en-US)\.m?js$/.test(id) ? null : 'export default {}'),
  },
})

// A script of plain ASCII is decoded faster, and kept in half the memory, at every start.
const plainScripts = (): Plugin => ({
  name: 'plain-scripts',
  generateBundle: (_options, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      chunk.code = chunk.code.replaceAll(
        /[\u0080-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
    }
  },
})

export default defineConfig({
  main: {
    build: {
      target: nodeTarget,
      outDir: 'out/main',
      // What the window waits for is bundled: reading its hundred small files would hold the start up.
      externalizeDeps: { exclude: ['@noble/hashes', 'lib0', 'yjs', 'zod'] },
      rollupOptions: {
        input: {
          index: resolve('electron/main/index.ts'),
          koudmen: resolve('electron/cli/koudmen.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      target: nodeTarget,
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('electron/preload/index.ts') },
        // A sandboxed preload must be a single CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), ourLanguages(), plainScripts()],
    worker: { format: 'es' },
    build: {
      target: chromiumTarget,
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { index: resolve('renderer/index.html') },
        output: {
          codeSplitting: { groups: startGroups },
          // Smaller to read at each start. Names stay: the log gives the place of a bug by them.
          minify: { compress: true, mangle: { keepNames: true }, codegen: true },
        },
      },
    },
  },
})
