import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { newPersonScreen } from '../page-models/people-screen.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'

test('a form sent empty puts the typing in the first field that is missing', async ({ app }) => {
  const { page } = await app.launch()
  const welcome = welcomeScreen(page)
  await welcome.create.click()
  await welcome.submit.click()
  await expect(welcome.name).toBeFocused()
  // A second try says it again.
  await welcome.submit.click()
  await expect(welcome.name).toBeFocused()
  await page.keyboard.type('Les Fours du Robert')
  await page.keyboard.press('Enter')
  await page.getByRole('navigation').first().waitFor()

  const person = newPersonScreen(page)
  await person.open()
  await person.submit.click()
  await expect(person.firstName).toBeFocused()

  const session = newSessionScreen(page)
  await session.open()
  await session.submit.click()
  await expect(session.name).toBeFocused()
})
