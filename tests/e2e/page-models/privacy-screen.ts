import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** Réglages → Données personnelles. */
export const privacyScreen = (page: Page) => {
  const tab = (name: 'retention' | 'requests' | 'notices' | 'quality' | 'log') =>
    page.getByRole('tab', { name: t(`privacy.page.tabs.${name}`) })
  const dueList = page.getByRole('region', { name: t('privacy.retention.dueTitle') })
  return {
    dueList,
    /** People whose record is past its time. */
    due: dueList.getByRole('listitem').filter({ has: page.getByRole('checkbox') }),
    dueTicked: dueList.getByRole('checkbox', { includeHidden: true }).and(page.locator(':checked')),
    open: async (name: Parameters<typeof tab>[0] = 'retention') => {
      await appFrame(page).goTo('/settings/privacy')
      await page.getByRole('heading', { level: 1, name: t('privacy.page.title') }).waitFor()
      await tab(name).click()
    },
    nothingDue: page.getByText(t('privacy.retention.nothing')),
    exports: page
      .getByRole('region', { name: t('privacy.log.exportsTitle') })
      .getByRole('listitem'),
    addRequest: page.getByRole('button', { name: t('privacy.requests.add') }),
    requests: page.getByRole('region', { name: t('privacy.requests.title') }).getByRole('listitem'),
    dialog: page.getByRole('dialog'),
    who: page.getByRole('combobox', { name: t('privacy.requests.person') }),
    saveDossier: async (personId: string) => {
      await appFrame(page).goTo(`/people/${personId}`)
      await page.getByRole('button', { name: t('common.moreActions') }).click()
      await page.getByRole('menuitem', { name: t('privacy.dossier.menu') }).click()
    },
  }
}
