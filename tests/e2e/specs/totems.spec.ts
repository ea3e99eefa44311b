import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { peopleScreen, personScreen } from '../page-models/people-screen.ts'
import { t } from '../page-models/words.ts'

test('everyone without a totem gets one in one step, taken back whole', async ({ app }) => {
  const { page } = await app.open()
  const totems = async () =>
    ((await readTables(page)).people ?? []).map(({ totem }) => totem as { number: number } | null)
  const before = await totems()
  const lacking = before.filter((totem) => totem === null).length
  expect(lacking).toBeGreaterThan(0)
  const people = peopleScreen(page)
  await people.open()
  await people.giveTotems()
  await appFrame(page)
    .toast(t('totems.gave', { count: lacking }))
    .waitFor()
  await appFrame(page).saved()
  const numbers = (await totems()).map((totem) => totem?.number)
  expect(new Set(numbers).size).toBe(before.length)
  await page.keyboard.press('Control+z')
  await expect.poll(totems).toEqual(before)
})

test('a totem is proposed, changed by hand without ever sharing a number, and taken away', async ({
  app,
}) => {
  const { page } = await app.open()
  const stored = (await readTables(page)).people ?? []
  const without = stored.find(({ totem }) => totem === null)
  const taken = stored.find(({ totem }) => totem !== null)?.totem as { number: number }
  await appFrame(page).goTo(`/people/${String(without?.id)}`)
  const { totem, totemDialog } = personScreen(page)
  await totem.getByRole('button', { name: t('totems.section.propose') }).click()
  await totem.getByRole('button', { name: t('totems.section.change') }).click()
  await totemDialog.getByRole('radio', { name: 'Colibri' }).check({ force: true })
  await totemDialog.getByRole('radio', { name: 'Bleu' }).check({ force: true })
  const number = totemDialog.getByRole('textbox', { name: t('totems.dialog.number') })
  await number.fill(String(taken.number))
  await number.press('Tab')
  await totemDialog.getByRole('button', { name: t('totems.dialog.save') }).click()
  await expect(totemDialog.getByText(/est libre/u)).toBeVisible()
  await number.fill('77')
  await number.press('Tab')
  await totemDialog.getByRole('button', { name: t('totems.dialog.save') }).click()
  await expect(totem.getByText('Colibri bleu 77')).toBeVisible()
  await totem.getByRole('button', { name: t('totems.section.take') }).click()
  await expect(totem.getByText(t('totems.section.none'))).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(totem.getByText('Colibri bleu 77')).toBeVisible()
})

test('somebody who says only « colibri » and a number is found by their totem', async ({ app }) => {
  const { page } = await app.open()
  const stored = (await readTables(page)).people ?? []
  const totemOf = (person: (typeof stored)[number]) =>
    person.totem as { picture: string; number: number } | null
  const hummingbird = stored.find((person) => totemOf(person)?.picture === 'hummingbird')
  if (!hummingbird) throw new Error('nobody is a hummingbird in the example')
  const number = totemOf(hummingbird)?.number
  const people = peopleScreen(page)
  await people.open()
  await people.search.fill(`colibri ${number}`)
  await expect(people.row(String(hummingbird.lastName))).toBeVisible()
  await expect(people.count).toContainText(/^1 personne/u)
})
