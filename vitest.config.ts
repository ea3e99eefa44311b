import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// Files share a process (`isolate: false`): a third of the time went into starting one for each and reading
// the same modules again. So a test puts back what it changes outside of itself: clock, environment, globals.
export default defineConfig({
  plugins: [react()],
  test: {
    // Vitest leaves a core free, half of them on a laptop of two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['./tests/helpers/fake-database.ts', './tests/helpers/property-setup.ts'],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: './tests/integration/global-setup.ts',
          environment: 'node',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
