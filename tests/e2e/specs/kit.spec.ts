import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerFolderDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { kitPanel } from '../page-models/kit-panel.ts'
import { t } from '../page-models/words.ts'

const UPCOMING = 'Chacun sa pièce du puzzle'

test('one button prepares what the agenda asks for; the kit then prints each setting once, and again only what changed', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const kit = kitPanel(page)
  await kit.open(UPCOMING)
  await kit.suggestions.waitFor()
  await kit.prepareAll.click()
  await expect(kit.suggestions).toBeHidden()
  await appFrame(page).saved()
  const { printables = [] } = await readTables(page)
  expect(printables.length).toBeGreaterThan(2)
  expect(await accessibilityFaults(page)).toEqual([])

  await kit.ready()
  const file = path.join(app.outputFolder, 'valise.pdf')
  await answerSaveDialog(electron, file)
  await kit.save.click()
  await expect.poll(() => readFile(file).catch(() => null)).not.toBeNull()
  const whole = await readPdf(await readFile(file))
  expect(whole.pages[0]).toContain('Liste de la valise')
  expect(whole.pages[0]).toContain('A4, recto, en noir, papier ordinaire')
  expect(whole.fonts.every(({ embedded }) => embedded)).toBe(true)
  await appFrame(page).saved()

  // Nothing changed: nothing is left to print again but what one then adds or alters.
  await kit.onlyChanged.click()
  await kit.count(t('print.kit.sets'), '4')
  await kit.ready()
  await answerFolderDialog(electron, app.outputFolder)
  await kit.saveFolder.click()
  const folders = async () =>
    (await readdir(app.outputFolder, { withFileTypes: true })).filter((one) => one.isDirectory())
  await expect.poll(async () => (await folders()).length).toBe(1)
  const [folder] = await folders()
  const inFolder = async () =>
    (await readdir(path.join(app.outputFolder, folder?.name ?? ''))).toSorted()
  // A file being written has a name of its own until it is whole.
  await expect
    .poll(inFolder)
    .toEqual([expect.stringMatching(/^0 /u), expect.stringMatching(/^1 /u)])
  const files = await inFolder()
  const list = await readPdf(
    await readFile(path.join(app.outputFolder, folder?.name ?? '', files[0] ?? '')),
  )
  expect(list.pages[0]).toContain('ce qui est nouveau ou a changé')
})
