import type { Page } from '@playwright/test'
import { choose } from './fields.ts'
import { settingsScreen } from './settings-screen.ts'
import { t } from './words.ts'

/** « Imprimantes », in the settings, and the setting up of one with its sheet. */
export const printersScreen = (page: Page) => {
  const number = (label: string) => page.getByRole('textbox', { name: label })
  return {
    open: () => settingsScreen(page).open('printers'),
    add: async (name: string) => {
      const form = page.getByRole('region', { name: t('printers.addTitle') })
      await form.getByRole('textbox', { name: t('printers.name') }).fill(name)
      await form.getByRole('button', { name: t('printers.add') }).click()
      await page
        .getByRole('listitem')
        .filter({ hasText: t('printers.notSetUp') })
        .waitFor()
    },
    setUp: page.getByRole('link', { name: t('printers.setUp') }),
    next: page.getByRole('button', { name: t('printers.wizard.next') }),
    save: page.getByRole('button', { name: t('printers.wizard.save') }),
    turn: page.getByRole('button', { name: t('printers.wizard.turn') }),
    finish: page.getByRole('button', { name: t('printers.wizard.finish') }),
    measure: async (across: string) => {
      await number(t('printers.wizard.across')).fill(across)
      await page.keyboard.press('Tab')
    },
    answerArrow: (answer: 'yes' | 'no') =>
      choose(page, t('printers.wizard.arrow'), t(`printers.wizard.${answer}`)),
    read: async (readings: { readonly [scale in 'top' | 'bottom' | 'side']: string }) => {
      for (const scale of ['top', 'bottom', 'side'] as const) {
        await number(t(`printers.wizard.${scale}`)).fill(readings[scale])
        await page.keyboard.press('Tab')
      }
    },
  }
}
