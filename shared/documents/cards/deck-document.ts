import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type {
  DrawCommand,
  DrawnPage,
  PrintContext,
  PrintDocument,
  PrintWarning,
} from '../print-document.ts'
import { sheetDates } from '../sign-in-sheet/sheet-parts.ts'
import type { SignInSheetModel } from '../sign-in-sheet-model.ts'
import { copiesToPrint, isBlankCard } from './blank-cards.ts'
import { layoutCardBack } from './card-back.ts'
import {
  type CardLayout,
  type CardWarning,
  createLayoutContext,
  layoutCardFront,
} from './card-front.ts'
import { type CardSlot, impose, sheetTemplate } from './imposition.ts'
import { moveMarks } from './place-marks.ts'
import { sheetMarks } from './sheet-marks.ts'

/** What the top of each sheet of a kit's deck says. */
export type DeckOccasion = Pick<SignInSheetModel, 'parts' | 'venue'> & { readonly title: string }

export type DeckModel = {
  readonly deck: Deck
  /** In their order. */
  readonly cards: readonly Card[]
  /** Written in the file's properties. */
  readonly organisationName?: string
  /** Session code, at the head of each sheet's label, when the deck is part of a kit. */
  readonly code?: string
  /** The session for which it is printed, at the top of each sheet. */
  readonly occasion?: DeckOccasion
}

type LaidOutCard = {
  readonly card: Card
  readonly number: number
  readonly copies: number
  readonly front: CardLayout
  readonly back?: CardLayout
}

const layOut = ({ deck, cards }: DeckModel, { t }: PrintContext): readonly LaidOutCard[] => {
  const context = createLayoutContext(t)
  return cards.map((card, index) => ({
    card,
    number: index + 1,
    copies: copiesToPrint(deck, card),
    front: layoutCardFront(deck, card, index + 1, context),
    ...(deck.backMode === 'foldOver' ? { back: layoutCardBack(deck, card, context) } : {}),
  }))
}

const placed = (slot: CardSlot, { front, back }: LaidOutCard): readonly DrawCommand[] => {
  const marks = moveMarks(front.marks, slot.front.x, slot.front.y)
  if (back === undefined || slot.back === undefined) return marks
  const { x, y, width, height, turned } = slot.back
  const backMarks = moveMarks(back.marks, x, y)
  if (!turned) return [...marks, ...backMarks]
  return [
    ...marks,
    { kind: 'group', rotate: 180, x: x + width / 2, y: y + height / 2, marks: backMarks },
  ]
}

const occasionText = ({ title, parts, venue }: DeckOccasion, context: PrintContext): string => {
  const place = [venue?.name, venue?.commune].filter(Boolean).join(', ')
  return [title, sheetDates(parts, context).days, place].filter(Boolean).join(' – ')
}

const drawSheets = (
  { deck, code = '', occasion }: DeckModel,
  cards: readonly LaidOutCard[],
  context: PrintContext,
): readonly DrawnPage[] => {
  const template = sheetTemplate(deck.size, deck.backMode)
  const sheets = impose(cards, template.slots.length)
  const label = {
    deckName: deck.name,
    code,
    occasion: occasion === undefined ? '' : occasionText(occasion, context),
    sheets: sheets.length,
  }
  return sheets.map((sheet, index) => ({
    ...template.paper,
    marks: [
      ...sheet.flatMap((card, position) => {
        const slot = template.slots[position]
        return slot === undefined ? [] : placed(slot, card)
      }),
      ...sheetMarks(template, { ...label, sheet: index + 1 }, context.t),
    ],
  }))
}

export type DeckCounts = {
  /** Cards of the deck, each once, blank ones left out as on paper. */
  readonly different: number
  /** Cards that come out of the printer: every copy. */
  readonly cards: number
  /** Sheets of A4. */
  readonly sheets: number
  /** Blank cards that are not printed. */
  readonly blanksLeftOut: number
}

/** How many cards and sheets a deck makes: the figures of every screen and of the packing list. */
export const deckCounts = ({ deck, cards }: Pick<DeckModel, 'deck' | 'cards'>): DeckCounts => {
  const count = cards.reduce((sum, card) => sum + copiesToPrint(deck, card), 0)
  const blanksLeftOut = deck.printsBlanks ? 0 : cards.filter(isBlankCard).length
  const { slots } = sheetTemplate(deck.size, deck.backMode)
  return {
    different: cards.length - blanksLeftOut,
    cards: count,
    sheets: Math.ceil(count / slots.length),
    blanksLeftOut,
  }
}

/** The warnings of one card, front and back together. */
export type WarnedCard = {
  readonly cardId: string
  readonly number: number
  readonly title: string
  readonly warnings: readonly CardWarning[]
}

const warned = (cards: readonly LaidOutCard[]): readonly WarnedCard[] =>
  cards
    .map(({ card, number, front, back }) => ({
      cardId: card.id,
      number,
      title: card.title,
      warnings: [...front.warnings, ...(back?.warnings ?? [])],
    }))
    .filter(({ warnings }) => warnings.length > 0)

/** Cards that deserve a look before printing, in their order. */
export const deckWarnings = (model: DeckModel, context: PrintContext): readonly WarnedCard[] =>
  warned(layOut(model, context))

const printWarnings = (
  cards: readonly LaidOutCard[],
  { t }: PrintContext,
): readonly PrintWarning[] =>
  cards.flatMap(({ card, number, front, back }) =>
    [...front.warnings, ...(back?.warnings ?? [])].flatMap((warning): PrintWarning[] => {
      if (warning.kind === 'textDoesNotFit') {
        const where =
          card.title === ''
            ? t('decks.paper.untitledCard', { number })
            : t('decks.paper.cardName', { number, title: card.title })
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
  drawSheets(model, layOut(model, context), context)

/** A deck ready to be rendered to PDF. */
export const deckDocument = (model: DeckModel, context: PrintContext): PrintDocument => {
  const cards = layOut(model, context)
  return {
    info: {
      title: model.deck.name,
      author: model.organisationName ?? '',
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: drawSheets(model, cards, context),
    warnings: printWarnings(cards, context),
  }
}
