import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { choose } from './fields.ts'
import { t } from './words.ts'

type SettingsTab = 'organisation' | 'team' | 'funders' | 'printers' | 'screen' | 'data'

/** « Réglages »; its last tab has a model of its own, `dataSettings`. */
export const settingsScreen = (page: Page) => {
  const open = async (tab: SettingsTab) => {
    await appFrame(page).goTo('/settings')
    await page.getByRole('tab', { name: t(`settings.tabs.${tab}`) }).click()
  }
  return {
    open,
    chooseTheme: async (theme: 'system' | 'light' | 'dark') => {
      await open('screen')
      await choose(page, t('settings.screen.theme'), t(`settings.screen.themes.${theme}`))
    },
  }
}
