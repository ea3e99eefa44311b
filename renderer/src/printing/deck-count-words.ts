import type { DeckCounts } from '#shared/documents/cards/deck-document.ts'
import { PAPER_NAMES } from '#shared/documents/print-document.ts'
import type { Translate } from '#shared/locales/translator.ts'

/**
 * « 12 cartes différentes, 16 à imprimer · 8 feuilles A4 · 1 carte vierge, non imprimée »: the same
 * on every screen.
 */
export const deckCountWords = (
  t: Translate,
  { different, cards, sheets, paper, blanksLeftOut }: DeckCounts,
): string => {
  const written =
    cards === different
      ? t('decks.counts.cards', { count: cards })
      : `${t('decks.counts.different', { count: different })}, ${t('decks.counts.toPrint', { count: cards })}`
  return [
    different === 0 && blanksLeftOut > 0 ? null : written,
    sheets > 0 ? t('decks.counts.sheets', { count: sheets, paper: PAPER_NAMES[paper] }) : null,
    blanksLeftOut > 0 ? t('decks.counts.blanksLeftOut', { count: blanksLeftOut }) : null,
  ]
    .filter(Boolean)
    .join(' · ')
}
