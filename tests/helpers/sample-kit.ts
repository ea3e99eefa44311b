import type { DeckModel } from '#shared/documents/cards/deck-document.ts'
import type { KitModel } from '#shared/documents/kit-model.ts'
import { EMPTY_CARD, EMPTY_DECK } from '#shared/domain/empty-rows.ts'
import type { BackMode, CardSize } from '#shared/schemas/library.schema.ts'
import { samplePrintableData } from './sample-printables.ts'
import { workshopModel } from './sample-sheets.ts'

const createdAt = '2026-11-01T12:00:00Z'

/** An invented deck of `count` cards, printed once each. */
export const sampleDeck = (
  name: string,
  count: number,
  size: CardSize = 'poker',
  backMode: BackMode = 'foldOver',
): DeckModel => ({
  deck: {
    id: name,
    ...EMPTY_DECK,
    name,
    size,
    backMode,
    backText: 'Lakou Savann',
    createdAt,
  },
  cards: Array.from({ length: count }, (_, index) => ({
    id: `${name}-${index}`,
    deckId: name,
    order: `a${index}`,
    ...EMPTY_CARD,
    title: `Ressource ${index + 1}`,
    text: 'Que pouvez-vous apporter au groupe ?',
  })),
  code: 'K7FR',
})

export const sampleKit = (changes: Partial<KitModel> = {}): KitModel => ({
  signIn: workshopModel(25),
  expectedCount: 30,
  decks: [sampleDeck('Jeu des ressources', 18), sampleDeck('Cartes des rôles', 5, 'a6', 'single')],
  plan: null,
  printables: [],
  printableData: samplePrintableData(25),
  choices: { blackOnly: false, leftOut: [], onlyChanged: false },
  file: { kind: 'whole' },
  prints: changes.plan?.prints ?? [],
  printed: [],
  ...changes,
})
