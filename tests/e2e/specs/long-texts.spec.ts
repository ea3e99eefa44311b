import { expect, type Page } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { methodsScreen } from '../page-models/library-screen.ts'
import { t } from '../page-models/words.ts'

const LONG = 'Une phrase collée d’ailleurs. '.repeat(30).trim()

/** What the team's own methods are called, and their roles. */
const ownMethods = async (page: Page) => (await readTables(page)).methods ?? []

test('a name, a role or an idea too long for its record stays whole with the reason, and is saved once shorter', async ({
  app,
}) => {
  const { page } = await app.open()
  const methods = methodsScreen(page)
  await methods.open()
  await methods.choose('Vote par gommettes')
  await methods.adapt.click()
  const name = methods.field('name')
  await name.fill(LONG)
  await page.keyboard.press('Tab')
  await expect(page.getByText(/caractères, 200 au plus/u)).toBeVisible()
  await expect(name).toHaveValue(LONG)
  await name.fill('Vote aux graines')
  await page.keyboard.press('Tab')
  const roles = page.getByRole('textbox', { name: t('methods.editor.roles'), exact: true })
  await roles.fill(`Gardien du temps\n${LONG}`)
  await page.keyboard.press('Tab')
  await expect(page.getByText(/Une ligne est trop longue.*500 au plus/u)).toBeVisible()
  await expect(roles).toHaveValue(`Gardien du temps\n${LONG}`)
  await roles.fill('Gardien du temps\nScribe')
  await page.keyboard.press('Tab')
  await appFrame(page).saved()
  await expect
    .poll(() => ownMethods(page))
    .toContainEqual(
      expect.objectContaining({ name: 'Vote aux graines', roles: ['Gardien du temps', 'Scribe'] }),
    )

  const { people = [] } = await readTables(page)
  await appFrame(page).goTo(`/people/${String(people[0]?.id)}`)
  const offers = page.getByRole('textbox', { name: t('people.fields.offers'), exact: true })
  await offers.fill(LONG)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/caractères, 500 au plus/u)).toBeVisible()
  await expect(offers).toHaveValue(LONG)
})

test('a paste that the box cuts is told until something else is typed', async ({ app }) => {
  const { page, electron } = await app.open()
  await electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), LONG)
  await appFrame(page).goTo('/people/new')
  const structure = page.getByRole('textbox', { name: t('people.fields.structure') })
  await structure.focus()
  await page.keyboard.press('Control+v')
  const told = page.getByText(/seul son début est entré/u)
  await expect(told).toBeVisible()
  expect(await structure.inputValue()).toBe(LONG.slice(0, 500))
  await page.keyboard.press('Backspace')
  await expect(told).toHaveCount(0)
})
