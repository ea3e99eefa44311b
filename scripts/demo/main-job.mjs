import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { _electron } from 'playwright'
import { register } from 'tsx/esm/api'
import { say } from '../lib/say.mjs'

/** Room for a whole screen on a laptop. Pixels. */
const windowSize = { width: 1280, height: 860 }

/** What the story is told with: the window, pictures of it, and files that it saves. */
function storyTools({ app, page, outDir, pace, t }) {
  let number = 0
  const toastCross = page
    .getByRole('region', { name: t('common.notifications') })
    .getByRole('button', { name: t('common.close') })
  const closeToasts = async () => {
    while ((await toastCross.count()) > 0) {
      await toastCross
        .first()
        .click({ timeout: 2000 })
        .catch(() => undefined)
    }
  }
  const rest = () => (pace > 0 ? wait(pace) : undefined)
  return {
    page,
    rest,
    /** Numbers the pictures in the order of the story, so that a file list tells it. */
    picture: async (name, { withToasts = false } = {}) => {
      number += 1
      const file = `${String(number).padStart(2, '0')}-${name}.png`
      await page.mouse.move(0, 0)
      if (!withToasts) await closeToasts()
      await page.screenshot({ path: path.join(outDir, file), animations: 'disabled' })
      say(`  ${file}`)
      await rest()
    },
    /** Types as one can follow it, or at once when nobody watches. */
    type: (text) => page.keyboard.type(text, { delay: pace > 0 ? 60 : 0 }),
    /** Presses a button that saves; the system's own dialog is answered in its place. */
    save: async (button, name) => {
      const file = path.join(outDir, name)
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, file)
      await button.click()
      await page.getByText(name, { exact: false }).first().waitFor()
      say(`  ${name}`)
      await rest()
    },
    /** Presses a button that saves several files: a folder of them goes beside the pictures. */
    saveFolder: async (button) => {
      await app.evaluate(({ dialog }, folder) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
      }, outDir)
      await button.click()
      await page
        .getByRole('region', { name: t('common.notifications') })
        .getByText(t('print.kit.folderSaved', { folderName: '' }).split('«')[0], { exact: false })
        .waitFor()
      await rest()
    },
    /** Answers the next dialog that asks for a file. */
    willOpen: (file) =>
      app.evaluate(({ dialog }, filePath) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
      }, file),
  }
}

/**
 * Opens the app on an empty user-data folder and plays the story. `launch` holds Playwright's
 * options (`args`, `env`); pictures and documents go to `outDir`; `pace` in milliseconds.
 */
export async function runDemo({ launch, outDir, pace }) {
  // The story finds its way with the page models of the end-to-end tests, which are TypeScript.
  const unregister = register()
  const userData = await mkdtemp(path.join(tmpdir(), 'koudmen-demo-'))
  const env = { ...launch.env, KOUDMEN_USER_DATA: userData }
  const app = await _electron.launch({ ...launch, env })
  try {
    const page = await app.firstWindow()
    // A busy laptop takes more than a minute over the 131 pages of a whole kit saved as a folder.
    page.setDefaultTimeout(300_000)
    await page.locator('[data-app-state="ready"]').waitFor({ timeout: 30_000 })
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
    }, windowSize)
    const { tellMainJob } = await import('./story.mjs')
    const { t } = await import('../../tests/e2e/page-models/words.ts')
    await tellMainJob(storyTools({ app, page, outDir, pace, t })).catch(async (error) => {
      await page.screenshot({ path: path.join(outDir, 'arret-inattendu.png') })
      throw error
    })
  } finally {
    await app.close()
    await rm(userData, { recursive: true, force: true })
    await unregister()
  }
}
