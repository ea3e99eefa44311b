import type { Locator, Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

export type ReviewBox = 'kept' | 'partly' | 'letGo'

/** « Engagements » and « Décisions » across sessions. */
export const commitmentsScreen = (page: Page) => {
  const row = (text: string): Locator => page.locator('[data-commitment]', { hasText: text })
  const tabOf = (tab: 'commitments' | 'decisions'): Locator =>
    page.locator('[aria-current="page"]', { hasText: t(`followUp.tabs.${tab}`) })
  return {
    open: async () => {
      await appFrame(page).goTo('/exchange/commitments')
      await tabOf('commitments').waitFor()
    },
    openDecisions: async () => {
      await appFrame(page).goTo('/exchange/decisions')
      await tabOf('decisions').waitFor()
    },
    search: page.getByRole('searchbox', { name: t('followUp.commitments.search') }),
    row,
    button: (text: string, action: 'kept' | 'carried' | 'letGo' | 'called'): Locator =>
      row(text).locator(`[data-stop="${action}"]`),
    show: (which: 'open' | 'call' | 'done') => {
      const words = t(`followUp.commitments.${which}`, { count: 0 }).replace(' (0)', '')
      return page.getByRole('radiogroup').getByText(words).click()
    },
    toCall: page.getByRole('table', { name: t('followUp.call.label') }).getByRole('row'),
    dialog: page.getByRole('dialog'),
    newDate: page.getByRole('dialog').getByRole('textbox', { name: t('followUp.carry.label') }),
    decision: (text: string): Locator =>
      page
        .getByRole('list', { name: t('followUp.decisions.label') })
        .getByRole('listitem', {})
        .filter({ hasText: text }),
  }
}

/** « Qu'est-ce qui a bougé ? », typed back from the large sheet. */
export const reviewScreen = (page: Page) => {
  const line = (text: string): Locator => page.locator('[data-commitment]', { hasText: text })
  return {
    open: async (sessionId: string) => {
      await appFrame(page).goTo(`/sessions/${sessionId}/entry-review`)
      await page
        .getByRole('heading', { level: 2, name: t('outcomes.sheets.review.name') })
        .waitFor()
    },
    line,
    box: (text: string, answer: ReviewBox): Locator =>
      line(text).locator(`[data-stop="${answer}"]`),
    beside: (text: string): Locator => line(text).getByRole('textbox'),
  }
}
