import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { tick } from './fields.ts'
import { t } from './words.ts'

/** « Lieux », the view of « Rencontres » with the map, and the page of one place. */
export const venuesScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/venues')
    await page.getByRole('navigation', { name: t('calendar.views.label') }).waitFor()
  },
  map: page.getByRole('img', { name: /Carte schématique/u }),
  zone: (name: string) =>
    page
      .getByRole('table', { name: t('venues.coverage.zones') })
      .getByRole('row')
      .filter({ hasText: name }),
  add: page.getByRole('button', { name: t('venues.add') }),
  venue: (name: string) => page.getByRole('link', { name, exact: true }),
})

export const venuePage = (page: Page) => ({
  title: page.getByRole('heading', { level: 1 }),
  capacity: page.getByRole('textbox', { name: t('venues.page.capacity') }),
  contact: page.getByRole('textbox', { name: t('venues.page.contact') }),
  phone: page.getByRole('textbox', { name: t('venues.page.phone') }),
  access: page.getByRole('textbox', { name: t('venues.page.access') }),
  closesAt: page.getByRole('group', { name: t('venues.page.closesAt') }),
  tick: (what: string) => tick(page, what),
  box: (what: string) => page.getByRole('checkbox', { name: what }),
})
