import type { WorkBook } from 'xlsx'
import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { safeFileName } from '#shared/domain/file-names.ts'
import { createTranslator, type Language } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { ExportedFile } from '../attendance-export/export-attendance.ts'
import { countCell, FORMAT_TABLE, textCell } from '../attendance-export/sheet-cells.ts'
import { type Column, tableSheet } from '../attendance-export/sheet-table.ts'
import { workbookBytes } from '../attendance-export/workbook-bytes.ts'
import { pictogramWords } from './card-cells.ts'
import { CARD_FIELDS, type CardField } from './card-columns.ts'

export type CardsExportRequest = {
  readonly deck: Deck
  /** In their order; those only proposed stay. */
  readonly cards: readonly Card[]
  readonly language: Language
}

/** Widths in characters. */
const WIDTHS: Readonly<Record<CardField, number>> = {
  title: 28,
  text: 60,
  creole: 32,
  pictogram: 24,
  backText: 28,
  answer: 28,
  script: 40,
  copies: 14,
  author: 28,
}

/** The cards of a deck as a workbook, one line a card: what `proposeCards` reads back. */
export const exportCards = ({ deck, cards, language }: CardsExportRequest): ExportedFile => {
  const t = createTranslator(language)
  const cellOf = (field: CardField, card: Card) => {
    if (field === 'copies') return countCell(card.copies)
    if (field !== 'pictogram') return textCell(card[field])
    return textCell(pictogramWords(card.pictogram, language))
  }
  const columns = CARD_FIELDS.map(
    (field): Column<Card> => ({
      header: t(`deckFiles.sheet.headings.${field}`),
      width: WIDTHS[field],
      cell: (card) => cellOf(field, card),
    }),
  )
  const name = t('deckFiles.sheet.name')
  const workbook: WorkBook & { readonly SSF: Readonly<Record<number, string>> } = {
    SheetNames: [name],
    Sheets: { [name]: tableSheet(columns, acceptedCards(cards)) },
    // SheetJS completes the table it is given: each workbook needs its own.
    SSF: { ...FORMAT_TABLE },
    Props: { Title: deck.name, Application: 'Koudmen' },
  }
  return {
    bytes: workbookBytes(workbook),
    fileName: `${safeFileName([t('decks.print.fileName'), deck.name])}.xlsx`,
  }
}
