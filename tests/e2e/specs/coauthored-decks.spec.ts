import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { coauthoringScreen } from '../page-models/coauthoring-screen.ts'
import { deckScreen, decksScreen } from '../page-models/decks-screen.ts'
import { t } from '../page-models/words.ts'

const WRITTEN = [
  ['Qui nous a appris à planter ?', 'Marie-Ange'],
  ['Que partage-t-on le dimanche ?', 'Loïc'],
  ['Une recette que personne n’écrit', ''],
  ['Le bruit du marché à six heures', 'Marie-Ange'],
  ['Carte écartée', 'Loïc'],
] as const

test('cards that participants wrote are typed up on the keyboard, and only those accepted print, with their authors', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const deck = deckScreen(page)
  const coauthoring = coauthoringScreen(page)
  await decksScreen(page).open()
  await decksScreen(page).make.click()
  await deck.writeCard({ title: '', text: 'La première question' })
  await appFrame(page).saved()

  await deck.tab('print')
  await coauthoring.blanks.click()
  await coauthoring.printReady()
  const blanks = path.join(app.outputFolder, 'vierges.pdf')
  await answerSaveDialog(electron, blanks)
  await coauthoring.savePdf.click()
  await expect.poll(() => readFile(blanks).catch(() => null)).not.toBeNull()
  const blankPages = (await readPdf(await readFile(blanks))).pages
  expect(blankPages).toHaveLength(2)
  expect(blankPages.join(' ')).toContain('Idée de')

  await coauthoring.open()
  await coauthoring.text.focus()
  for (const [words, author] of WRITTEN) {
    await page.keyboard.type(words)
    if (author !== '') {
      await page.keyboard.press('Tab')
      await page.keyboard.type(author)
    }
    await page.keyboard.press('Enter')
    await expect(coauthoring.text).toBeFocused()
  }
  await expect(coauthoring.proposals).toHaveCount(5)
  await appFrame(page).saved()
  expect(await accessibilityFaults(page)).toEqual([])
  const { cards = [] } = await readTables(page)
  const typed = cards.toSorted((one, other) => (String(one.order) < String(other.order) ? -1 : 1))
  expect(typed.filter(({ status }) => status === 'proposed')).toMatchObject(
    WRITTEN.map(([text, author]) => ({ text, author })),
  )
  expect(
    typed
      .filter(({ status }) => status === 'proposed')
      .every(({ sessionId }) => sessionId !== null),
  ).toBe(true)

  await coauthoring.discard('Carte écartée')
  await expect(coauthoring.proposals).toHaveCount(4)
  await coauthoring.acceptAll.click()
  await expect(coauthoring.proposals).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(coauthoring.proposals).toHaveCount(4)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(coauthoring.proposals).toHaveCount(0)

  await deck.tab('print')
  await coauthoring.printReady()
  const file = path.join(app.outputFolder, 'jeu.pdf')
  await answerSaveDialog(electron, file)
  await coauthoring.savePdf.click()
  await expect.poll(() => readFile(file).catch(() => null)).not.toBeNull()
  const words = (await readPdf(await readFile(file))).pages.join(' ').replaceAll(/\s+/gu, ' ')
  expect(words).toContain('Idée de Marie-Ange')
  expect(words).toContain('Idée de Loïc')
  expect(words).not.toContain('écartée')
})

