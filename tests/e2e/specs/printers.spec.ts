import { expect } from '@playwright/test'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { deckScreen, decksScreen } from '../page-models/decks-screen.ts'
import { choose } from '../page-models/fields.ts'
import { printersScreen } from '../page-models/printers-screen.ts'
import { printPanel } from '../page-models/session-screen.ts'
import { t } from '../page-models/words.ts'

const PRINTER = 'Celle de la médiathèque, bac du haut'

test('a printer is set up with its sheet, named for what it does, and chosen for two-sided cards', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const printers = printersScreen(page)
  await printers.open()
  await printers.add(PRINTER)
  await printers.setUp.click()
  await printPanel(page).drawn()
  await printers.next.click()
  await printers.measure('97')
  await expect(page.getByText('Ajuster à la page')).toBeVisible()
  await printers.measure('100')
  await expect(page.getByText(t('printers.scale.exact'))).toBeVisible()
  await printers.next.click()

  // The wrong turn of the paper is found by its arrow, and changed.
  await printers.answerArrow('no')
  await expect(page.getByText(t('printers.wizard.wrongFlip'))).toBeVisible()
  await expect(printers.save).toBeDisabled()
  await printers.turn.click()
  await printPanel(page).drawn()
  await printers.next.click()
  await printers.next.click()
  await printers.answerArrow('yes')
  await printers.read({ top: '24', bottom: '26', side: '15,5' })
  await printers.save.click()
  await printPanel(page).drawn()
  await expect(page.getByText(/trop à droite/u)).toBeVisible()
  await printers.finish.click()
  await expect(page.getByText(/1,25\u00a0mm trop à droite/u)).toBeVisible()
  await appFrame(page).saved()

  await decksScreen(page).open()
  await page.getByRole('link').filter({ hasText: 'feuille' }).first().click()
  const deck = deckScreen(page)
  await deck.tab('settings')
  await choose(page, t('decks.fields.backMode'), t('decks.backModes.duplex'))
  await appFrame(page).saved()
  await deck.tab('print')
  await printPanel(page).drawn()
  await expect(page.getByRole('button', { name: t('printers.choose.label') })).toContainText(
    PRINTER,
  )
  const pages = Number(await page.locator('[data-pages]').getAttribute('data-pages'))
  expect(pages % 2).toBe(0)

  // Only some of its sheets, front and back.
  await page.getByRole('textbox', { name: t('decks.printChoice.sheets') }).fill('1')
  await expect(page.locator('[data-pages]')).toHaveAttribute('data-pages', '2')
  await page.getByRole('textbox', { name: t('decks.printChoice.sheets') }).fill('deux')
  await expect(page.getByText(t('decks.printChoice.sheetsWrong', { piece: 'deux' }))).toBeVisible()
  await expect(page.locator('[data-pages]')).toHaveCount(0)
})
