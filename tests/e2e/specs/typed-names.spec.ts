import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { createIn, drawn } from '../page-models/fields.ts'
import { newSessionScreen, venueDialog } from '../page-models/sessions-screen.ts'
import { t } from '../page-models/words.ts'

test('a session is not made without the place that was typed and not taken', async ({ app }) => {
  const { page } = await app.open()
  const form = newSessionScreen(page)
  await form.open()
  await form.name.fill('Chez quelqu’un')
  await form.chooseFormat(t('sessions.formats.training'))
  await form.typeDate('2026-12-14')
  await form.place.focus()
  await page.keyboard.insertText('Case inventée')
  await page.keyboard.press('Tab')
  await form.submit.click()
  await expect(form.place).toBeFocused()
  await expect(form.place).toHaveValue('Case inventée')
  await form.place.fill('')
  await page.keyboard.press('Escape')
  await form.submit.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Chez quelqu’un' })).toBeVisible()
})

test('words that no key wrote stay, with their list, when the page scrolls beneath them', async ({
  app,
}) => {
  const { page } = await app.open()
  const { people = [] } = await readTables(page)
  await appFrame(page).goTo(`/people/${people[0]?.id}`)
  const box = page.getByRole('combobox', { name: t('common.commune') })
  for (const words of ['Le L', 'Ducos']) {
    await box.click()
    // As pasted, dropped or dictated.
    await box.selectText()
    await page.keyboard.insertText(words)
    await expect(page.getByRole('option')).not.toHaveCount(0)
    await page.mouse.wheel(0, 40)
    await drawn(page)
    await expect(box).toHaveValue(words)
    await expect(page.getByRole('listbox')).toBeVisible()
  }
})

test('a place chosen by its whole name leaves no list of places over what makes the session', async ({
  app,
}) => {
  const { page } = await app.open()
  const form = newSessionScreen(page)
  const list = page.getByRole('listbox')
  await form.open()
  await form.name.fill('Sous le manguier')
  await form.chooseFormat(t('sessions.formats.training'))
  await form.typeDate('2026-12-14')
  await form.place.click()
  await page.keyboard.insertText('fablab l’etabli')
  await expect(list).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form.place).toHaveValue('Fablab L’Établi')
  await drawn(page)
  await expect(list).toHaveCount(0)
  // Asked for, it comes as before.
  await page.keyboard.press('ArrowDown')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await form.name.focus()
  await form.place.click()
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await form.submit.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sous le manguier' })).toBeVisible()
})

test('the short form of a place gives the focus back to the box, and opens no list there', async ({
  app,
}) => {
  const { page } = await app.open()
  const form = newSessionScreen(page)
  const { dialog } = venueDialog(page)
  await form.open()
  for (const answer of ['common.cancel', 'sessions.venue.create'] as const) {
    await createIn(page, form.place, 'Case inventée')
    await dialog.getByRole('button', { name: t(answer) }).click()
    await expect(form.place).toBeFocused()
    await drawn(page)
    await expect(page.getByRole('listbox')).toHaveCount(0)
  }
  await expect(form.place).toHaveValue('Case inventée')
})
