import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Two runtimes must run the same bundle: the shipped Electron and the older one of the machines
// that cannot download it. Hence targets set by hand rather than read from the installed Electron.
const nodeTarget = 'node20.18'
const chromiumTarget = 'chrome130'

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
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: chromiumTarget,
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve('renderer/index.html') } },
    },
  },
})
