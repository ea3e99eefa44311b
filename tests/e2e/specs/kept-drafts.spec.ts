import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { FROZEN_DAY } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { exchangeScreen } from '../page-models/exchange-screen.ts'
import { newPersonScreen } from '../page-models/people-screen.ts'
import { privacyScreen } from '../page-models/privacy-screen.ts'
import { t } from '../page-models/words.ts'
import { moveClock } from '../test-clock.ts'

test('a name typed for a new record waits there when one leaves, and goes with the record made', async ({
  app,
}) => {
  const { page } = await app.open()
  const creation = newPersonScreen(page)
  await creation.open()
  await creation.firstName.fill('Firmin')
  await appFrame(page).goTo('/people')
  await expect(creation.firstName).toHaveCount(0)
  await page.reload()
  await creation.open()
  await expect(creation.firstName).toHaveValue('Firmin')
  await expect(page.getByText(t('common.draft.kept'))).toBeVisible()
  await page.getByRole('button', { name: t('common.draft.startOver') }).click()
  await expect(creation.firstName).toHaveValue('')
  await expect(creation.firstName).toBeFocused()
  await creation.firstName.fill('Rose')
  await creation.submit.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rose' })).toBeVisible()
  await creation.open()
  await expect(creation.firstName).toHaveValue('')
  await expect(page.getByText(t('common.draft.kept'))).toHaveCount(0)
})

test('words typed in a need and in a request are there again after Escape, and nothing was made of them', async ({
  app,
}) => {
  const running = await app.open()
  const { page } = running
  const dialog = page.getByRole('dialog')
  const exchange = exchangeScreen(page)
  await exchange.open()
  const before = await readTables(page)
  await exchange.add.click()
  const need = dialog.getByRole('textbox', { name: t('exchange.dialog.needText') })
  await need.fill('Une échelle')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await exchange.add.click()
  await expect(need).toHaveValue('Une échelle')
  await expect(dialog.getByText(t('common.draft.kept'))).toBeVisible()
  // Emptied, the form is typed in from its beginning.
  await dialog.getByRole('button', { name: t('common.draft.startOver') }).click()
  await expect(dialog.getByRole('combobox', { name: t('exchange.dialog.who') })).toBeFocused()
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(need).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  const privacy = privacyScreen(page)
  await privacy.open('requests')
  await privacy.addRequest.click()
  const note = dialog.getByRole('textbox', { name: t('privacy.requests.note') })
  // A name of nobody in the list, typed again, then spelt otherwise.
  for (const name of ['Marie Zobda', 'Marie Zobda', 'Marie ZOBDA']) {
    await privacy.who.fill(name)
    await privacy.who.press('Tab')
    await expect(privacy.who).toHaveValue(name)
  }
  await privacy.who.fill('Hervé Bélair')
  await privacy.who.press('Tab')
  await note.fill('Par téléphone')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  // The month to answer runs from the day that it was begun.
  await moveClock(running, '2026-11-28T10:00:00-04:00')
  await privacy.addRequest.click()
  await expect(privacy.who).toHaveValue(/BÉLAIR|Bélair/u)
  await expect(note).toHaveValue('Par téléphone')
  const { pieces, privacyRequests } = await readTables(page)
  expect([pieces, privacyRequests]).toEqual([before.pieces, before.privacyRequests])
  await dialog.getByRole('button', { name: t('privacy.requests.add') }).click()
  await expect(privacy.requests).toContainText('Par téléphone')
  const noted = (await readTables(page)).privacyRequests?.find(
    ({ note }) => note === 'Par téléphone',
  )
  expect(noted?.receivedOn).toBe(FROZEN_DAY)
  await privacy.addRequest.click()
  await expect(note).toHaveValue('')
})
