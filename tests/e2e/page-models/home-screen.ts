import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Accueil »: the next sessions and what is left to do. */
export const homeScreen = (page: Page) => ({
  open: () => appFrame(page).goTo('/'),
  prepareSession: page.getByRole('link', { name: t('home.prepareSession') }).first(),
  importPeople: page.getByRole('link', { name: t('home.importPeople') }),
  nextSessions: page.getByRole('region', { name: t('home.nextSessions') }),
  todo: page.getByRole('region', { name: t('home.todo') }),
  leaveExample: page.getByRole('button', { name: t('home.leaveExample') }),
})
