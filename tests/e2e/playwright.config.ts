import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: './specs',
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results',
  // Each test owns its window and its user-data folder. Most of a test is waiting: two at once share
  // two cores well.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Two hundred real windows on two busy cores: one that is late is tried again, and the list names it
  // « flaky » at the end. Such a test is to be mended, not left.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: { trace: 'off', screenshot: 'only-on-failure' },
})
