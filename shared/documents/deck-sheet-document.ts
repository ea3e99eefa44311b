import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { isBlankCard } from './cards/blank-cards.ts'
import { deckSheetFoot, deckSheetHead, nextDeckSheetHead } from './deck-sheet/deck-sheet-frame.ts'
import { cardRows, creditRows, ruleRows, titleRow } from './deck-sheet/deck-sheet-rows.ts'
import { textWarnings } from './plan/plan-warnings.ts'
import { drawPiece, flowRows } from './plan/row-flow.ts'
import { A4_PAPER, FOOT_HEIGHT } from './plan/sheet-frame.ts'
import type { DrawnPage, PrintContext, PrintDocument } from './print-document.ts'

export type DeckSheetModel = {
  readonly deck: Deck
  /** In their order. */
  readonly cards: readonly Card[]
  readonly organisationName: string
}

/** The pages alone, for a kit that goes with the deck. */
export const deckSheetPages = (
  model: DeckSheetModel,
  context: PrintContext,
): readonly DrawnPage[] => {
  const { deck } = model
  // A card not written yet says nothing; a proposed one is not of the deck.
  const cards = acceptedCards(model.cards).filter((card) => !isBlankCard(card))
  const first = deckSheetHead({ ...model, cards }, context)
  const next = nextDeckSheetHead(deck, context)
  const rows = [
    ...ruleRows(context.t('readyDecks.sheet.rules'), deck.rules),
    ...ruleRows(context.t('readyDecks.sheet.facilitation'), deck.facilitation),
    ...(cards.length > 0 ? [titleRow(context.t('readyDecks.paper.cards'))] : []),
    ...cardRows(cards, context),
    ...creditRows(deck, cards, context),
  ]
  const room = A4_PAPER.bottom - FOOT_HEIGHT
  const pages = flowRows(rows, {
    firstPage: room - first.bottom,
    nextPages: room - next.bottom,
  })
  return pages.map((pieces, index) => {
    const head = index === 0 ? first : next
    return {
      widthMm: A4_PAPER.widthMm,
      heightMm: A4_PAPER.heightMm,
      marks: [
        ...head.marks,
        ...pieces.flatMap((piece) => drawPiece(piece, head.bottom)),
        ...deckSheetFoot(model, context, { number: index + 1, total: pages.length }),
      ],
    }
  })
}

/**
 * The facilitation sheet of a deck, on A4: what it is for, how it is played, what to say and to
 * watch, and its cards as a list, so that whoever leads it needs nothing else.
 */
export const deckSheetDocument = (model: DeckSheetModel, context: PrintContext): PrintDocument => {
  const { deck, cards, organisationName } = model
  return {
    info: {
      title: `${context.t('readyDecks.paper.heading')} – ${deck.name}`,
      author: organisationName,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: deckSheetPages(model, context),
    warnings: textWarnings([
      organisationName,
      deck.name,
      deck.description,
      deck.rules,
      deck.facilitation,
      deck.credits,
      ...cards.flatMap(({ title, text, creole, script, answer, author }) => [
        ...[title, text, creole, script, answer, author],
      ]),
    ]),
  }
}
