import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Bilans → Modèles d’export »: the list, and one model. */
export const exportModelsScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/exports/models')
    await page.getByRole('heading', { level: 1, name: t('exportModels.title') }).waitFor()
  },
  openReady: async (model: 'participants' | 'people') => {
    await appFrame(page).goTo(`/exports/models/ready/${model}`)
    await page
      .getByRole('region', { name: t('exportModels.preview.title') })
      .first()
      .waitFor()
  },
  create: async () => {
    await page.getByRole('button', { name: t('exportModels.create') }).click()
    await page.locator('[data-column]').first().waitFor()
  },
  openReceived: page.getByRole('button', { name: t('exportModels.open') }),
  /** The columns, by the field that each holds, in their order. */
  columns: page.locator('[data-column]'),
  column: (field: string) => page.locator(`[data-column="${field}"]`),
  header: (field: string) => page.locator(`[data-column="${field}"]`).getByRole('textbox').first(),
  preview: page.getByRole('table', { name: t('exportModels.preview.title') }),
  complete: page.getByRole('region', { name: t('exportModels.complete.title') }),
  /** The list of those whose records lack something. */
  seeIncomplete: () =>
    page
      .getByRole('region', { name: t('exportModels.complete.title') })
      .getByRole('button')
      .first()
      .click(),
  toExcel: page.getByRole('button', { name: t('exportModels.export.xlsx') }),
  share: async (name: string) => {
    await page.getByRole('button', { name: t('exportModels.actionsOf', { name }) }).click()
    await page.getByRole('menuitem', { name: t('exportModels.share') }).click()
  },
})
