import type { Locator, Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Entraide »: needs and offers, ideas, introductions. */
export const exchangeScreen = (page: Page) => {
  const heading = page.getByRole('heading', { level: 1, name: t('exchange.title') })
  const column = (name: string): Locator => page.getByRole('region', { name, exact: true })
  return {
    open: async () => {
      await appFrame(page).goTo('/exchange')
      await heading.waitFor()
      await page.locator('[data-piece]').first().waitFor()
    },
    openIdeas: async () => {
      await appFrame(page).goTo('/exchange/ideas')
      await page.locator('[data-idea]').first().waitFor()
    },
    openIntroductions: async () => {
      await appFrame(page).goTo('/exchange/introductions')
      await page.locator('[data-introduction]').first().waitFor()
    },
    search: page.getByRole('searchbox', { name: t('exchange.filters.search') }),
    needs: column(t('exchange.needs')),
    offers: column(t('exchange.offers')),
    /** What fits the chosen need. */
    answers: column(t('exchange.column.answersToNeed')),
    /** Whom the chosen offer would help. */
    asked: column(t('exchange.column.answersToOffer')),
    piece: (text: string): Locator => page.locator('[data-piece]').filter({ hasText: text }),
    add: page.getByRole('button', { name: t('exchange.piece.add') }),
    ideas: page.locator('[data-idea]'),
    introductions: page.locator('[data-introduction]'),
    /** Moves an introduction to a state, by the words of its choice. */
    moveTo: (introduction: Locator, words: string): Promise<void> =>
      introduction.getByText(words, { exact: true }).last().click(),
  }
}

/** Page « Tables » of the step « Préparer ». */
export const tablesScreen = (page: Page) => ({
  open: async (sessionId: string) => {
    await appFrame(page).goTo(`/sessions/${sessionId}/tables`)
    await page.getByRole('heading', { level: 2, name: t('exchange.tables.title') }).waitFor()
  },
  draw: page.getByRole('button', { name: t('exchange.tables.draw'), exact: true }),
  drawAgain: page.getByRole('button', { name: t('exchange.tables.drawAgain') }),
  tables: page.locator('[data-table]'),
  seat: (personId: string): Locator => page.locator(`[data-person="${personId}"]`),
})
