import type { Locator, Page } from '@playwright/test'
import { appFrame } from './app-frame.ts'
import { t } from './words.ts'

/** « Jeux et supports ». */
export const decksScreen = (page: Page) => ({
  open: async () => {
    await appFrame(page).goTo('/decks')
    await page.getByRole('heading', { level: 1, name: t('decks.page.title') }).waitFor()
  },
  make: page.getByRole('button', { name: t('decks.page.make') }),
  deck: (name: string) => page.getByRole('link').filter({ hasText: name }),
})

/** The decks that ship with the app, on « Jeux et supports ». */
export const readyDecks = (page: Page) => ({
  take: (name: string) =>
    page.getByRole('button', { name: t('readyDecks.section.takeNamed', { name }), exact: true }),
  openTaken: (name: string) =>
    page.getByRole('link', { name: t('readyDecks.section.openNamed', { name }), exact: true }),
  see: (name: string) => page.getByRole('link').filter({ hasText: name }),
})

/** One of them, before it is taken. */
export const readyDeckScreen = (page: Page) => ({
  open: async (key: string) => {
    await appFrame(page).goTo(`/decks/ready/${key}`)
    await page.getByRole('heading', { name: t('readyDecks.page.cards') }).waitFor()
  },
  cards: page.getByRole('main').getByRole('listitem').getByRole('img'),
  showBacks: () =>
    page.getByRole('radio', { name: t('readyDecks.page.backs') }).click({ force: true }),
  take: page.getByRole('button', { name: t('readyDecks.section.take'), exact: true }),
})

export type CardWords = {
  readonly title: string
  readonly text: string
  /** Searched, then taken by its French name. */
  readonly pictogram?: string
}

/** One deck: cards, what they share, sheets. */
export const deckScreen = (page: Page) => {
  const field = (name: 'title' | 'text' | 'creole') =>
    page.getByRole('textbox', { name: t(`decks.fields.${name}`), exact: true })
  const cards = page.getByRole('list', { name: t('decks.editor.list') }).getByRole('button')
  const place = (number: number, count: number) =>
    page.getByText(t('decks.editor.place', { number, count }), { exact: true })
  const addCard = page.getByRole('button', { name: t('decks.editor.add') })
  const pickPictogram = async (name: string) => {
    await page
      .getByRole('group', { name: t('decks.fields.pictogram') })
      .getByRole('button', { name: /pictogramme$/u })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox').fill(name)
    await dialog.getByRole('listitem').getByRole('button').first().click()
    await dialog.waitFor({ state: 'detached' })
  }
  return {
    /** Stores a file as the card's own picture, as one chosen in the dialog. */
    choosePicture: (file: Parameters<Locator['setInputFiles']>[0]) =>
      page
        .getByRole('group', { name: t('decks.fields.picture'), exact: true })
        .locator('input[type="file"]')
        .setInputFiles(file),
    /** A button beside a card whose words do not go well on it. */
    cure: (name: 'split' | 'shorten' | 'bigger') =>
      page.getByRole('button', {
        name: name === 'bigger' ? /^Carte plus grande/u : t(`decks.cures.${name}`),
      }),
    title: page.getByRole('heading', { level: 1 }),
    tab: (name: 'cards' | 'rules' | 'settings' | 'print') =>
      page
        .getByRole('tab', {
          name: name === 'rules' ? t('readyDecks.rules.tab') : t(`decks.page.${name}`),
        })
        .click(),
    cards,
    addCard,
    field,
    pickPictogram,
    rename: async (name: string) => {
      await page.getByRole('textbox', { name: t('decks.fields.name') }).fill(name)
      await page.keyboard.press('Tab')
    },
    /** Adds an empty card; resolves when its form is there. */
    add: async () => {
      const count = await cards.count()
      await addCard.click()
      await place(count + 1, count + 1).waitFor()
    },
    /** Writes the card in sight; its last field is left, so that it is saved. */
    writeCard: async ({ title, text, pictogram }: CardWords) => {
      await field('title').fill(title)
      await field('text').fill(text)
      await field('creole').focus()
      if (pictogram) await pickPictogram(pictogram)
    },
  }
}
