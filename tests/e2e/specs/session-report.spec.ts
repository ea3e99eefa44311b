import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { read, utils, write } from 'xlsx'
import { answerOpenDialog } from '#tests/helpers/native-dialogs.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { openEntry, test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { reportScreen } from '../page-models/report-screen.ts'
import { printPanel } from '../page-models/session-screen.ts'
import { t } from '../page-models/words.ts'
import { savedThrough } from '../saving.ts'

const sessionIdOf = async (page: Parameters<typeof readTables>[0], code: string) =>
  String((await readTables(page)).sessions?.find((one) => one.code === code)?.id)

test('what was typed up becomes a report for the wall and for the file, in the team’s words', {
  tag: '@long',
}, async ({ app }) => {
  test.setTimeout(120_000)
  const running = await app.open()
  const { page } = running
  const report = reportScreen(page)
  const panel = printPanel(page)
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-report-'))
  const pdf = async (name: string) => {
    await panel.ready()
    return readPdf(await savedThrough(running, panel.save, path.join(folder, `${name}.pdf`)))
  }

  await test.step('a session to come says when, and leads to its preparation', async () => {
    await report.open(await sessionIdOf(page, 'L8EN'))
    await expect(page.getByRole('link', { name: t('sessionReports.page.prepare') })).toBeVisible()
  })

  await test.step('attendance typed up is enough for a report', async () => {
    const entry = await openEntry(running)
    await entry.focus(0)
    for (const key of 'ppp') await page.keyboard.press(key)
    await appFrame(page).saved()
    await report.open(entry.sessionId)
    await panel.ready()
    const { pages } = await pdf('mur-R3PR')
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('3')
    expect(pages[0]).toContain('R3PR')
  })

  const sessionId = await sessionIdOf(page, 'J4RD')
  await test.step('the wall: own words, first names, one page', async () => {
    await report.open(sessionId)
    await report.introduction.fill('Nous avons ri, planté et décidé.')
    await report.introduction.blur()
    await appFrame(page).saved()
    await panel.drawn()
    const { pages } = await pdf('mur')
    expect(pages).toHaveLength(1)
    // A dozen promises leave no room for it: that is said, and the words are in the file.
    await expect(page.getByText(/Nous avons ri, planté et décidé\.…/u)).toBeVisible()
    expect(pages[0]).toContain('Hervé')
    expect(pages[0]).not.toContain('Bélair')
  })

  await test.step('the file: nobody is named until it is asked, a section left out is left out', async () => {
    await report.form('full')
    const quiet = (await pdf('complet')).pages.join('\n')
    expect(quiet).toContain('Derrière l’école')
    expect(quiet).toContain('Nous avons ri, planté et décidé.')
    expect(quiet).not.toContain('Roseline')
    await page.getByText(t('sessionReports.sections.votes'), { exact: true }).click()
    await report.namePeople.click()
    await appFrame(page).saved()
    await expect
      .poll(async () =>
        (await readTables(page)).sessionReports?.find((one) => one.sessionId === sessionId),
      )
      .toMatchObject({ namesPeople: true, leftOut: ['votes'] })
    const named = (await pdf('complet-noms')).pages.join('\n')
    expect(named).toContain('Roseline Auguste-Dorval')
    expect(named).not.toContain('Par quel légume commencer')
  })

  await test.step('undone, people are no longer named', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('Control+z')
    await expect
      .poll(async () =>
        (await readTables(page)).sessionReports?.find((one) => one.sessionId === sessionId),
      )
      .toMatchObject({ namesPeople: false, leftOut: ['votes'] })
  })

  await test.step('a certificate for each who came, in one file', async () => {
    await report.openCertificates()
    const { pages } = await pdf('attestations')
    expect(pages).toHaveLength(13)
  })

  await test.step('a word of thanks with the figures, kept once reworded', async () => {
    await report.openThanks()
    const message = page.getByRole('textbox', { name: t('inviting.message.text') })
    await expect(message).toHaveValue(/17 personnes, 13 idées/u)
    await message.fill('Mèsi anpil\u00a0!')
    await message.blur()
    await appFrame(page).saved()
    await report.openFiles()
    await report.openThanks()
    await expect(message).toHaveValue('Mèsi anpil\u00a0!')
  })
})

