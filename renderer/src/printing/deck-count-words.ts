import type { DeckCounts } from '#shared/documents/cards/deck-document.ts'
import type { Translate } from '#shared/locales/translator.ts'

/** « 12 cartes différentes, 16 à imprimer · 1 carte vierge, non imprimée »: the same on every screen. */
export const deckCountWords = (
  t: Translate,
  { different, cards, blanksLeftOut }: DeckCounts,
): string => {
  const written =
    cards === different
      ? t('decks.counts.cards', { count: cards })
      : `${t('decks.counts.different', { count: different })}, ${t('decks.counts.toPrint', { count: cards })}`
  const blanks = t('decks.counts.blanksLeftOut', { count: blanksLeftOut })
  if (blanksLeftOut === 0) return written
  return different === 0 ? blanks : `${written} · ${blanks}`
}
