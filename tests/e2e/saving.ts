import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import type { RunningApp } from './fixtures.ts'
import { appFrame } from './page-models/app-frame.ts'

/** Presses a button that saves a file, answers the system's dialog, and reads the file. */
export const savedThrough = async (
  { electron, page }: RunningApp,
  button: Locator,
  file: string,
): Promise<Uint8Array> => {
  await answerSaveDialog(electron, file)
  await button.click()
  await appFrame(page)
    .toast(`«\u00a0${path.basename(file)}\u00a0» est enregistré`)
    .or(appFrame(page).toast(`« ${path.basename(file)} » est enregistré`))
    .waitFor()
  return readFile(file)
}
