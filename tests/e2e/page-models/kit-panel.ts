import type { Page } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** Step « Imprimer » of a session, on the kit. */
export const kitPanel = (page: Page) => ({
  open: async (title: string) => {
    const { sessions = [] } = await readTables(page)
    const id = sessions.find((row) => row.title === title)?.id
    await appFrame(page).goTo(`/sessions/${String(id)}/print`)
    await page.getByRole('region', { name: t('print.kit.title') }).waitFor()
  },
  suggestions: page.getByRole('region', { name: t('print.kit.suggested') }),
  prepareAll: page.getByRole('button', { name: t('print.kit.prepareAll') }),
  parts: page.locator('[data-part]'),
  onlyChanged: page.getByText(t('print.kit.onlyChanged')),
  /** Types a number into the first field of that name. */
  count: async (label: string, value: string) => {
    const field = page.getByRole('textbox', { name: label }).first()
    await field.fill(value)
    await field.blur()
  },
  ready: () => page.locator('[data-pdf-state="ready"]').waitFor({ timeout: 30_000 }),
  save: page.getByRole('button', { name: t('print.output.save') }),
  saveFolder: page.getByRole('button', { name: t('print.kit.saveFolder') }),
})
