import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import {
  deckScreen,
  decksScreen,
  readyDeckScreen,
  readyDecks,
} from '../page-models/decks-screen.ts'
import { t } from '../page-models/words.ts'

const QUIZ = 'Le quiz du koudmen'

test('a ready-made deck is seen whole, taken in one step, led from its sheet, and given back by undo', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const before = (await readTables(page)).cards?.length ?? 0
  await decksScreen(page).open()
  await readyDecks(page).see(QUIZ).click()
  const ready = readyDeckScreen(page)
  await expect(ready.cards).toHaveCount(20)
  await ready.showBacks()
  await expect(ready.cards.first()).toHaveAccessibleName(/coup de main/u)
  expect(await accessibilityFaults(page)).toEqual([])

  await ready.take.click()
  const deck = deckScreen(page)
  await expect(deck.title).toHaveText(QUIZ)
  await expect(deck.cards).toHaveCount(20)
  await expect(page.getByRole('textbox', { name: t('readyDecks.card.answer') })).toHaveValue(
    /coup de main/u,
  )
  await deck.tab('rules')
  await expect(page.getByRole('textbox', { name: t('readyDecks.rules.rules') })).toHaveValue(
    /^De 4 à 40\u00a0personnes/u,
  )
  await deck.tab('print')
  await page.getByText(t('readyDecks.print.sheet')).click()
  await page.locator('[data-pdf-state="ready"]').waitFor()
  await expect(page.getByRole('button', { name: t('readyDecks.print.printSheet') })).toBeEnabled()

  await decksScreen(page).open()
  await expect(readyDecks(page).openTaken(QUIZ)).toBeVisible()
  await expect(readyDecks(page).take(QUIZ)).toHaveCount(0)
  await appFrame(page).saved()
  await page.keyboard.press('Control+Z')
  await expect(readyDecks(page).take(QUIZ)).toBeVisible()
  expect((await readTables(page)).cards).toHaveLength(before)
})
