import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { choose } from './fields.ts'
import { t } from './words.ts'

/** Step « Bilan » of a session: the report, certificates, thanks and files. */
export const reportScreen = (page: Page) => {
  const openTab = (name: string) => page.getByRole('tab', { name }).click()
  return {
    open: async (sessionId: string) => {
      await appFrame(page).goTo(`/sessions/${sessionId}/report`)
    },
    introduction: page.getByRole('textbox', { name: t('sessionReports.page.introduction') }),
    form: (form: 'wall' | 'full') =>
      choose(page, t('sessionReports.page.form'), t(`sessionReports.page.${form}`)),
    section: (name: string) => page.getByRole('checkbox', { name }),
    namePeople: page.getByText(t('sessionReports.page.namesPeople'), { exact: true }),
    openCertificates: () => openTab(t('sessionReports.certificates.tab')),
    openThanks: () => openTab(t('sessionReports.thanks.tab')),
    openFiles: () => openTab(t('sessionReports.page.files')),
    exportOutcomes: page.getByRole('button', { name: t('outcomeSheets.panel.export') }),
    chooseWorkbook: page.getByRole('button', { name: t('outcomeSheets.panel.choose') }),
  }
}