test('a sheet of commitments that somebody changed comes back, once', { tag: '@long' }, async ({
  app,
}) => {
  test.setTimeout(90_000)
  const running = await app.open()
  const { page, electron } = running
  const report = reportScreen(page)
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-outcomes-'))
  await report.open(await sessionIdOf(page, 'J4RD'))
  await report.openFiles()
  const file = path.join(folder, 'sortis.xlsx')
  const book = read(await savedThrough(running, report.exportOutcomes, file))
  const sheet = book.Sheets[t('outcomeSheets.sheets.commitments')]
  if (!sheet) throw new Error('No sheet of commitments')
  const rows = utils.sheet_to_json<Record<string, string>>(sheet)
  const tools = rows.findIndex(({ Engagement = '' }) => Engagement.startsWith('Affûter'))
  const letter = rows.findIndex(({ Engagement = '' }) => Engagement.startsWith('Écrire'))
  const headings = utils.sheet_to_json<string[]>(sheet, { header: 1 })[0] ?? []
  const cell = (row: number, name: string) =>
    `${utils.encode_col(headings.indexOf(name))}${row + 2}`
  sheet[cell(tools, 'État')] = { t: 's', v: 'Fait' }
  sheet[cell(tools, 'Note')] = { t: 's', v: 'Vingt-deux lames.' }
  sheet[cell(letter, 'Identifiant')] = { t: 's', v: 'effacé-par-erreur' }
  const changed = path.join(folder, 'modifie.xlsx')
  await writeFile(changed, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)

  const eventsBefore = (await readTables(page)).commitmentEvents?.length ?? 0
  const eventsNow = async () => (await readTables(page)).commitmentEvents?.length
  await answerOpenDialog(electron, changed)
  await report.chooseWorkbook.click()
  const preview = page.getByRole('dialog')
  await expect(preview.getByText(t('outcomeSheets.preview.changes', { count: 1 }))).toBeVisible()
  await expect(preview).toContainText('À faire → Fait')
  await expect(preview).toContainText('effacé-par-erreur')
  await preview
    .getByRole('button', { name: t('outcomeSheets.preview.apply', { count: 1 }) })
    .click()
  await appFrame(page).saved()
  await expect.poll(eventsNow).toBe(eventsBefore + 1)

  await test.step('the same file twice changes nothing', async () => {
    await report.chooseWorkbook.click()
    // The row whose identifier was altered is still named.
    await expect(preview.getByText(t('outcomeSheets.preview.noneTaken'))).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(preview).toHaveCount(0)
  })

  await test.step('one step takes it all back', async () => {
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('Control+z')
    await expect.poll(eventsNow).toBe(eventsBefore)
  })

  await test.step('another workbook, or no workbook at all, is a sentence and nothing is lost', async () => {
    const picture = path.join(folder, 'photo.xlsx')
    await writeFile(picture, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]))
    await answerOpenDialog(electron, picture)
    await report.chooseWorkbook.click()
    await expect(page.getByText(t('outcomeSheets.otherFile'))).toBeVisible()
    const list = path.join(folder, 'autre.csv')
    await writeFile(list, 'Nom;Prénom\nBÉLAIR;Hervé\n')
    await answerOpenDialog(electron, list)
    await report.chooseWorkbook.click()
    await expect(page.getByText(t('outcomeSheets.notThatSheet'))).toBeVisible()
    await expect.poll(eventsNow).toBe(eventsBefore)
  })
})

test('a challenge tells its story and prints it', async ({ app }) => {
  const running = await app.open()
  const { page } = running
  const panel = printPanel(page)
  await appFrame(page).goTo('/challenges')
  await page
    .getByRole('link', { name: 'Des légumes du quartier toute l’année', exact: true })
    .click()
  const stage = (name: string) => page.locator(`[data-stage="${name}"]`)
  await expect(stage('imagine')).toContainText('17 voix')
  await expect(stage('experiment')).toContainText(t('challengeStory.results.change'))
  await page.getByRole('tab', { name: t('challenges.page.board') }).click()
  await page.getByText(t('challengeStory.print.story'), { exact: true }).click()
  await panel.ready()
  const folder = await mkdtemp(path.join(tmpdir(), 'koudmen-story-'))
  const { pages } = await readPdf(
    await savedThrough(running, panel.save, path.join(folder, 'histoire.pdf')),
  )
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('On garde')

  await test.step('one with nothing typed up says what to do', async () => {
    await appFrame(page).goTo('/challenges')
    await page.getByRole('link', { name: 'Réparer avant de racheter', exact: true }).click()
    await page.getByRole('tab', { name: t('challengeStory.tab') }).click()
    await expect(stage('observe')).toContainText(t('challengeStory.page.empty.observe'))
  })
})
