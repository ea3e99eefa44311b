import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { answerSaveDialog } from '#tests/helpers/native-dialogs.ts'
import { readPdf } from '#tests/helpers/poppler.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { coauthoringScreen } from '../page-models/coauthoring-screen.ts'
import { deckScreen, decksScreen } from '../page-models/decks-screen.ts'

const WRITTEN = [
  ['Qui nous a appris à planter ?', 'Marie-Ange'],
  ['Que partage-t-on le dimanche ?', 'Loïc'],
  ['Une recette que personne n’écrit', ''],
  ['Le bruit du marché à six heures', 'Marie-Ange'],
  ['Carte écartée', 'Loïc'],
] as const

test('cards that participants wrote are typed up on the keyboard, and only those accepted print, with their authors', async ({
  app,
}) => {
  const { page, electron } = await app.launch()
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
  const { cards: typed = [] } = await readTables(page)
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
