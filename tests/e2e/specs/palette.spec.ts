import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { agendaScreen } from '../page-models/agenda-screen.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { printablesScreen } from '../page-models/printables-screen.ts'
import { t } from '../page-models/words.ts'

test('Ctrl+K leads to each kind of thing by its name: bundled ones, and the team’s own', {
  tag: '@long',
}, async ({ app }) => {
  const { page } = await app.open()
  const tables = await readTables(page)
  const first = (table: string, field: string) => String(tables[table]?.[0]?.[field])

  // A template of the team, made as people make them.
  const agenda = agendaScreen(page)
  await agenda.open(String(tables.sessions?.find(({ code }) => code === 'R3PR')?.id))
  await agenda.paste('9h Accueil 30 min')
  await agenda.more.click()
  await agenda.menuItem(t('agenda.toolbar.saveTemplate')).click()
  await page.getByRole('textbox', { name: t('agenda.template.name') }).fill('Matinée du vélo')
  await page.getByRole('button', { name: t('agenda.template.save') }).click()
  await appFrame(page)
    .toast(t('agenda.template.done', { name: 'Matinée du vélo' }))
    .waitFor()

  // A support kept under a name of its own.
  const printables = printablesScreen(page)
  await printables.open()
  await printables.choose('votingSlips', 'Bulletins de vote')
  await printables.keep.click()
  await page.getByRole('button', { name: t('printables.page.rename') }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Où planter')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Où planter' }).waitFor()
  await appFrame(page).saved()

  const box = page.getByRole('combobox', { name: t('shell.paletteTitle') })
  const kinds = [
    [t('shell.paletteGroups.method'), 'Bingo humain', '/methods/'],
    [t('shell.paletteGroups.method'), first('methods', 'name'), '/methods/'],
    [t('shell.paletteGroups.template'), 'Codéveloppement', '/templates/'],
    [t('shell.paletteGroups.template'), 'Matinée du vélo', '/templates/'],
    [t('shell.paletteGroups.challenge'), first('challenges', 'title'), '/challenges/'],
    [t('shell.paletteGroups.venue'), first('venues', 'name'), '/venues/'],
    [t('shell.paletteGroups.deck'), first('decks', 'name'), '/decks/'],
    [t('shell.paletteGroups.printable'), 'Bulletins de vote', '/printables/new/votingSlips'],
    [t('shell.paletteGroups.printable'), 'Où planter', '/printables/'],
    [t('shell.paletteGroups.session'), first('sessions', 'title'), '/sessions/'],
    [t('shell.paletteGroups.screen'), t('calendar.views.venues'), '/venues'],
  ] as const
  for (const [group, name, address] of kinds) {
    await page.keyboard.press('Control+k')
    await box.fill(name)
    const found = page.getByRole('group', { name: group }).getByRole('option').first()
    await expect(found, name).toContainText(name)
    await found.click()
    await expect(box).toHaveCount(0)
    await expect
      .poll(() => page.evaluate(() => window.location.hash), { message: name })
      .toContain(address)
  }
})

test('Ctrl+K opens the palette from within a box that saves by itself', async ({ app }) => {
  const { page } = await app.open()
  const { people = [] } = await readTables(page)
  await appFrame(page).goTo(`/people/${String(people[0]?.id)}`)
  await page.getByRole('textbox', { name: t('people.fields.structure') }).focus()
  await page.keyboard.type('Atelier')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: t('shell.paletteTitle') })).toBeVisible()
})
