import { dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import { acceptedCards, deckAuthors } from '#shared/domain/decks/deck-cards.ts'
import { type NameSharing, withSharedNames } from '#shared/domain/decks/shared-names.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { layoutCardFront } from './cards/card-front.ts'
import { createLayoutContext } from './cards/card-layout.ts'
import { deckCounts, deckPages } from './cards/deck-document.ts'
import { drawPictogram } from './cards/draw-pictogram.ts'
import { findPictogram } from './cards/pictogram-library.ts'
import { scaleMarks } from './cards/place-marks.ts'
import { type DeckSheetModel, deckSheetDocument, deckSheetPages } from './deck-sheet-document.ts'
import { CARD_TRIM } from './imposition/card-trim.ts'
import { A4_PAPER } from './plan/sheet-frame.ts'
import {
  type DrawCommand,
  type DrawnPage,
  PAPER_NAMES,
  type PrintContext,
  type PrintDocument,
} from './print-document.ts'
import { SHEET_COLOURS, STROKES } from './sheet-theme.ts'
import { ribbon } from './sign-in-sheet/sheet-header.ts'
import {
  blockHeightMm,
  drawBlock,
  fitHeading,
  fitList,
  fitText,
  type TextBlock,
  wrapText,
} from './text-layout.ts'

const { ink, softInk, accent, hairline } = SHEET_COLOURS
const { content, top, bottom } = A4_PAPER

export type TakeAwayModel = DeckSheetModel & NameSharing

/** Cards shown on the cover, each at most so high. */
const SHOWN = { count: 4, height: 66, gap: 5 } as const
const DESCRIPTION_LINES = 8
const ICON = 9

type Flow = { readonly marks: DrawCommand[]; y: number }

const put = (
  flow: Flow,
  block: TextBlock,
  colour: (typeof SHEET_COLOURS)['ink' | 'softInk' | 'accent'],
  gapBefore = 0,
  x: number = content.x,
): void => {
  flow.y += gapBefore
  flow.marks.push(...drawBlock(block, { x, top: flow.y, colour }))
  flow.y += blockHeightMm(block)
}

/** The sheet says the whole description; the cover its beginning. */
const beginning = (block: TextBlock): TextBlock =>
  block.lines.length <= DESCRIPTION_LINES
    ? block
    : {
        ...block,
        lines: block.lines
          .slice(0, DESCRIPTION_LINES)
          .map((line, index) => (index === DESCRIPTION_LINES - 1 ? `${line}…` : line)),
      }

const shownCards = (flow: Flow, deck: Deck, cards: readonly Card[], { t }: PrintContext): void => {
  const shown = cards.slice(0, SHOWN.count)
  if (shown.length === 0) return
  const layout = createLayoutContext(t)
  const trim = CARD_TRIM[deck.size]
  const widest = (content.width - (SHOWN.count - 1) * SHOWN.gap) / SHOWN.count
  const scale = Math.min(SHOWN.height / trim.height, widest / trim.width)
  const [width, height] = [trim.width * scale, trim.height * scale]
  shown.forEach((card, index) => {
    const x = content.x + index * (width + SHOWN.gap)
    flow.marks.push(
      ...scaleMarks(layoutCardFront(deck, card, index + 1, layout).marks, scale, x, flow.y),
      {
        kind: 'rect',
        ...{ x, y: flow.y, width, height, radius: 1.5 },
        stroke: hairline,
        strokeWidth: STROKES.thin,
      },
    )
  })
  flow.y += height
}

const line = (flow: Flow, pictogram: string, words: string): void => {
  const text = wrapText(words, 'regular', 14, content.width - ICON - 5)
  const found = findPictogram(pictogram)
  const height = Math.max(ICON, blockHeightMm(text))
  if (found) {
    const centre = { x: content.x + ICON / 2, y: flow.y + Math.min(height, ICON) / 2 }
    flow.marks.push(drawPictogram(found, centre, ICON, ink))
  }
  flow.marks.push(
    ...drawBlock(text, {
      x: content.x + ICON + 5,
      top: flow.y + Math.max(0, (ICON - blockHeightMm(text)) / 2),
      colour: ink,
    }),
  )
  flow.y += height + 3
}

const cover = (model: TakeAwayModel, sheetCount: number, context: PrintContext): DrawnPage => {
  const { deck, cards, organisationName } = model
  const { t } = context
  const counts = deckCounts({ deck, cards }, context.marginMm)
  const flow: Flow = { marks: [], y: top + 6 }
  put(flow, wrapText(t('coauthoring.takeAway.kicker'), 'bold', 14, content.width), accent)
  const title = deck.name || t('decks.page.unnamed')
  put(flow, fitHeading(title, [38, 34, 30, 26, 22, 18], content.width, 3), ink, 1)
  flow.marks.push(...ribbon(A4_PAPER, flow.y + 3))
  flow.y += 9
  if (deck.description.trim() !== '') {
    put(
      flow,
      beginning(
        fitText(deck.description, 'regular', [16, 15, 14], content.width, DESCRIPTION_LINES),
      ),
      ink,
    )
  }
  flow.y += 7
  shownCards(flow, deck, cards, context)
  put(flow, wrapText(t('coauthoring.takeAway.inside'), 'bold', 16, content.width), ink, 9)
  flow.y += 3
  line(flow, 'clipboard-list', t('coauthoring.takeAway.sheetLine', { count: sheetCount }))
  line(
    flow,
    'cards',
    t('coauthoring.takeAway.cardsLine', {
      count: counts.cards,
      sheets: t('decks.counts.sheets', { count: counts.sheets, paper: PAPER_NAMES[counts.paper] }),
    }),
  )
  line(flow, 'scissors', t(`coauthoring.takeAway.making.${deck.backMode}`))
  const names = deckAuthors(cards).map(({ name }) => name)
  if (names.length > 0) {
    put(flow, wrapText(t('coauthoring.takeAway.authors'), 'bold', 14, content.width), ink, 4)
    put(flow, fitList(names, 'regular', [14, 13, 12, 11, 10], content.width, 3), ink, 0.5)
  }
  const thanks = wrapText(t('coauthoring.takeAway.thanks'), 'bold', 14, content.width)
  const day = formatShortDay(dayInMartinique(new Date(context.printedAt)), context.language)
  const from = fitText(
    [
      organisationName === '' ? '' : t('coauthoring.takeAway.from', { name: organisationName }),
      t('coauthoring.takeAway.printed', { day }),
    ]
      .filter(Boolean)
      .join(' · '),
    'regular',
    [14, 13, 12],
    content.width,
    2,
  )
  flow.y = Math.max(flow.y + 4, bottom - 4 - blockHeightMm(thanks) - blockHeightMm(from))
  put(flow, thanks, ink)
  put(flow, from, softInk)
  const { widthMm, heightMm } = A4_PAPER
  return { widthMm, heightMm, marks: flow.marks }
}

/** Pages between which a printer that turns the paper needs an empty side. */
const onFrontSides = (pages: readonly DrawnPage[], isTwoSided: boolean): readonly DrawnPage[] =>
  isTwoSided
    ? pages.flatMap(({ side: _side, ...page }): readonly DrawnPage[] => [
        { ...page, side: 'front' },
        { widthMm: page.widthMm, heightMm: page.heightMm, side: 'back', marks: [] },
      ])
    : pages

/**
 * A deck to hand to whoever wants to play elsewhere: what it is, how to lead it, and its cards to cut
 * out. It leaves the team, so that only those who agreed are named.
 */
export const takeAwayDocument = (model: TakeAwayModel, context: PrintContext): PrintDocument => {
  const shared = { ...model, cards: withSharedNames(acceptedCards(model.cards), model) }
  const { deck, cards, organisationName } = shared
  const sheet = deckSheetPages(shared, context)
  const isTwoSided = deck.backMode === 'duplex'
  const { info, warnings } = deckSheetDocument(shared, context)
  return {
    info: {
      ...info,
      title: `${context.t('coauthoring.takeAway.kicker')} – ${deck.name}`,
      ...(isTwoSided ? { duplex: 'longEdge' } : {}),
    },
    drawnPages: [
      ...onFrontSides([cover(shared, sheet.length, context), ...sheet], isTwoSided),
      ...deckPages({ deck, cards, organisationName }, context),
    ],
    warnings,
  }
}
