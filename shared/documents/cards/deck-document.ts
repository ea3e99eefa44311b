import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import { sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import type { CardPaper } from '#shared/schemas/library.schema.ts'
import type { DrawnPage, PrintContext, PrintDocument, PrintWarning } from '../print-document.ts'
import { sheetDates } from '../sign-in-sheet/sheet-parts.ts'
import type { SignInSheetModel } from '../sign-in-sheet-model.ts'
import { isBlankCard } from './blank-cards.ts'
import {
  countSheets,
  type DeckToPrint,
  deckTemplate,
  drawSheets,
  type LaidOutCard,
  layOutCards,
  wantedCopies,
} from './deck-sheets.ts'

/** What the top of each sheet of a kit's deck says. */
export type DeckOccasion = Pick<SignInSheetModel, 'parts' | 'venue'> & { readonly title: string }

export type DeckModel = DeckToPrint & {
  /** Written in the file's properties. */
  readonly organisationName?: string
  /** Session code, at the head of each sheet's label, when the deck is part of a kit. */
  readonly code?: string
  /** The session for which it is printed, at the top of each sheet. */
  readonly occasion?: DeckOccasion
}

const occasionText = ({ title, parts, venue }: DeckOccasion, context: PrintContext): string => {
  const place = [venue?.name, venue?.commune].filter(Boolean).join(', ')
  return [title, sheetDates(parts, context).days, place].filter(Boolean).join(' – ')
}

const sheetWords = ({ deck, code = '', occasion }: DeckModel, context: PrintContext) => ({
  deckName: deck.name,
  // Cards to be filled in are typed up: their sheets say where.
  code: deck.printsBlanks && code !== '' ? sheetCode(code, 'cards') : code,
  occasion: occasion === undefined ? '' : occasionText(occasion, context),
})

export type DeckCounts = {
  /** Cards of the deck, each once, blank ones left out as on paper. */
  readonly different: number
  /** Cards that come out of the printer: every copy. */
  readonly cards: number
  /** Sheets of paper, whether printed on one side or on both. */
  readonly sheets: number
  readonly paper: CardPaper
  /** Blank cards that are not printed. */
  readonly blanksLeftOut: number
}

/**
 * How many cards and sheets a deck makes, with what was chosen, on a printer with those white margins
 * (mm; absent: not known): the figures of every screen and of the packing list.
 */
export const deckCounts = (model: DeckToPrint, marginMm?: number): DeckCounts => {
  const { deck } = model
  const cards = acceptedCards(model.cards)
  const copies = cards.reduce((sum, card) => sum + wantedCopies(model, card), 0)
  const blanksLeftOut = deck.printsBlanks ? 0 : cards.filter(isBlankCard).length
  const dealt = countSheets(model, copies, deckTemplate(deck, marginMm).slots.length)
  return {
    different: cards.length - blanksLeftOut,
    cards: dealt.cards,
    sheets: dealt.sheets,
    paper: deck.paper,
    blanksLeftOut,
  }
}

const printWarnings = (
  cards: readonly LaidOutCard[],
  { t }: PrintContext,
): readonly PrintWarning[] =>
  cards.flatMap(({ card, number, front, back }) =>
    [...front.warnings, ...(back?.warnings ?? [])].flatMap((warning): PrintWarning[] => {
      const where =
        card.title === ''
          ? t('decks.paper.untitledCard', { number })
          : t('decks.paper.cardName', { number, title: card.title })
      if (warning.kind === 'unreadableImage') return [{ kind: 'unreadableImage', where }]
      if (warning.kind === 'textDoesNotFit') {
        return [{ kind: 'textDoesNotFit', where, text: card.text || card.title }]
      }
      if (warning.kind === 'missingCharacters') {
        return [{ ...warning, text: card.title || card.text }]
      }
      return []
    }),
  )

/** The sheets of a deck: every card as many times as it is printed, none for a deck without any. */
export const deckPages = (model: DeckModel, context: PrintContext): readonly DrawnPage[] =>
  drawSheets(model, layOutCards(model, context), sheetWords(model, context), context)

/** A deck ready to be rendered to PDF. */
export const deckDocument = (model: DeckModel, context: PrintContext): PrintDocument => {
  const cards = layOutCards(model, context)
  return {
    info: {
      title: model.deck.name,
      author: model.organisationName ?? '',
      createdAt: context.printedAt,
      language: context.language,
      ...(model.deck.backMode === 'duplex' ? { duplex: 'longEdge' } : {}),
    },
    drawnPages: drawSheets(model, cards, sheetWords(model, context), context),
    warnings: printWarnings(cards, context),
  }
}
