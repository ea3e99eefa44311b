import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { pick, typeTime } from '../page-models/fields.ts'
import { venueDialog } from '../page-models/sessions-screen.ts'
import { venuePage, venuesScreen } from '../page-models/venues-screen.ts'
import { t } from '../page-models/words.ts'

const NAME = 'Salle des fêtes du Bourg'

test('a place is added, filled in, and warns the session that is too large for it', async ({
  app,
}) => {
  const { page } = await app.open()
  const frame = appFrame(page)
  const venues = venuesScreen(page)
  const venue = venuePage(page)
  await venues.open()
  await venues.add.click()
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: t('sessions.venue.name') })
    .fill(NAME)
  await venueDialog(page).fill({
    name: NAME,
    kind: t('sessions.venue.kinds.townHall'),
    commune: 'Le Diamant',
  })
  await page.getByRole('heading', { level: 1, name: NAME }).waitFor()

  await venue.capacity.fill('12')
  await venue.capacity.blur()
  await typeTime(page, venue.closesAt, '21:30')
  await venue.contact.fill('Madame Belfort')
  await venue.phone.fill('0639983010')
  await venue.access.fill('Clé chez le gardien')
  await venue.tick(t('venues.equipment.water'))
  await venue.tick(t('venues.equipment.tables'))
  await expect(venue.box(t('venues.equipment.water'))).toBeChecked()
  await frame.saved()
  await expect
    .poll(async () => (await readTables(page)).venues?.find(({ name }) => name === NAME))
    .toMatchObject({
      capacity: 12,
      closesAt: '21:30',
      contactName: 'Madame Belfort',
      contactPhone: '06 39 98 30 10',
      access: 'Clé chez le gardien',
      communeCode: '97206',
      // In the order of the list, not of the ticking.
      equipment: ['tables', 'water'],
    })

  const { sessions } = await readTables(page)
  const upcoming = sessions?.find(({ code }) => code === 'L8EN')
  await frame.goTo(`/sessions/${String(upcoming?.id)}`)
  await pick(page, page.getByRole('combobox', { name: t('sessions.venue.label') }), NAME)
  await expect(
    page.getByText(t('venues.inSession.tooMany', { expected: '30', capacity: '12' })).first(),
  ).toBeVisible()
})

test('the map is told in words and in figures, and a place removed comes back', async ({ app }) => {
  const { page } = await app.open()
  const venues = venuesScreen(page)
  await venues.open()
  await expect(venues.map).toBeVisible()
  // The farm in September and the library in October.
  await expect(venues.zone('Nord').getByRole('cell').first()).toHaveText('2')
  // The session of two days ago is still to be typed up: nobody says that the South was left alone.
  await expect(page.getByText('n’est pas encore saisie')).toContainText('samedi 21 novembre 2026')
  await expect(page.getByText('Pas visités depuis')).toHaveCount(0)

  await venues.venue('Médiathèque Les Deux Rives').click()
  await page.getByRole('button', { name: t('common.moreActions') }).click()
  await page.getByRole('menuitem', { name: t('venues.page.remove') }).click()
  await expect(venues.zone('Nord').getByRole('cell').first()).toHaveText('1')
  await page.keyboard.press('Control+z')
  await expect(venues.zone('Nord').getByRole('cell').first()).toHaveText('2')
})
