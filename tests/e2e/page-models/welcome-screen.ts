import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { pick } from './fields.ts'
import { t } from './words.ts'

/** The first launch and its three doors. */
export const welcomeScreen = (page: Page) => {
  const door = (name: string) => page.getByRole('button', { name })
  const submit = page.getByRole('button', { name: t('home.create.submit') })
  const name = page.getByRole('textbox', { name: t('home.create.name') })
  return {
    name,
    submit,
    create: door(t('home.welcome.create')),
    example: door(t('home.welcome.example')),
    open: door(t('home.welcome.open')),
    /** Loads the bundled example; resolves when it is on the disk. */
    exploreExample: async () => {
      await door(t('home.welcome.example')).click()
      await page.getByRole('navigation').first().waitFor()
      await appFrame(page).saved()
    },
    /** Creates a community; resolves when it is on the disk. */
    createCommunity: async (community: string, commune: string) => {
      await door(t('home.welcome.create')).click()
      await name.fill(community)
      await pick(page, page.getByRole('combobox', { name: t('common.commune') }), commune)
      await submit.click()
      await page.getByRole('navigation').first().waitFor()
      await appFrame(page).saved()
    },
  }
}
