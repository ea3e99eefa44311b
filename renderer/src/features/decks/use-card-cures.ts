import type { RefObject } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { libraryRepository } from '#renderer/data/library-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { wordsToShorten } from '#shared/documents/cards/card-cures.ts'
import { createLayoutContext } from '#shared/documents/cards/card-layout.ts'
import { withoutSign } from '#shared/documents/cards/emoji-pictograms.ts'
import { numberedTitle, type SplitText } from '#shared/domain/card-splitting.ts'
import type { Card, CardSize, Deck } from '#shared/schemas/library.schema.ts'

export type CureActions = {
  readonly enlarge: (size: CardSize) => void
  readonly split: (parts: SplitText) => void
  readonly shorten: () => void
  readonly takePictogram: (found: { readonly sign: string; readonly name: string }) => void
}

/** What cures a card in one press; `form` holds its title and its text. Each can be undone. */
export const useCardCures = (
  deck: Deck,
  card: Card,
  form: RefObject<HTMLElement | null>,
): CureActions => {
  const { t } = useWords()
  return {
    enlarge: async (size) => {
      const outcome = await libraryRepository.updateDeck(deck.id, { size })
      toastWithUndo(t('decks.cures.biggerDone', { size: t(`decks.sizes.${size}`) }), outcome)
    },
    split: async ([first, second]) => {
      const outcome = await libraryRepository.splitCard(card.id, [
        { title: numberedTitle(card.title, 1, 2), text: first },
        { title: numberedTitle(card.title, 2, 2), text: second },
      ])
      toastWithUndo(t('decks.cures.splitDone'), outcome)
    },
    shorten: () => {
      const { field, from } = wordsToShorten(deck, card, createLayoutContext(t))
      const box = form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
        field === 'title' ? 'input' : 'textarea',
      )
      box?.focus()
      box?.setSelectionRange(from, box.value.length)
    },
    takePictogram: ({ sign, name }) =>
      void libraryRepository.updateCard(card.id, {
        pictogram: name,
        title: withoutSign(card.title, sign),
        text: withoutSign(card.text, sign),
      }),
  }
}
