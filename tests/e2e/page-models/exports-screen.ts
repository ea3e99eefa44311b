import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { choose } from './fields.ts'
import { t } from './words.ts'

/** The figures and the files, on « Bilans » and in the step « Bilan » of a session. */
export const exportPanel = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/exports')
    await page.getByRole('heading', { level: 1, name: t('exporting.title') }).waitFor()
  },
  choosePeriod: (period: 'year' | 'all' | 'chosen') =>
    choose(page, t('exporting.period.label'), t(`exporting.period.${period}`)),
  /** In the step « Bilan » of a session: the page with its files. */
  openFiles: () => page.getByRole('tab', { name: t('sessionReports.page.files') }).click(),
  xlsx: page.getByRole('button', { name: t('exporting.files.xlsx') }),
  csv: page.getByRole('button', { name: t('exporting.files.csv') }),
  /** « 12 » under « personnes différentes ». */
  figure: (name: 'people' | 'sessions' | 'anonymous' | 'newPeople' | 'personHours') =>
    page.locator(`[data-figure="${name}"] dd`),
})
