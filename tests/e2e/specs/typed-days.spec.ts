import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'
import { t } from '../page-models/words.ts'

test('31/02 is refused and named, never turned into 28/02, and a real day is taken after it', async ({
  app,
}) => {
  const { page } = await app.open()
  await welcomeScreen(page).createCommunity('Les Fours du Robert', 'Le Robert')
  const form = newSessionScreen(page)
  await form.open()
  const day = page.getByRole('group', { name: t('sessions.new.date') })
  const written = async () =>
    (await day.getByRole('spinbutton').allTextContents()).join('/').replace(/[^\d/]/gu, '')
  const refusal = page.getByText(t('common.noSuchDay', { day: '31/02/2027' }))

  // On an empty field, then over a day that stays.
  for (const before of [null, '24/11/2026']) {
    if (before !== null) await form.typeDate(before.split('/').reverse().join('-'))
    await form.typeDate('2027-02-31')
    expect(await written()).toBe('31/02/2027')
    await form.name.focus()
    await expect(refusal).toBeVisible()
    expect(await written()).toBe(before ?? '//')
  }

  await form.typeDate('2027-02-26')
  await form.name.focus()
  await expect(refusal).toBeHidden()
  expect(await written()).toBe('26/02/2027')
})
