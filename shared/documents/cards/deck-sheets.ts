import { acceptedCards } from '#shared/domain/decks/deck-cards.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { grownBox } from '../imposition/box.ts'
import { impose, type Sheet } from '../imposition/deal.ts'
import { type CardSlot, type SheetTemplate, sheetTemplate } from '../imposition/sheet-template.ts'
import { behind, sheetSides } from '../imposition/two-sided.ts'
import { lazyPage } from '../lazy-page.ts'
import type { DrawCommand, DrawnPage, PrintContext } from '../print-document.ts'
import { copiesToPrint } from './blank-cards.ts'
import { layoutCardBack } from './card-back.ts'
import { layoutCardFront } from './card-front.ts'
import { type CardLayout, createLayoutContext } from './card-layout.ts'
import { fillBleeds } from './card-style.ts'
import { moveMarks } from './place-marks.ts'
import { isPrintedAs } from './printed-as.ts'
import { sheetMarks } from './sheet-marks.ts'

/** Which part of a deck is printed; everything when nothing is said. */
export type DeckPrintChoice = {
  /** Sheets from 1, in order; null or absent: all. */
  readonly sheets?: readonly number[] | null
  /** Place of the first card on the first sheet, from 1: a part-used sheet of labels serves again. */
  readonly firstSlot?: number
  /** Only cards that look otherwise than when they were last printed. */
  readonly onlyChanged?: boolean
}

export type DeckToPrint = {
  readonly deck: Deck
  /** In their order; those only proposed are neither numbered nor printed. */
  readonly cards: readonly Card[]
  readonly print?: DeckPrintChoice
}

/** The sheet on which that deck goes. */
export const deckTemplate = (deck: Deck, marginMm?: number): SheetTemplate =>
  sheetTemplate({
    size: deck.size,
    backMode: deck.backMode,
    paper: deck.paper,
    bleeds: fillBleeds(deck),
    ...(marginMm === undefined ? {} : { marginMm }),
  })

export type LaidOutCard = {
  readonly card: Card
  /** Its place in the deck, from 1: printed on it. */
  readonly number: number
  readonly copies: number
  readonly front: CardLayout
  readonly back?: CardLayout
}

const isWanted = ({ deck, print }: DeckToPrint, card: Card): boolean =>
  print?.onlyChanged !== true || !isPrintedAs(deck, card)

/** How many times a card comes out, with what was chosen. */
export const wantedCopies = (model: DeckToPrint, card: Card): number =>
  isWanted(model, card) ? copiesToPrint(model.deck, card) : 0

export const layOutCards = (
  model: DeckToPrint,
  { t, readable }: Pick<PrintContext, 't' | 'readable'>,
): readonly LaidOutCard[] => {
  const { deck, cards } = model
  const context = createLayoutContext(t, readable)
  return acceptedCards(cards).flatMap((card, index) =>
    isWanted(model, card)
      ? [
          {
            card,
            number: index + 1,
            copies: copiesToPrint(deck, card),
            front: layoutCardFront(deck, card, index + 1, context),
            ...(deck.backMode === 'single' ? {} : { back: layoutCardBack(deck, card, context) }),
          },
        ]
      : [],
  )
}

export type NumberedSheet<Item> = {
  /** From 1, among all the sheets of the deck. */
  readonly number: number
  readonly places: Sheet<Item>
}

/** Deals the cards on their sheets and keeps those that were chosen, with their number. */
export const dealSheets = <Item extends { readonly copies: number }>(
  { print }: Pick<DeckToPrint, 'print'>,
  items: readonly Item[],
  slotsPerSheet: number,
): { readonly sheets: readonly NumberedSheet<Item>[]; readonly total: number } => {
  const all = impose(items, slotsPerSheet, (print?.firstSlot ?? 1) - 1)
  const chosen = print?.sheets ?? null
  const sheets = all
    .map((places, index) => ({ number: index + 1, places }))
    .filter(({ number }) => chosen === null || chosen.includes(number))
  return { sheets, total: all.length }
}

/** What `dealSheets` makes of so many cards, without dealing them. */
export const countSheets = (
  { print }: Pick<DeckToPrint, 'print'>,
  copies: number,
  slotsPerSheet: number,
): { readonly cards: number; readonly sheets: number } => {
  if (copies === 0) return { cards: 0, sheets: 0 }
  const first = Math.min((print?.firstSlot ?? 1) - 1, slotsPerSheet - 1)
  const end = first + copies
  const sheets = Math.ceil(end / slotsPerSheet)
  const chosen = print?.sheets ?? null
  if (chosen === null) return { cards: copies, sheets }
  const kept = chosen.filter((number) => number <= sheets)
  const on = (number: number) =>
    Math.min(number * slotsPerSheet, end) - Math.max((number - 1) * slotsPerSheet, first)
  return { cards: kept.reduce((sum, number) => sum + on(number), 0), sheets: kept.length }
}

// Without a bleed nothing leaves its card; with one, only as far as the sheet has room.
const onSlot = (
  layout: CardLayout,
  box: CardSlot['front'],
  bleed: number,
): readonly DrawCommand[] => {
  const marks = moveMarks(layout.marks, box.x, box.y)
  return bleed > 0
    ? [{ kind: 'group', rotate: 0, x: 0, y: 0, clip: grownBox(box, bleed), marks }]
    : marks
}

const foldedBack = (
  layout: CardLayout,
  box: NonNullable<CardSlot['back']>,
  bleed: number,
): readonly DrawCommand[] => {
  const marks = onSlot(layout, box, bleed)
  const { x, y, width, height, turned } = box
  return turned
    ? [{ kind: 'group', rotate: 180, x: x + width / 2, y: y + height / 2, marks }]
    : marks
}

export type SheetWords = {
  readonly deckName: string
  readonly code: string
  readonly occasion: string
}

/** The pages of the sheets: one each, or its front and its back one after the other. */
export const drawSheets = (
  model: DeckToPrint,
  cards: readonly LaidOutCard[],
  words: SheetWords,
  context: PrintContext,
): readonly DrawnPage[] => {
  const template = deckTemplate(model.deck, context.marginMm)
  const { paper, bleed = 0, slots, fold } = template
  const { sheets, total } = dealSheets(model, cards, slots.length)
  const onSlots = (
    places: Sheet<LaidOutCard>,
    draw: (slot: CardSlot, card: LaidOutCard) => readonly DrawCommand[],
  ) =>
    places.flatMap((card, position) => {
      const slot = slots[position]
      return card === null || slot === undefined ? [] : draw(slot, card)
    })
  return sheets.flatMap(({ number, places }): readonly DrawnPage[] => {
    const label = { ...words, sheet: number, sheets: total }
    const marksOf = (side: 'single' | 'fold' | 'front' | 'back') =>
      sheetMarks(template, { ...label, side }, context.t)
    const fronts = () =>
      onSlots(places, (slot, { front, back }) => [
        ...onSlot(front, slot.front, bleed),
        ...(back === undefined || slot.back === undefined
          ? []
          : foldedBack(back, slot.back, bleed)),
      ])
    if (model.deck.backMode !== 'duplex') {
      const side = fold === undefined ? 'single' : 'fold'
      return [lazyPage(paper, () => [...fronts(), ...marksOf(side)])]
    }
    const backs = () =>
      onSlots(places, (slot, { back }) =>
        back === undefined ? [] : onSlot(back, behind(slot.front, paper), bleed),
      )
    return sheetSides(
      lazyPage(paper, () => [...fronts(), ...marksOf('front')]),
      lazyPage(paper, () => [...backs(), ...marksOf('back')]),
    )
  })
}
