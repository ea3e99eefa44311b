import { expect, type Page } from '@playwright/test'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { newPersonScreen, peopleScreen } from '../page-models/people-screen.ts'
import { sessionsScreen } from '../page-models/sessions-screen.ts'
import { venuesScreen } from '../page-models/venues-screen.ts'
import { t } from '../page-models/words.ts'

/** The name of the first row of the list stands whole in its cell. */
const expectWhole = async (page: Page) => {
  const name = peopleScreen(page).grid.getByRole('row').nth(1).locator('strong')
  await expect(name).toContainText(/Ghislaine$/u)
  const [cell, words] = await name.evaluate((shown) => {
    const box = shown.closest('[role="gridcell"], [role="rowheader"]') ?? shown
    const range = document.createRange()
    range.selectNodeContents(shown)
    return [box.getBoundingClientRect(), range.getBoundingClientRect()].map(
      ({ top, right, bottom, left }) => ({ top, right, bottom, left }),
    )
  })
  if (!cell || !words) throw new Error('not in sight')
  expect(words.right).toBeLessThanOrEqual(cell.right)
  expect(words.top).toBeGreaterThanOrEqual(cell.top)
  expect(words.bottom).toBeLessThanOrEqual(cell.bottom)
  expect(words.left).toBeGreaterThanOrEqual(cell.left)
}

test('a long name is read whole in the list of people of a small window, twice as large too', async ({
  app,
}) => {
  const { electron, page } = await app.open()
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )
  const form = newPersonScreen(page)
  await form.open()
  await form.firstName.fill('Marie-Antoinette Jacqueline Ghislaine')
  await form.lastName.fill('De Sainte-Rose-Beausoleil de la Martinière')
  await form.submit.click()
  // The form goes to the page of the person it made.
  await page.getByRole('heading', { level: 1, name: /Ghislaine/u }).waitFor()
  await appFrame(page).saved()
  await peopleScreen(page).open()
  await peopleScreen(page).search.fill('ghislaine')
  await expectWhole(page)
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  )
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(512)
  await expectWhole(page)
})

test('a long place is read whole at the head of a session, twice as large in a small window', async ({
  app,
}) => {
  const { electron, page } = await app.open()
  const place =
    'Salle polyvalente du centre d’action sociale et culturelle, derrière le marché, porte du fond'
  await venuesScreen(page).open()
  await venuesScreen(page).venue('Fablab L’Établi').click()
  await page.getByRole('button', { name: t('venues.page.rename') }).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(place)
  await page.keyboard.press('Enter')
  await appFrame(page).saved()
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(1024, 700)
    window?.webContents.setZoomFactor(2)
  })
  await sessionsScreen(page).open()
  await sessionsScreen(page).session('Réparer au lieu de jeter').click()
  const head = page.locator('header').filter({ hasText: place })
  await expect(head).toBeVisible()
  // Cut, the words go on below the box that shows them.
  const hidden = await head.evaluate((shown) =>
    [...shown.querySelectorAll('*')]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0)
      .map(({ textContent }) => textContent),
  )
  expect(hidden.filter((words) => words?.includes(place))).toEqual([])
})
