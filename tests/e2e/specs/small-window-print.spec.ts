import { expect } from '@playwright/test'
import { readTables } from '#tests/helpers/read-tables.ts'
import { test } from '../example-profile.ts'
import type { RunningApp } from '../fixtures.ts'
import { appFrame } from '../page-models/app-frame.ts'
import { deckScreen } from '../page-models/decks-screen.ts'
import { kitPanel } from '../page-models/kit-panel.ts'
import { t } from '../page-models/words.ts'

const UPCOMING = 'Chacun sa pièce du puzzle'

const makeSmall = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700),
  )

test('the ways out of the kit stay in sight of a small window, however far one reads', {
  tag: '@long',
}, async ({ app }) => {
  const running = await app.launch()
  const { page } = running
  await makeSmall(running)
  const kit = kitPanel(page)
  await kit.open(UPCOMING)
  await kit.ready()
  const print = page.getByRole('button', { name: t('print.output.print') })
  await page.getByText(/^Page 5 sur /u).scrollIntoViewIfNeeded()
  await expect(print).toBeInViewport({ ratio: 1 })
  await expect(kit.saveFolder).toBeInViewport({ ratio: 1 })
  // Nothing lies over them.
  await print.click({ trial: true })
})

test('a card of a long deck is written beside its list in a small window', async ({ app }) => {
  const running = await app.launch()
  const { page } = running
  await makeSmall(running)
  const { decks = [], cards = [] } = await readTables(page)
  const countOf = (deckId: unknown) => cards.filter((card) => card.deckId === deckId).length
  const longest = decks.toSorted((one, other) => countOf(other.id) - countOf(one.id))[0]
  await appFrame(page).goTo(`/decks/${String(longest?.id)}`)
  const deck = deckScreen(page)
  const last = deck.cards.last()
  await deck.cards.nth(3).click()
  await expect(deck.field('title')).toBeInViewport()
  await deck.addCard.click()
  await expect(last).toHaveAttribute('aria-pressed', 'true')
  await expect(last).toBeInViewport()
  await expect(deck.field('title')).toBeFocused()
})
