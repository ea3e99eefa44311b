import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Modèles des financeurs »: a funder's workbook, mapped once and filled for a period. */
export const funderTemplatesScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/reports/templates')
    await page.getByRole('heading', { level: 1, name: t('funderTemplates.title') }).waitFor()
  },
  add: page.getByRole('button', { name: t('funderTemplates.add') }),
  refusal: page.getByRole('alert'),
  takeAll: page.getByRole('button', { name: t('funderTemplates.suggestions.addAll') }),
  cell: (name: string) => page.locator(`[data-cell="${name}"]`),
  /** Lines of the cells that hold something already. */
  alreadyFilled: page.getByRole('listitem').filter({
    has: page.getByRole('button', {
      name: t('funderTemplates.suggestions.replaceNamed', { label: '' }).trim(),
    }),
  }),
  field: page.getByRole('combobox', { name: t('funderTemplates.cell.field') }),
  choosePeriod: (period: 'year' | 'all') =>
    page.getByText(t(`reportPages.period.${period}`), { exact: true }).click(),
  save: page.getByRole('button', { name: t('funderTemplates.save') }),
  chooseSheet: async (name: string) => {
    await page.getByRole('button', { name: t('funderTemplates.sheet.tabs') }).click()
    await page.getByRole('option', { name }).click()
  },
})
