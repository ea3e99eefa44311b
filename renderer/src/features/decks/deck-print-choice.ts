import { type DeckCounts, deckCounts } from '#shared/documents/cards/deck-document.ts'
import { type DeckPrintChoice, deckTemplate } from '#shared/documents/cards/deck-sheets.ts'
import { parseSheetSelection } from '#shared/documents/imposition/sheet-selection.ts'
import { MOST_PAGES } from '#shared/documents/page-limit.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'

/** As one types it: sheets are words until they can be read. */
export type PrintChoiceDraft = {
  readonly sheets: string
  readonly firstSlot: number
  readonly onlyChanged: boolean
}

export const WHOLE_DECK: PrintChoiceDraft = { sheets: '', firstSlot: 1, onlyChanged: false }

/** Why nothing is printed. */
export type PrintRefusal =
  /** What was typed for the sheets is not numbers: `piece` is what could not be read. */
  | { readonly kind: 'unreadable'; readonly piece: string }
  /** None of the sheets asked for exists. */
  | { readonly kind: 'noSuchSheet'; readonly sheetCount: number }
  /** Every card is as it was last printed. */
  | { readonly kind: 'nothingChanged' }
  /** More sheets than go out at once. */
  | { readonly kind: 'tooMany'; readonly sheets: number; readonly limit: number }

export type ReadChoice = {
  /** Places of a sheet, on the printer that was chosen. */
  readonly slots: number
  readonly counts: DeckCounts
  /** Sheets that there are, when more were asked for; null: all of those exist. */
  readonly onlySheets: number | null
} & (
  | { readonly refusal: PrintRefusal; readonly choice: null }
  | { readonly refusal: null; readonly choice: DeckPrintChoice }
)

/**
 * What the draft asks of the paper, on a printer with those white margins (mm; absent: not known).
 * Sheets that cannot be read are none: everything would be printed in their place.
 */
export const readPrintChoice = (
  deck: Deck,
  cards: readonly Card[],
  { sheets, firstSlot, onlyChanged }: PrintChoiceDraft,
  marginMm?: number,
): ReadChoice => {
  const slots = deckTemplate(deck, marginMm).slots.length
  const whole = { firstSlot: Math.min(firstSlot, slots), onlyChanged }
  const all = deckCounts({ deck, cards, print: whole }, marginMm)
  const read = parseSheetSelection(sheets, all.sheets)
  const refused = (refusal: PrintRefusal): ReadChoice => ({
    slots,
    counts: all,
    onlySheets: null,
    refusal,
    choice: null,
  })
  if (read.kind === 'unreadable') return refused(read)
  if (all.sheets === 0) return refused({ kind: 'nothingChanged' })
  if (read.kind === 'some' && read.sheets.length === 0) {
    return refused({ kind: 'noSuchSheet', sheetCount: all.sheets })
  }
  const choice = { ...whole, sheets: read.kind === 'some' ? read.sheets : null }
  const counts = deckCounts({ deck, cards, print: choice }, marginMm)
  const limit = Math.floor(MOST_PAGES / (deck.backMode === 'duplex' ? 2 : 1))
  if (counts.sheets > limit) return refused({ kind: 'tooMany', sheets: counts.sheets, limit })
  const onlySheets = read.kind === 'some' && read.isBeyond ? all.sheets : null
  return { slots, counts, onlySheets, refusal: null, choice }
}
