import type { Page } from '@playwright/test'
import { t } from './words.ts'

/** What participants bring to a deck: blank cards, typing up, proposals. */
export const coauthoringScreen = (page: Page) => ({
  open: () => page.getByRole('tab', { name: new RegExp(`^${t('coauthoring.tab')}`, 'u') }).click(),
  text: page.getByRole('textbox', { name: t('coauthoring.typing.text') }),
  author: page.getByRole('combobox', { name: t('coauthoring.typing.author') }),
  proposals: page
    .getByRole('list', { name: t('coauthoring.proposals.list') })
    .getByRole('listitem'),
  acceptAll: page.getByRole('button', { name: /^Accepter (la|les) /u }),
  discard: (words: string) =>
    page.getByRole('button', { name: t('coauthoring.proposals.discardOne', { words }) }).click(),
  blanks: page.getByText(t('coauthoring.blank.blanks'), { exact: true }),
  printReady: () => page.locator('[data-pdf-state="ready"]').waitFor(),
  /** The team's own decks; a ready-made one that was taken leads to its own too, without its cards. */
  deckLinks: page
    .locator('main')
    .locator('a[href*="#/decks/"]:not([href*="ready"])')
    .filter({ hasText: /\d+ cartes?/u }),
  /** Takes an action of the deck in sight. */
  menu: async (action: 'deckFiles.share' | 'deckFiles.sheet.export' | 'deckFiles.sheet.import') => {
    await page.getByRole('button', { name: /^Actions sur/u }).click()
    await page
      .getByRole('menuitem')
      .filter({ hasText: t(action) })
      .click()
  },
  /** On the page of decks: what comes from elsewhere. */
  receive: async (action: 'deckFiles.open' | 'deckFiles.sheet.import') => {
    await page.getByRole('button', { name: t('common.moreActions') }).click()
    await page
      .getByRole('menuitem')
      .filter({ hasText: t(action) })
      .click()
  },
  savePdf: page.getByRole('button', { name: t('print.output.save') }),
})
