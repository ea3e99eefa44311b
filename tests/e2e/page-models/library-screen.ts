import type { Locator, Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { select, typeDay } from './fields.ts'
import { t } from './words.ts'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** « Jeux et supports », page « Modèles de rencontre », and one template. */
export const templatesScreen = (page: Page) => ({
  /** As one comes to it while preparing a session. */
  openFromNewSession: async () => {
    await appFrame(page).goTo('/sessions/new')
    await page.getByRole('link', { name: t('templates.door.title') }).click()
    await page.getByRole('heading', { name: t('templates.page.bundled') }).waitFor()
  },
  open: async () => {
    await appFrame(page).goTo('/templates')
    await page.getByRole('heading', { name: t('templates.page.bundled') }).waitFor()
  },
  card: (name: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('link').filter({ hasText: name }) }),
  choose: async (name: string) => {
    await page.getByRole('link').filter({ hasText: name }).first().click()
    await heading(page, name).waitFor()
  },
  menuOf: async (name: string, entry: 'share' | 'remove') => {
    await page.getByRole('button', { name: t('templates.page.actionsOf', { name }) }).click()
    await page.getByRole('menuitem', { name: t(`templates.page.${entry}`) }).click()
  },
  openReceived: page.getByRole('button', { name: t('templates.page.open') }),
  own: page.getByRole('region', { name: t('templates.page.own') }).getByRole('link'),
  startForm: page.getByRole('region', { name: t('templates.start.title') }),
  start: async ({ title, day }: { readonly title: string; readonly day: string }) => {
    const form = page.getByRole('region', { name: t('templates.start.title') })
    await form.getByRole('textbox', { name: t('templates.start.name') }).fill(title)
    await typeDay(page, form.getByRole('group').first(), day)
    await form.getByRole('button', { name: t('templates.start.submit') }).click()
    await heading(page, title).waitFor()
  },
})

/** « Jeux et supports », page « Méthodes », and one method. */
export const methodsScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/methods')
    await page.getByRole('searchbox', { name: t('methods.page.search') }).waitFor()
  },
  search: page.getByRole('searchbox', { name: t('methods.page.search') }),
  limitTime: (minutes: string) =>
    select(page, t('methods.page.time'), t('methods.page.within', { duration: minutes })),
  people: page.getByRole('textbox', { name: t('methods.page.people') }),
  cards: page.locator('[data-method]'),
  star: (name: string) => page.getByRole('button', { name: t('methods.star.add', { name }) }),
  choose: async (name: string) => {
    await page.locator('[data-method]').getByRole('link').filter({ hasText: name }).first().click()
    await heading(page, name).waitFor()
  },
  adapt: page.getByRole('button', { name: t('methods.detail.adapt') }),
  addToSession: page.getByRole('button', { name: t('methods.detail.addToSession') }),
  field: (name: 'name' | 'purpose') =>
    page.getByRole('textbox', { name: t(`methods.editor.${name}`), exact: true }),
  step: (number: number) =>
    page.getByRole('textbox', { name: t('methods.editor.stepTitle', { number }), exact: true }),
  moveUp: (number: number) =>
    page.getByRole('button', { name: t('methods.editor.up', { number }) }),
  done: page.getByRole('button', { name: t('methods.detail.done') }),
  experience: page.getByRole('textbox', { name: t('methods.detail.experience') }),
})
