import { dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { layoutCardFront } from '../cards/card-front.ts'
import { createLayoutContext } from '../cards/card-layout.ts'
import { deckCounts } from '../cards/deck-document.ts'
import { scaleMarks } from '../cards/place-marks.ts'
import { drawFoot, fitFoot } from '../foot-text.ts'
import { CARD_TRIM } from '../imposition/card-trim.ts'
import { A4_PAPER, type PageNumber } from '../plan/sheet-frame.ts'
import { type DrawCommand, PAPER_NAMES, type PrintContext } from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { ribbon } from '../sign-in-sheet/sheet-header.ts'
import { type Drawn, stack } from '../sign-in-sheet/sheet-stack.ts'
import { drawLabel, fitText, wrapText } from '../text-layout.ts'

const { ink, softInk, accent, hairline } = SHEET_COLOURS
const { content, top, bottom } = A4_PAPER

/** A few cards at the right of the head, so that the sheet is matched to its deck at a glance. */
const SHOWN = { count: 3, height: 38, gap: 3 } as const

type HeadModel = {
  readonly deck: Deck
  readonly cards: readonly Card[]
  readonly organisationName: string
}

const shownCards = (
  { deck, cards }: HeadModel,
  context: PrintContext,
): Drawn & { left: number } => {
  const layout = createLayoutContext(context.t)
  const trim = CARD_TRIM[deck.size]
  const scale = SHOWN.height / Math.max(trim.height, trim.width * 1.2)
  const [width, height] = [trim.width * scale, trim.height * scale]
  const shown = cards.slice(0, SHOWN.count)
  const right = content.x + content.width
  const left = right - shown.length * width - Math.max(0, shown.length - 1) * SHOWN.gap
  return {
    left,
    bottom: shown.length === 0 ? top : top + height,
    marks: shown.flatMap((card, index): DrawCommand[] => {
      const x = left + index * (width + SHOWN.gap)
      return [
        ...scaleMarks(layoutCardFront(deck, card, index + 1, layout).marks, scale, x, top),
        {
          kind: 'rect',
          x,
          y: top,
          width,
          height,
          radius: 1.5,
          stroke: hairline,
          strokeWidth: STROKES.thin,
        },
      ]
    }),
  }
}

const factsOf = ({ deck, cards }: HeadModel, { t, marginMm }: PrintContext): string => {
  const counts = deckCounts({ deck, cards }, marginMm)
  return [
    t('decks.counts.cards', { count: counts.cards }),
    t(`decks.sizes.${deck.size}`),
    t('decks.counts.sheets', { count: counts.sheets, paper: PAPER_NAMES[counts.paper] }),
  ]
    .map((fact) => fact.replace(/ /gu, '\u00a0'))
    .join(' · ')
}

/** Head of the first page: whose deck, its name, what it is for, how large it is. */
export const deckSheetHead = (model: HeadModel, context: PrintContext): Drawn => {
  const { deck, organisationName } = model
  const cards = shownCards(model, context)
  const width = cards.left - content.x - (cards.marks.length > 0 ? 6 : 0)
  const words = stack(content.x, top - 1, [
    { block: fitText(organisationName, 'regular', [10.5, 10, 9.5], width, 1), colour: softInk },
    { block: wrapText(context.t('readyDecks.paper.heading'), 'bold', 12, width), colour: accent },
    {
      block: fitText(
        deck.name || context.t('decks.page.unnamed'),
        'bold',
        [22, 20, 18, 16],
        width,
        2,
      ),
      colour: ink,
    },
    { block: wrapText(deck.description, 'regular', 12, width), colour: ink },
    { block: wrapText(factsOf(model, context), 'regular', 10.5, width), colour: softInk },
  ])
  const y = Math.max(words.bottom, cards.bottom) + 2.4
  return { marks: [...words.marks, ...cards.marks, ...ribbon(A4_PAPER, y)], bottom: y + 3 }
}

/** Head of the next pages: a sheet that strays still says what it belongs to. */
export const nextDeckSheetHead = (deck: Deck, { t }: PrintContext): Drawn => {
  const words = stack(content.x, top - 0.6, [
    {
      block: fitText(deck.name || t('decks.page.unnamed'), 'bold', [13, 12, 11], content.width, 1),
      colour: ink,
    },
    {
      block: wrapText(t('readyDecks.paper.heading'), 'regular', 9.5, content.width),
      colour: softInk,
    },
  ])
  const y = words.bottom + 1.4
  return { marks: [...words.marks, ...ribbon(A4_PAPER, y)], bottom: y + 3 }
}

/** Name of the deck, day of printing and page number, at the very foot. */
export const deckSheetFoot = (
  { deck }: HeadModel,
  { t, language, printedAt }: PrintContext,
  page: PageNumber,
): readonly DrawCommand[] => {
  const right = content.x + content.width
  const y = bottom - 1
  const day = formatShortDay(dayInMartinique(new Date(printedAt)), language)
  // It stands in full at the head.
  const name = fitFoot(deck.name, 'bold', [10, 9, 8], content.width * 0.44)
  return [
    {
      kind: 'line',
      x1: content.x,
      y1: bottom - 5.5,
      x2: right,
      y2: bottom - 5.5,
      width: STROKES.hair,
      colour: hairline,
    },
    ...drawFoot(name.block, { x: content.x, y, colour: ink }),
    drawLabel(
      `${t('readyDecks.paper.heading')} · ${t('readyDecks.paper.printed', { day })}`,
      'regular',
      8.5,
      { x: content.x + content.width * 0.64, y, colour: softInk, align: 'center' },
    ),
    drawLabel(t('documents.pageOf', page), 'bold', 10, {
      x: right,
      y,
      colour: ink,
      align: 'right',
    }),
  ]
}
