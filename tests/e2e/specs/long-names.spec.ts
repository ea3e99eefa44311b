import { expect } from '@playwright/test'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { newPersonScreen, peopleScreen } from '../page-models/people-screen.ts'

test('a long name is read whole in the list of people of a small window', async ({ app }) => {
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
})
