import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { read, utils } from 'xlsx'
import { answerOpenDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { exportModelsScreen } from '../page-models/export-models-screen.ts'
import { t } from '../page-models/words.ts'

const fileOf = (target: string) => () =>
  readFile(target).then(
    (bytes) => bytes.length > 0,
    () => false,
  )

test('the FSE threshold is not said to be kept while what a funder may ask for is not asked', async ({
  app,
}) => {
  const { page } = await app.open()
  await appFrame(page).goTo('/exports/models/ready/participants')
  const section = page.getByRole('region', { name: t('exportModels.complete.title') })
  await expect(section).toContainText(/Sur ce que vous demandez, \d+/u)
  await expect(section).toContainText('aucune fiche n’est complète pour lui')
  await expect(section).not.toContainText('Le seuil est respecté')
})

test('a model made with the keyboard gives a file in its order and under its names, and travels to another team', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const models = exportModelsScreen(page)
  await models.open()
  await models.create()
  await expect(models.columns.first()).toHaveAttribute('data-column', 'lastName')

  await models.header('structure').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(models.columns.first()).toHaveAttribute('data-column', 'structure')
  await models.header('structure').fill('Organisme')
  await page.keyboard.press('Enter')
  await expect(models.preview.getByRole('columnheader').first()).toHaveText('Organisme')

  const target = path.join(app.outputFolder, 'modele.xlsx')
  await answerSaveDialog(electron, target)
  await models.toExcel.click()
  await expect.poll(fileOf(target)).toBe(true)
  const workbook = read(await readFile(target))
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
  const rows = utils.sheet_to_json<readonly string[]>(sheet ?? {}, { header: 1 })
  expect(rows[0]?.slice(0, 3)).toEqual(['Organisme', 'Nom', 'Prénom'])
  const shown = await models.preview.getByRole('row').nth(1).getByRole('cell').allTextContents()
  expect(rows[1]?.slice(0, 3)).toEqual(shown.slice(0, 3))
  await expect
    .poll(async () => (await readTables(page)).exportLogs?.map(({ what }) => what))
    .toContain('exportModel')

  const shared = path.join(app.outputFolder, 'modele.koudmen-export')
  await answerSaveDialog(electron, shared)
  await models.share(t('exportModels.newName'))
  await expect.poll(fileOf(shared)).toBe(true)
  await models.open()
  const newer = path.join(app.outputFolder, 'plus-recent.koudmen-export')
  await writeFile(newer, (await readFile(shared, 'utf8')).replace('"version": 1', '"version": 2'))
  await answerOpenDialog(electron, newer)
  await models.openReceived.click()
  await expect(page.getByText(t('exportModels.file.newer'))).toBeVisible()
  await answerOpenDialog(electron, shared)
  await models.openReceived.click()
  await expect(models.columns.first()).toHaveAttribute('data-column', 'structure')
  await expect(models.header('structure')).toHaveValue('Organisme')

  await models.openReady('participants')
  await expect(models.complete).toContainText('35\u00a0%')
})
