import type { DeckModel } from '#shared/documents/cards/deck-document.ts'
import { cardOf, deckOf } from '#tests/helpers/decks.ts'

const WORDS =
  'Qu’est-ce que le groupe sait déjà faire sans vous, et que pourriez-vous lui confier dès la prochaine rencontre pour que chacune et chacun y prenne sa part'.split(
    ' ',
  )
const PICTOGRAMS = ['users', 'message-circle', 'heart', 'bulb', 'clock', 'plant', 'book', 'sun']

/** As many cards, all different, each with a title, some thirty words and a pictogram. */
export const wordyDeck = (count: number): DeckModel => ({
  deck: deckOf(),
  cards: Array.from({ length: count }, (_, index) =>
    cardOf({
      title: `Question ${index + 1}`,
      text: `${WORDS.slice(index % 7).join(' ')} ? (${index + 1})`,
      pictogram: PICTOGRAMS[index % PICTOGRAMS.length] ?? null,
    }),
  ),
})