test('a deck leaves as a spreadsheet and comes back the same, in one step to undo', {
  tag: '@long',
}, async ({ app }) => {
  const { page, electron } = await app.open()
  const deck = deckScreen(page)
  const coauthoring = coauthoringScreen(page)
  const decks = decksScreen(page)
  await decks.open()
  await decks.make.click()
  await deck.writeCard({ title: 'Greffer', text: 'Qui sait greffer ?', pictogram: 'poisson' })
  await deck.add()
  await deck.writeCard({ title: '', text: 'Que planter\u00a0?' })
  await appFrame(page).saved()
  const workbook = path.join(app.outputFolder, 'Mes cartes.xlsx')
  await answerSaveDialog(electron, workbook)
  await coauthoring.menu('deckFiles.sheet.export')
  await appFrame(page).toast('Mes cartes.xlsx').waitFor()

  await decks.open()
  const before = ((await readTables(page)).decks ?? []).length
  await expect(coauthoring.deckLinks).toHaveCount(before)
  await coauthoring.receive('deckFiles.sheet.import')
  await answerOpenDialog(electron, workbook)
  await page.getByRole('button', { name: t('deckFiles.import.file.choose') }).click()
  await page.getByText(t('deckFiles.import.lead', { count: 2 })).waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: t('deckFiles.import.continue') }).click()
  await expect(page.getByText(t('deckFiles.import.noDoubt'))).toBeVisible()
  await page.getByRole('button', { name: t('deckFiles.import.apply', { count: 2 }) }).click()
  await page.getByRole('heading', { level: 1, name: 'Mes cartes' }).waitFor()
  await appFrame(page).saved()
  const { cards = [], decks: rows = [] } = await readTables(page)
  const ofDeck = (name: string) => {
    const id = rows.find((row) => row.name === name)?.id
    return cards
      .filter(({ deckId }) => deckId === id)
      .map(({ title, text, pictogram, copies }) => ({ title, text, pictogram, copies }))
      .toSorted((one, other) => String(one.text).localeCompare(String(other.text)))
  }
  expect(ofDeck('Mes cartes')).toHaveLength(2)
  expect(ofDeck('Mes cartes')).toEqual(ofDeck(t('decks.page.newName')))
  await page.keyboard.press('ControlOrMeta+z')
  await decks.open()
  await expect(coauthoring.deckLinks).toHaveCount(before)
})

test('a deck shared as a file opens as a copy; a cut, altered or foreign one is refused, nothing lost', async ({
  app,
}) => {
  const { page, electron } = await app.open()
  const deck = deckScreen(page)
  const coauthoring = coauthoringScreen(page)
  const decks = decksScreen(page)
  await decks.open()
  await decks.make.click()
  await deck.writeCard({ title: 'Greffer', text: 'Qui sait greffer ?' })
  await coauthoring.open()
  await coauthoring.text.fill('Que planter ?')
  await coauthoring.author.fill('Nadège de Trinité')
  await page.keyboard.press('Enter')
  await coauthoring.acceptAll.click()
  await appFrame(page).saved()
  const file = path.join(app.outputFolder, 'Nos questions.koudmen-jeu')
  await answerSaveDialog(electron, file)
  await coauthoring.menu('deckFiles.share')
  await appFrame(page).toast('Nos questions.koudmen-jeu').waitFor()
  const whole = await readFile(file, 'utf8')
  expect(whole).not.toContain('Nadège')
  expect(whole).toContain(t('deckFiles.someone'))

  await decks.open()
  const before = ((await readTables(page)).decks ?? []).length
  await expect(coauthoring.deckLinks).toHaveCount(before)
  const refused = async (name: string, text: string, code: 'cut' | 'altered' | 'foreign') => {
    const spoilt = path.join(app.outputFolder, `${name}.koudmen-jeu`)
    await writeFile(spoilt, text)
    await answerOpenDialog(electron, spoilt)
    await coauthoring.receive('deckFiles.open')
    await appFrame(page)
      .toast(t(`deckFiles.file.${code}`))
      .waitFor()
    await expect(coauthoring.deckLinks).toHaveCount(before)
  }
  await refused('coupé', whole.slice(0, whole.length / 2), 'cut')
  await refused('modifié', whole.replace('greffer', 'bouturer'), 'altered')
  await refused('autre', 'Compte rendu de la réunion', 'foreign')

  await answerOpenDialog(electron, file)
  await coauthoring.receive('deckFiles.open')
  await expect(deck.cards).toHaveCount(2)
  await page.keyboard.press('ControlOrMeta+z')
  await decks.open()
  await expect(coauthoring.deckLinks).toHaveCount(before)
})

test('a card typed and not entered is kept when one leaves, once', async ({ app }) => {
  const { page } = await app.open()
  const coauthoring = coauthoringScreen(page)
  await decksScreen(page).open()
  await decksScreen(page).make.click()
  await deckScreen(page).writeCard({ title: 'Greffer', text: 'Qui sait greffer ?' })
  await coauthoring.open()
  await coauthoring.text.fill('Que planter en décembre ?')
  await decksScreen(page).open()
  const kept = async () => {
    const { cards = [] } = await readTables(page)
    return cards.filter(({ text }) => text === 'Que planter en décembre ?').length
  }
  // It is kept as the screen is left: the save may not have begun when the next one is there.
  await expect.poll(kept).toBe(1)
  await appFrame(page).saved()
  expect(await kept()).toBe(1)
})
