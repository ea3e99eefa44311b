import type { Page } from '@playwright/test'
import type { EvidenceItem } from '#shared/domain/report/evidence.ts'
import type { FigureKey } from '#shared/domain/report/figure.ts'
import { appFrame } from './app-frame.ts'
import { choose } from './fields.ts'
import { t } from './words.ts'

/** « Bilans »: the figures of a period, what proves them, the pictures, the printed report. */
export const reportsScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/reports')
    await page.getByRole('heading', { level: 1, name: t('reportPages.title') }).waitFor()
    await page.locator('[data-figure="sessions"]').waitFor()
  },
  openPaper: async () => {
    await appFrame(page).goTo('/reports/paper')
    await page.getByRole('heading', { level: 1, name: t('reportPages.paper.title') }).waitFor()
  },
  openEvidence: async () => {
    await appFrame(page).goTo('/reports/evidence')
    await page.locator('[data-gauge="sheet"]').waitFor()
  },
  /** Lines of the list of what is missing. */
  missing: (kind: EvidenceItem['kind']) =>
    page.locator(`[data-evidence="${kind}"]`).getByRole('listitem'),
  /** Attaches a file to the first session without a signed sheet. */
  attachSheet: async (file: string) => {
    const chooser = page.waitForEvent('filechooser')
    const attach = page.getByRole('button', { name: t('evidence.list.attach') })
    await attach.first().click()
    await (await chooser).setFiles(file)
  },
  /** Reads the sheet of the first line: the person at that place did not sign. */
  readSheet: async (unsigned: number) => {
    await page
      .getByRole('button', { name: t('evidence.list.read') })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('label').nth(unsigned).click()
    await dialog.getByRole('button', { name: t('evidence.reading.done') }).click()
  },
  choosePeriod: (period: 'year' | 'schoolYear' | 'lastYear' | 'all' | 'chosen') =>
    choose(page, t('reportPages.period.label'), t(`reportPages.period.${period}`)),
  figure: (key: FigureKey) => page.locator(`[data-figure="${key}"]`),
  figures: page.locator('[data-figure]'),
  picture: (id: string) => page.locator(`[data-picture="${id}"]`),
  printAlone: async (id: string) => {
    await page.locator(`[data-picture="${id}"]`).getByRole('button').first().click()
    await page.getByRole('menuitem', { name: t('reportPages.pictures.print') }).click()
    await page.getByRole('dialog').waitFor()
  },
  publicVersion: page.getByRole('switch', { name: t('reportPages.public.label') }),
  toExcel: page.getByRole('button', { name: t('reportPages.toExcel') }),
  proofs: page.getByRole('dialog'),
  introduction: page.getByLabel(t('reportPages.paper.introduction')),
  empty: page.getByRole('heading', { name: t('reportPages.empty.title') }),
})
