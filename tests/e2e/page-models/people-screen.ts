import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Participants »: the searchable list. */
export const peopleScreen = (page: Page) => {
  const grid = page.getByRole('grid', { name: t('people.list.label') })
  return {
    grid,
    search: page.getByRole('searchbox', { name: t('people.list.search') }),
    count: page.getByRole('status').filter({ hasText: /personnes?/u }),
    row: (words: string) => grid.getByRole('row').filter({ hasText: words }),
    add: page.getByRole('link', { name: t('people.add') }),
    importList: page.getByRole('link', { name: t('people.importList') }),
    giveTotems: async () => {
      await page.getByRole('button', { name: t('common.moreActions') }).click()
      await page.getByRole('menuitem', { name: t('totems.giveAll') }).click()
    },
    reviewDuplicates: page.getByRole('link', { name: t('people.reviewDuplicates') }),
    open: async () => {
      await appFrame(page).goTo('/people')
      await page.getByRole('heading', { level: 1, name: t('people.title') }).waitFor()
    },
  }
}

/** « Ajouter une personne ». */
export const newPersonScreen = (page: Page) => ({
  open: () => appFrame(page).goTo('/people/new'),
  firstName: page.getByRole('textbox', { name: t('people.fields.firstName') }),
  lastName: page.getByRole('textbox', { name: t('people.fields.lastName'), exact: true }),
  submit: page.getByRole('button', { name: t('people.new.submit') }),
})

/** The record of one person. */
export const personScreen = (page: Page) => ({
  title: page.getByRole('heading', { level: 1 }),
  field: (
    name: 'firstName' | 'lastName' | 'structure' | 'activity' | 'phone' | 'email' | 'offers',
  ) => page.getByRole('textbox', { name: t(`people.fields.${name}`), exact: true }),
  notes: page.getByRole('textbox', { name: t('people.fields.notes') }),
  totem: page.getByRole('region', { name: t('totems.section.title') }),
  totemDialog: page.getByRole('dialog'),
  recordConsent: (purpose: 'newsletter' | 'photos' | 'sharing') =>
    page
      .getByRole('button', {
        name: t('people.consents.recordFor', { purpose: t(`people.consents.purposes.${purpose}`) }),
      })
      .click(),
})

/** « Doublons possibles »: one pair at a time. */
export const duplicatesScreen = (page: Page) => ({
  open: () => appFrame(page).goTo('/people/duplicates'),
  position: page.getByRole('status').filter({ hasText: /^Paire/u }),
  pair: page.getByRole('heading', { level: 2 }),
  merge: page.getByRole('button', { name: t('people.duplicates.merge') }),
  keepApart: page.getByRole('button', { name: t('people.duplicates.distinct') }),
  none: page.getByText(t('people.duplicates.none')),
  /** The people of now were compared, the last imported included. */
  compared: page.locator('[data-compared="true"]'),
})
