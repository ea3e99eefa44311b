import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron } from 'playwright'
import { say } from '../lib/say.mjs'

/** Numbers the pictures in the order of the story, so that a file list tells it. */
function pictureTaker(page, outDir, pace) {
  let number = 0
  return async (name) => {
    number += 1
    const file = `${String(number).padStart(2, '0')}-${name}.png`
    await page.screenshot({ path: path.join(outDir, file) })
    say(`  ${file}`)
    if (pace > 0) await wait(pace)
  }
}

/**
 * Opens the app on an empty user-data folder and plays the story. `launch` holds Playwright's
 * options (`args`, `env`); pictures and documents go to `outDir`; `pace` in milliseconds.
 */
export async function runDemo({ launch, outDir, pace }) {
  const userData = await mkdtemp(path.join(tmpdir(), 'koudmen-demo-'))
  const env = { ...launch.env, KOUDMEN_USER_DATA: userData }
  const app = await _electron.launch({ ...launch, env })
  try {
    const page = await app.firstWindow()
    const picture = pictureTaker(page, outDir, pace)
    await page.locator('[data-app-state="ready"]').waitFor({ timeout: 30_000 })
    await picture('accueil')
  } finally {
    await app.close()
    await rm(userData, { recursive: true, force: true })
  }
}
