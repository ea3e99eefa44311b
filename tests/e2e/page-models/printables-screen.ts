import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Jeux et supports », page « Supports », and one support. */
export const printablesScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/printables')
    await page.getByRole('searchbox', { name: t('printables.page.search') }).waitFor()
  },
  search: page.getByRole('searchbox', { name: t('printables.page.search') }),
  cards: page.locator('[data-printable]'),
  own: page.getByRole('region', { name: t('printables.page.own') }).getByRole('link'),
  choose: async (kind: string, name: string) => {
    await page.locator(`[data-printable="${kind}"]`).getByRole('link').click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  },
  field: (label: string) => page.getByRole('textbox', { name: label }),
  /** The sheet in sight. */
  sheet: page.locator('figure svg').first(),
  keep: page.getByRole('button', { name: t('printables.page.keep') }),
  putInKit: page.getByRole('button', { name: t('printables.page.putInKit') }),
  /** Checks who shouts « Bingo ! ». */
  gridNumber: page.getByRole('textbox', { name: t('printablesGames.bingo.check.number') }),
  squares: (number: number) =>
    page
      .getByRole('group', { name: t('printablesGames.bingo.check.squares', { number }) })
      .getByRole('button'),
  /** Resolves once the PDF of what is shown is made. */
  ready: () => page.locator('[data-pdf-state="ready"]').waitFor(),
  save: page.getByRole('button', { name: t('print.output.save') }),
})
