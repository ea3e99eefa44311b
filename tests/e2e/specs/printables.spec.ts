import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { readyDecks } from '../page-models/decks-screen.ts'
import { printablesScreen } from '../page-models/printables-screen.ts'
import { t } from '../page-models/words.ts'

const BINGO = 'Bingo humain'

const SLIPS = 'Bulletins de vote'
const QUESTION = 'Où planter le premier jardin partagé ?'

test('a support found by a word one knows prints with what was typed, session and code on each sheet', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const printables = printablesScreen(page)
  await printables.open()
  expect(await accessibilityFaults(page)).toEqual([])
  const all = await printables.cards.count()
  await printables.search.fill('vote papier')
  await expect.poll(() => printables.cards.count()).toBeLessThan(all + 1)
  await printables.choose('votingSlips', SLIPS)
  await expect(printables.sheet).toContainText(t('printablesVoting.slips.unsure'))
  await printables.field(t('printablesVoting.slips.questionLabel')).pressSequentially(QUESTION)
  // The sheet follows each letter, long before the field is left.
  await expect(printables.sheet).toContainText('planter')
  expect(await accessibilityFaults(page)).toEqual([])
  await printables.ready()
  const file = path.join(app.outputFolder, 'bulletins.pdf')
  await answerSaveDialog(electron, file)
  await printables.save.click()
  await expect.poll(() => readFile(file).catch(() => null)).not.toBeNull()
  const pdf = await readPdf(await readFile(file))
  expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
  for (const words of pdf.pages) {
    expect(words).toContain('planter')
    expect(words).toMatch(/[A-HJ-NP-Z2-9]{4}/u)
  }
})

test('a word that only stands in what is printed finds supports and decks, and stays from tab to tab', async ({
  app,
}) => {
  const { page } = await app.open()
  const printables = printablesScreen(page)
  await printables.open()
  await printables.search.fill('pêches')
  await expect(printables.cards).toHaveCount(1)
  await expect(printables.cards).toContainText(BINGO)
  await expect(printables.cards).toContainText('va à la pêche')
  await expect(page.getByText(t('printables.page.found', { count: 1 }))).toBeVisible()
  await page.getByRole('link', { name: t('templates.library.decks'), exact: true }).click()
  const search = page.getByRole('searchbox', { name: t('decks.page.search') })
  await expect(search).toHaveValue('pêches')
  await expect(page.getByRole('heading', { name: t('readyDecks.section.title') })).toBeVisible()
  await expect(readyDecks(page).see('Questions de mer')).toBeVisible()
  await expect(readyDecks(page).see('Le quiz du koudmen')).toHaveCount(0)
  await search.fill('xylophone')
  await expect(page.getByText(t('decks.page.none', { text: 'xylophone' }))).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: t('templates.library.clear') }).click()
  await expect(readyDecks(page).see('Le quiz du koudmen')).toBeVisible()
  // Back from elsewhere, the shelves are whole again.
  await search.fill('xylophone')
  await appFrame(page).goTo('/people')
  await printables.open()
  await expect(printables.search).toHaveValue('')
  await expect(printables.cards.nth(3)).toBeVisible()
})

test('a support kept by mistake is taken back, and a draft is there again when one comes back', async ({
  app,
}) => {
  const { page } = await app.open()
  const printables = printablesScreen(page)
  await printables.open()
  await printables.choose('votingSlips', SLIPS)
  const question = printables.field(t('printablesVoting.slips.questionLabel'))
  await question.fill(QUESTION)
  await question.blur()
  await printables.open()
  await printables.choose('votingSlips', SLIPS)
  await expect(question).toHaveValue(QUESTION)
  await printables.keep.click()
  await appFrame(page)
    .toast(t('printables.page.kept', { name: SLIPS }))
    .waitFor()
  await appFrame(page).saved()
  const rows = async () => (await readTables(page)).printables ?? []
  expect(await rows()).toMatchObject([
    { kind: 'votingSlips', sessionId: null, options: { question: QUESTION } },
  ])
  await printables.open()
  await expect(printables.own).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(printables.own).toHaveCount(0)
  expect(await rows()).toEqual([])
})

test('a support is found, checked and kept without the mouse, and a grid wins only with a whole line', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const printables = printablesScreen(page)
  await printables.open()
  await printables.search.focus()
  await page.keyboard.type('bingo rencontre')
  await expect(printables.cards).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(printables.cards.getByRole('link')).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: BINGO }).waitFor()
  await printables.gridNumber.focus()
  await page.keyboard.type('3')
  await page.keyboard.press('Tab')
  const squares = printables.squares(3)
  await expect(squares).toHaveCount(16)
  expect(await accessibilityFaults(page)).toEqual([])
  for (const place of [0, 1, 2]) {
    await squares.nth(place).focus()
    await page.keyboard.press('Space')
  }
  await expect(page.getByText(t('printablesGames.bingo.check.none'))).toBeVisible()
  await squares.nth(3).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText(t('printablesGames.bingo.check.lines', { count: 1 }))).toBeVisible()
  await expect(squares.nth(3)).toHaveAttribute('aria-pressed', 'true')
})
