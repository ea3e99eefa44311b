import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { read } from 'xlsx'
import { excelTemplate, excelTemplateParts } from '#tests/helpers/excel-template.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { funderTemplatesScreen } from '../page-models/funder-templates-screen.ts'
import { t } from '../page-models/words.ts'

/** Its list of participants goes on to the end of the sheet. */
const openEndedTemplate = () =>
  excelTemplate({
    'xl/worksheets/sheet2.xml': String(excelTemplateParts()['xl/worksheets/sheet2.xml']).replace(
      /<row r="11".*?<\/row>/u,
      '',
    ),
  })

test('a funder’s workbook is mapped by its own words once, then filled for any period', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const screen = funderTemplatesScreen(page)
  await screen.open()

  // Not a workbook: a sentence, and nothing is kept.
  const wrong = path.join(app.outputFolder, 'convention.xlsx')
  await writeFile(wrong, '%PDF-1.7')
  await answerOpenDialog(electron, wrong)
  await screen.add.click()
  await expect(screen.refusal).toContainText(t('funderTemplates.refusals.notASpreadsheet'))
  expect((await readTables(page)).funderTemplates ?? []).toEqual([])

  const file = path.join(app.outputFolder, 'Bilan du financeur.xlsx')
  await writeFile(file, openEndedTemplate())
  await answerOpenDialog(electron, file)
  await screen.add.click()
  await page.getByRole('heading', { level: 1, name: 'Bilan du financeur' }).waitFor()
  await screen.takeAll.click()
  await screen.choosePeriod('all')
  await expect(screen.cell('C8')).toHaveText(/^\d+$/u)
  // The template has 999 there: all were taken but this one, and it is said.
  await expect(screen.alreadyFilled).toHaveText(/Personnes différentes.*999 → \d+/u)
  for (const [width, zoom] of [
    [1024, 1],
    [1440, 2],
  ] as const) {
    await electron.evaluate(
      ({ BrowserWindow }, [wide, factor]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.setContentSize(wide, 700)
        window?.webContents.setZoomFactor(factor)
      },
      [width, zoom] as const,
    )
    await screen.cell('B1').click()
    await screen.cell('C9').click()
    // Choosing a cell shows what it receives, and the cell stays in sight.
    await expect(screen.field).toBeInViewport({ ratio: 1 })
    if (zoom === 1) await expect(screen.cell('C9')).toBeInViewport({ ratio: 1 })
  }
  await electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1)
  })
  await screen.cell('C9').click()
  await screen.field.fill('personnes diff')
  await page.getByRole('option').first().click()
  // The template has 999 there.
  await expect(screen.cell('C9')).toHaveText(/^(?!999$)\d+$/u)
  await appFrame(page).saved()
  const sessions = Number(await screen.cell('C8').textContent())
  const people = Number(await screen.cell('C9').textContent())
  expect(people).toBeGreaterThan(sessions)

  const target = path.join(app.outputFolder, 'rempli.xlsx')
  await answerSaveDialog(electron, target)
  await screen.save.click()
  const written = () => readFile(target).catch(() => null)
  await expect.poll(async () => (await written()) !== null).toBe(true)
  const book = read((await written()) ?? new Uint8Array(), { type: 'buffer' })
  expect(book.Sheets['Compte rendu']?.C8).toMatchObject({ v: sessions })
  expect(book.Sheets['Compte rendu']?.C9).toMatchObject({ v: people })
  const list = book.Sheets['Participants & co'] ?? {}
  expect(Object.keys(list).filter((cell) => /^A\d+$/u.test(cell))).toHaveLength(people + 2)
  // Names left the app: it is noted.
  await expect
    .poll(async () => (await readTables(page)).exportLogs?.map(({ what, count }) => [what, count]))
    .toEqual([['funderTemplate', people]])
})
