import { expect } from '@playwright/test'
import { accessibilityFaults } from '#tests/helpers/axe.ts'
import { test } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'
import { t } from '../page-models/words.ts'

test('the first launch and the empty screens break no rule of WCAG 2.2 AA', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const faults: unknown[] = []
  const look = async (screen: string) => {
    for (const fault of await accessibilityFaults(page)) faults.push({ screen, ...fault })
  }
  await look('welcome')
  await welcomeScreen(page).create.click()
  await welcomeScreen(page).submit.click()
  await look('create a community, name missing')
  await page.getByRole('button', { name: 'Retour' }).click()
  await welcomeScreen(page).createCommunity('Vide', 'Ducos')
  for (const address of [
    '/',
    '/sessions',
    '/sessions/calendar',
    '/venues',
    '/challenges',
    '/people',
    '/people/duplicates',
    '/decks',
    '/exports',
    '/exports/models',
  ]) {
    await appFrame(page).goTo(address)
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByRole('navigation', { name: t('shell.navigation') })
      .locator('[aria-current="page"]')
      .waitFor()
    // A screen that is still being read shows words that fade in.
    await page.getByText(t('common.loading')).waitFor({ state: 'detached' })
    await look(address)
  }
  expect(faults).toEqual([])
})
