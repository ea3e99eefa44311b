import { deckAuthors } from '#shared/domain/decks/deck-cards.ts'
import { type SheetLine, sheetLines } from '#shared/domain/decks/sheet-lines.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { drawPictogram } from '../cards/draw-pictogram.ts'
import { findPictogram } from '../cards/pictogram-library.ts'
import { spacedLines, spaceLine, textLines } from '../plan/flow-lines.ts'
import type { FlowColumn, FlowLine, FlowRow } from '../plan/row-flow.ts'
import { A4_PAPER } from '../plan/sheet-frame.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { drawLabel, firstBaselineMm } from '../text-layout.ts'

const { ink, softInk, accent } = SHEET_COLOURS
const { content } = A4_PAPER

/** Sizes in points: the facilitator reads it standing, at arm's length. */
const SIZES = { title: 14, rule: 12, card: 10.5, credit: 9 } as const
const NUMBER = { diameter: 5.8, indent: 9 } as const
/** Beside the beginning of a piece of advice, in mm. */
const LEAD = { width: 36 } as const
const RULE_GAP = 2.2
const PICTURE = { size: 6.5, indent: 10 } as const
const COLUMN_GAP = 8

const row = (lines: readonly FlowLine[], paddingTop: number): FlowRow => ({
  columns: [{ x: content.x, lines }],
  paddingTop,
  paddingBottom: 0,
})

/** The title of a part, never the last of its page. */
export const titleRow = (title: string): FlowRow => ({
  ...row(
    textLines(title, content.width, { weight: 'bold', size: SIZES.title, colour: accent }),
    4.5,
  ),
  paddingBottom: 0.8,
  keepWithNext: true,
})

const numberDisc =
  (number: string) =>
  (x: number, top: number): readonly DrawCommand[] => {
    const middle = top + firstBaselineMm('regular', SIZES.rule) - 1.5
    const { diameter } = NUMBER
    return [
      {
        kind: 'rect',
        x,
        y: middle - diameter / 2,
        width: diameter,
        height: diameter,
        radius: diameter / 2,
        stroke: accent,
        strokeWidth: STROKES.firm,
      },
      drawLabel(number, 'bold', 11, {
        x: x + diameter / 2,
        y: middle + 1.4,
        colour: ink,
        align: 'center',
      }),
    ]
  }

const ruleRow = (line: SheetLine): FlowRow => {
  const size = SIZES.rule
  switch (line.kind) {
    case 'step':
      return row(
        textLines(line.text, content.width, {
          size,
          indent: NUMBER.indent,
          lead: numberDisc(line.number),
        }),
        RULE_GAP,
      )
    case 'lead': {
      const { width } = LEAD
      return {
        columns: [
          { x: content.x, lines: textLines(line.lead, width - 4, { weight: 'bold', size }) },
          { x: content.x + width, lines: textLines(line.text, content.width - width, { size }) },
        ],
        paddingTop: RULE_GAP,
        paddingBottom: 0,
      }
    }
    case 'plain':
      return row(textLines(line.text, content.width, { size }), RULE_GAP)
  }
}

/** The rules or the advice of a deck under their title; nothing where nothing is written. */
export const ruleRows = (title: string, text: string): readonly FlowRow[] => {
  const lines = sheetLines(text)
  return lines.length === 0 ? [] : [titleRow(title), ...lines.map(ruleRow)]
}

// Words that stand in for those of a card that is only a picture.
const pictureName = ({ pictogram }: Card, { language }: PrintContext): string =>
  findPictogram(pictogram)?.[language] ?? ''

const cardLines = (
  { card, number }: { readonly card: Card; readonly number: number },
  width: number,
  context: PrintContext,
): readonly FlowLine[] => {
  const { t } = context
  const small = { size: SIZES.card, indent: PICTURE.indent } as const
  const pictogram = findPictogram(card.pictogram)
  const text = card.text.trim()
  const name = card.title.trim() || (text === '' ? pictureName(card, context) : '')
  const copies = card.copies === 1 ? '' : ` ${t('readyDecks.paper.copies', { count: card.copies })}`
  const lines = [
    ...textLines(`${number}. ${name}${copies}`, width, { ...small, weight: 'bold' }),
    ...textLines(text, width, small),
    ...textLines(card.creole, width, small),
    ...(card.answer === ''
      ? []
      : textLines(t('readyDecks.paper.answer', { answer: card.answer }), width, small)),
    ...(card.script === ''
      ? []
      : textLines(t('readyDecks.paper.say', { script: card.script }), width, small)),
  ]
  if (pictogram === undefined) return lines
  const [first, ...rest] = lines
  if (first === undefined) return lines
  return [
    {
      ...first,
      draw: (x, top) => [
        drawPictogram(
          pictogram,
          { x: x + PICTURE.size / 2, y: top + PICTURE.size / 2 },
          PICTURE.size,
          ink,
        ),
        ...first.draw(x, top),
      ],
    },
    ...rest,
  ]
}

/** The cards in two columns, in reading order from left to right; each stays whole. */
export const cardRows = (cards: readonly Card[], context: PrintContext): readonly FlowRow[] => {
  const width = (content.width - COLUMN_GAP) / 2
  const numbered = cards.map((card, index) => ({ card, number: index + 1 }))
  return Array.from({ length: Math.ceil(cards.length / 2) }, (_, pair): FlowRow => {
    const columns = numbered.slice(2 * pair, 2 * pair + 2).map(
      (one, column): FlowColumn => ({
        x: content.x + column * (width + COLUMN_GAP),
        lines: cardLines(one, width, context),
      }),
    )
    return { columns, paddingTop: 1.4, paddingBottom: 1.4, least: PICTURE.size + 2.8 }
  })
}

/** Who had the ideas, what asks to be named, where the deck comes from. */
export const creditRows = (
  deck: Deck,
  cards: readonly Card[],
  { t }: PrintContext,
): readonly FlowRow[] => {
  const authors = deckAuthors(cards).map(({ name }) => name)
  const texts = [
    authors.length > 0 ? t('readyDecks.paper.authors', { names: authors.join(', ') }) : '',
    deck.credits,
    deck.source === '' ? '' : t('readyDecks.paper.source'),
    cards.some(({ pictogram }) => pictogram !== null) ? t('decks.pictograms.credit') : '',
  ].filter((text) => text.trim() !== '')
  const lines = texts.flatMap((text) =>
    spacedLines(textLines(text, content.width, { size: SIZES.credit, colour: softInk }), 0.6),
  )
  return lines.length === 0 ? [] : [row([spaceLine(1), ...lines], 3)]
}
