import { expect } from '@playwright/test'
import { test } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { exchangeScreen } from '../page-models/exchange-screen.ts'
import { newPersonScreen } from '../page-models/people-screen.ts'
import { privacyScreen } from '../page-models/privacy-screen.ts'
import { newSessionScreen } from '../page-models/sessions-screen.ts'
import { welcomeScreen } from '../page-models/welcome-screen.ts'
import { t } from '../page-models/words.ts'

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
  // The second press falls where the button was, before the words of the fault pushed it down.
  await session.submit.dblclick()
  await expect(session.name).toBeFocused()

  const dialog = page.getByRole('dialog')
  const privacy = privacyScreen(page)
  await privacy.open('requests')
  await privacy.addRequest.click()
  await dialog.getByRole('button', { name: t('privacy.requests.add') }).click()
  await expect(privacy.who).toBeFocused()
  // Its list would lie over the other faults.
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await appFrame(page).goTo('/exchange')
  await exchangeScreen(page).add.first().click()
  await dialog.getByRole('button', { name: t('exchange.dialog.submit') }).click()
  await expect(dialog.getByRole('combobox', { name: t('exchange.dialog.who') })).toBeFocused()
})

test('a community half written is there again when one looked at the other doors', async ({
  app,
}) => {
  const { page } = await app.open()
  const welcome = welcomeScreen(page)
  await welcome.create.click()
  await welcome.name.fill('Les Fours du Robert')
  await page.getByRole('button', { name: t('common.back') }).click()
  await expect(welcome.name).toHaveCount(0)
  await welcome.create.click()
  await expect(welcome.name).toHaveValue('Les Fours du Robert')
})
