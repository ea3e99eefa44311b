import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { choose, createIn, pick, select, typeDay } from './fields.ts'
import { t } from './words.ts'

/** « Rencontres »: upcoming first, then the past ones. */
export const sessionsScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/sessions')
    await page.getByRole('heading', { level: 1, name: t('sessions.title') }).waitFor()
  },
  prepareOne: page.getByRole('link', { name: t('sessions.prepareOne') }),
  search: page.getByRole('searchbox', { name: t('sessions.list.search') }),
  session: (title: string) => page.getByRole('link').filter({ hasText: title }).first(),
  /** Where each session leads, and what its dots say, as they are read aloud. */
  steps: async () => {
    const lines = page.getByRole('main').getByRole('article')
    await lines.first().waitFor()
    return await lines.evaluateAll((shown) =>
      shown.map((line) => ({
        address: line.querySelector('h3 a')?.getAttribute('href')?.slice(1) ?? '',
        said: [...line.querySelectorAll('ol li')].map(({ textContent }) => textContent),
      })),
    )
  },
})

export type NewVenueWords = {
  readonly name: string
  readonly kind: string
  readonly commune: string
}

/** The short form of a place that nobody knows yet. */
export const venueDialog = (page: Page) => {
  const dialog = page.getByRole('dialog')
  return {
    dialog,
    fill: async ({ kind, commune }: NewVenueWords) => {
      await select(page, t('sessions.venue.kind'), kind)
      await pick(page, dialog.getByRole('combobox', { name: t('common.commune') }), commune)
      await dialog.getByRole('button', { name: t('sessions.venue.create') }).click()
    },
  }
}

/** « Préparer une rencontre »: four answers. */
export const newSessionScreen = (page: Page) => {
  const place = page.getByRole('combobox', { name: t('sessions.venue.label') })
  return {
    open: async () => {
      await appFrame(page).goTo('/sessions/new')
      await page.getByRole('heading', { level: 1, name: t('sessions.new.title') }).waitFor()
    },
    name: page.getByRole('textbox', { name: t('sessions.new.name') }),
    place,
    chooseFormat: (format: string) => choose(page, t('sessions.new.format'), format),
    typeDate: (day: string) =>
      typeDay(page, page.getByRole('group', { name: t('sessions.new.date') }), day),
    chooseMoment: (moment: string) => choose(page, t('sessions.new.halfDay'), moment),
    createVenue: async (venue: NewVenueWords) => {
      await createIn(page, place, venue.name)
      await venueDialog(page).fill(venue)
    },
    submit: page.getByRole('button', { name: t('sessions.new.submit') }),
  }
}
