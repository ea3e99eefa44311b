import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerFolderDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { eraseScreen } from '../page-models/erase-screen.ts'
import { privacyScreen } from '../page-models/privacy-screen.ts'
import { t } from '../page-models/words.ts'

test('somebody asks for their data: noted, given as one folder, and the export is in the log', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const privacy = privacyScreen(page)
  await privacy.open()
  await expect(privacy.nothingDue).toBeVisible()
  await privacy.open('requests')
  await privacy.addRequest.click()
  await privacy.who.fill('Hervé Bélair')
  await privacy.who.press('Tab')
  await privacy.dialog.getByRole('button', { name: t('privacy.requests.add') }).click()
  // A month after the day that the tests live in.
  await expect(privacy.requests).toContainText('23 déc. 2026')
  // A name of the list is that person: the request leads there, and stands on their page.
  await privacy.requests.getByRole('link', { name: t('privacy.requests.seePerson') }).click()
  await expect(page.getByRole('main')).toContainText('23 déc. 2026')

  const person = (await readTables(page)).people?.find(({ lastName }) => lastName === 'BÉLAIR')
  await answerFolderDialog(electron, app.outputFolder)
  await privacy.saveDossier(String(person?.id))
  await expect(appFrame(page).toast('Dossier – Hervé Bélair').first()).toBeVisible({
    timeout: 30_000,
  })
  const folder = path.join(app.outputFolder, 'Dossier – Hervé Bélair')
  const files = (await readdir(folder)).sort()
  expect(files.map((name) => path.extname(name)).sort()).toEqual(['.json', '.pdf', '.xlsx'])
  const json = files.find((name) => name.endsWith('.json')) ?? ''
  const { tables } = JSON.parse(await readFile(path.join(folder, json), 'utf8'))
  expect(tables.people[0].email).toBe('herve.belair@exemple.invalid')
  expect(tables.attendances.length).toBeGreaterThan(0)

  for (const tab of ['retention', 'requests', 'notices', 'quality'] as const) {
    await privacy.open(tab)
    expect(await accessibilityFaults(page), tab).toEqual([])
  }
  await eraseScreen(page).open(String(person?.id))
  expect(await accessibilityFaults(page), 'erase').toEqual([])
  await privacy.open('log')
  await expect(privacy.exports).toContainText(t('privacy.log.kinds.personFolder'))
})

test('what leaves on paper or as a workbook is in the log too, without a name', async ({ app }) => {
  const { page, electron } = await app.open()
  const frame = appFrame(page)
  const session = (await readTables(page)).sessions?.find(({ code }) => code === 'R3PR')
  await frame.goTo(`/sessions/${session?.id}/callSheet`)
  await page.locator('[data-pdf-state="ready"]').waitFor()
  await answerSaveDialog(electron, path.join(app.outputFolder, 'appels.pdf'))
  await page.getByRole('button', { name: t('print.output.save') }).click()
  const callSheet = t('privacy.log.kinds.callSheet')
  const privacy = privacyScreen(page)
  await expect
    .poll(async () => (await readTables(page)).exportLogs?.map(({ what }) => what))
    .toEqual(['callSheet'])
  await privacy.open('log')
  await expect(privacy.exports).toContainText(callSheet)
  const people = (await readTables(page)).people ?? []
  const line = await privacy.exports.first().textContent()
  for (const { lastName } of people) expect(line).not.toContain(lastName || '\0')
})
