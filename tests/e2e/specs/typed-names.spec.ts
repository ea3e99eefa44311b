import { expect } from '@playwright/test'
import { test } from '../example-profile.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
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
