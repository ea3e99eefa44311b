import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Importer une liste »: file, columns, doubtful cells, people. */
export const importWizard = (page: Page) => {
  const step = (name: 'file' | 'columns' | 'cells' | 'people') =>
    page
      .locator('[aria-current="step"]')
      .filter({ hasText: t(`importing.steps.${name}`) })
      .waitFor()
  const next = page.getByRole('button', { name: t('importing.continue') })
  return {
    step,
    next,
    choose: page.getByRole('button', { name: t('importing.file.choose') }),
    refusal: page.getByRole('alert'),
    /** Table of the cells to check. */
    doubts: page.getByRole('table', { name: /à vérifier$/u }),
    /** Rows that look like somebody known. */
    toReview: page.locator('article[data-row]'),
    finish: page.getByRole('button', { name: /^(Importer [\d\s]+ personnes?|Terminer)$/u }),
    back: page.getByRole('button', { name: t('common.back') }),
    open: async () => {
      await appFrame(page).goTo('/people/import')
      await step('file')
    },
    /** Goes on from the file that was chosen to the list of people. */
    toPeople: async () => {
      await step('columns')
      await next.click()
      await step('cells')
      await next.click()
      await step('people')
    },
  }
}
