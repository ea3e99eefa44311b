import path from 'node:path'
import { EMPTY_CARD, EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import { ordersAtEnd } from '#shared/domain/ordering.ts'
import { alternate } from '../lib/alternate.ts'
import { timeKeys } from '../lib/in-page.ts'
import type { Measure } from '../lib/measure.ts'
import { exampleWorkspaceRows, makeProfile } from '../lib/profiles.ts'
import { withScratch } from '../lib/scratch.ts'
import { openApp, openBare } from '../lib/windows.ts'

const CARDS = 60
const SOON = 50
/** As in the search: waiting for the tick of the screen is no part of the figure. */
const SWITCHES = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** Typed on: from a comfortable card to one whose words are many and small. */
const KEYS = [...'Racontez la suite en une minute, et qui peut vous aider.']

const bigDeck = () => {
  const rows = exampleWorkspaceRows()
  const deck = {
    ...EMPTY_DECK,
    id: 'bench-deck',
    name: 'Questions du jardin',
    backMode: 'foldOver' as const,
    createdAt: '2026-11-02T09:00:00-04:00',
  }
  const cards = ordersAtEnd([], CARDS).map((order, index) => ({
    ...EMPTY_CARD,
    id: `bench-card-${index}`,
    deckId: deck.id,
    order,
    title: `Question ${index + 1}`,
    text: 'Qui peut vous donner un coup de main avant la fin ?',
    pictogram: 'heart-handshake',
  }))
  return {
    rows: { ...rows, decks: [...rows.decks, deck], cards: [...rows.cards, ...cards] },
    deckId: deck.id,
  }
}

/** From a key in the text of a card to the frame that shows the card with it. */
export const cardsMeasure: Measure = {
  id: 'cards',
  run: () =>
    withScratch(async (folder) => {
      const profile = path.join(folder, 'app')
      const { rows, deckId } = bigDeck()
      await makeProfile(profile, rows)
      const app = await openApp(profile, { switches: SWITCHES })
      const bare = await openBare(path.join(folder, 'bare'), { switches: SWITCHES })
      try {
        await app.page.evaluate((id) => {
          window.location.hash = `/decks/${id}`
        }, deckId)
        const preview = app.page.locator('svg[role="img"]').last()
        await preview.waitFor()
        await app.page.locator('textarea').first().focus()
        await bare.page.getByRole('searchbox').focus()
        const watched = { until: 'any', isPainted: true, patience: 1000 } as const
        const compared = await alternate(
          {
            app: () => timeKeys(app.page, KEYS, { ...watched, selector: 'svg[role="img"]' }),
            floor: () => timeKeys(bare.page, KEYS, { ...watched, selector: 'p' }),
          },
          { runs: 2 },
        )
        return [
          {
            id: 'cards',
            title: `De la touche à l’image, le texte d’une carte dans un jeu de ${CARDS} cartes`,
            unit: 'ms',
            ...compared,
            floorTitle: 'un mot changé, page nue',
            by: 'p95',
            target: { words: `≤ ${SOON} ms`, limit: () => SOON },
            note: 'sans la cadence de l’écran, dont l’attente (0 à 16 ms) ne dépend pas de l’app.',
          },
        ]
      } finally {
        await app.close()
        await bare.close()
      }
    }),
}
