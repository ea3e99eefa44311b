import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Effacer … »: what would go, then the question. */
export const eraseScreen = (page: Page) => {
  const question = page.getByRole('alertdialog')
  return {
    open: async (personId: string) => {
      await appFrame(page).goTo(`/people/${personId}/erase`)
      await page.getByRole('heading', { name: t('privacy.erase.goes') }).waitFor()
    },
    texts: page
      .getByRole('region', { name: t('privacy.erase.texts') })
      .getByRole('checkbox', { includeHidden: true }),
    anonymise: page.getByRole('radio', { name: t('privacy.erase.modes.anonymise') }),
    erase: page.getByRole('button', { name: t('privacy.erase.action') }),
    question,
    /** « Le revoir », in the question, when one text will still name the person. */
    review: question.getByRole('button', { name: t('privacy.erase.review', { count: 1 }) }),
    /** Says yes, and waits for the page to load anew. */
    confirm: async () => {
      const reloaded = page.waitForEvent('load')
      await question.getByRole('button', { name: t('privacy.erase.action') }).click()
      await reloaded
      await page.locator('[data-app-state="ready"]').waitFor()
    },
  }
}
