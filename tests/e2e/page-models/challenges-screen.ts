import type { Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { pick } from './fields.ts'
import { t } from './words.ts'

/** « Défis », and the page of one. */
export const challengesScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/challenges')
    await page.getByRole('heading', { level: 1, name: t('challenges.title') }).waitFor()
  },
  /** Sets a challenge by the short form, and comes to its page. */
  make: async ({ title, question }: { readonly title: string; readonly question: string }) => {
    await page.getByRole('button', { name: t('challenges.make') }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: t('challenges.dialog.name') }).fill(title)
    await dialog.getByRole('textbox', { name: t('challenges.dialog.question') }).fill(question)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  },
  challenge: (title: string) => page.getByRole('link', { name: title, exact: true }),
})

export const challengePage = (page: Page) => {
  const timeline = page.getByRole('region', { name: t('challenges.timeline.title') })
  const attach = page.getByRole('combobox', { name: t('challenges.timeline.attach') })
  const session = (title: string) => timeline.getByRole('listitem').filter({ hasText: title })
  return {
    title: page.getByRole('heading', { level: 1 }),
    stage: (name: string) => page.getByRole('radio', { name }),
    chooseStage: (name: string) =>
      page
        .getByRole('radiogroup', { name: t('challenges.page.stage') })
        .getByText(name, { exact: true })
        .click(),
    holder: page.getByRole('combobox', { name: t('challenges.page.holder') }),
    attach: (typed: string) => pick(page, attach, typed),
    sessions: timeline.getByRole('listitem'),
    session,
    outcome: (title: string) =>
      session(title).getByRole('textbox', { name: t('challenges.timeline.outcome') }),
    prepare: page.getByRole('link', { name: t('challenges.timeline.prepare') }),
    /** A challenge that has something to tell opens on its story. */
    openWork: () => page.getByRole('tab', { name: t('challenges.page.work') }).click(),
    openBoard: () => page.getByRole('tab', { name: t('challenges.page.board') }).click(),
    remove: async () => {
      await page.getByRole('button', { name: t('common.moreActions') }).click()
      await page.getByRole('menuitem', { name: t('challenges.page.remove') }).click()
    },
  }
}
