import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** Réglages, « Données et copies »: copies, automatic backups. */
export const dataSettings = (page: Page) => {
  const question = page.getByRole('dialog')
  return {
    open: async () => {
      await appFrame(page).goTo('/settings')
      await page.getByRole('tab', { name: t('settings.tabs.data') }).click()
      await page.getByRole('button', { name: t('settings.data.saveCopy') }).waitFor()
    },
    saveCopy: () => page.getByRole('button', { name: t('settings.data.saveCopy') }).click(),
    openFile: () => page.getByRole('button', { name: t('settings.data.openFile') }).click(),
    snapshotNow: () => page.getByRole('button', { name: t('settings.data.snapshotNow') }).click(),
    /** Lines of the list of backups, newest first. */
    snapshots: page.getByRole('listitem').filter({
      has: page.getByRole('button', { name: t('shell.snapshots.restore') }),
    }),
    /** The question asked before anything is replaced. */
    question,
    /** Says yes, and waits for the page to load anew. */
    confirmRestore: async () => {
      const reloaded = page.waitForEvent('load')
      await question
        .getByRole('button', {
          name: new RegExp(
            `^(${t('shell.restore.openFile')}|${t('shell.restore.restoreSnapshot')})$`,
            'u',
          ),
        })
        .click()
      await reloaded
      await page.locator('[data-app-state="ready"]').waitFor()
    },
  }
}
