import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { type Box, grownBox } from '../imposition/box.ts'
import { CARD_TRIM } from '../imposition/card-trim.ts'
import type { DrawCommand } from '../print-document.ts'
import type { CardLayout, CardWarning, LayoutContext } from './card-layout.ts'
import {
  CARD_STYLES,
  type CardStyle,
  DECK_INKS,
  DRAWN_BLEED,
  fillBleeds,
  INK,
  LEADING,
  PAPER,
  SOFT_INK,
} from './card-style.ts'
import {
  type Copy,
  drawText,
  limitLines,
  linesWithin,
  prepareCopy,
  type SetText,
  setCopy,
} from './card-text.ts'
import { drawPictogram } from './draw-pictogram.ts'
import { findPictogram } from './pictogram-library.ts'

// The weave of madras cloth: where the threads cross the panel, in shares of its width, thin and thick.
const THIN = [0.04, 0.12, 0.3, 0.38, 0.54, 0.62, 0.7, 0.88, 0.96] as const
const THICK = [0.08, 0.34, 0.58, 0.66, 0.92] as const

const weave = (panel: Box, shares: readonly number[], thickness: number): string => {
  const { x, y, width, height } = panel
  // Round ends would stick out of the panel.
  const end = thickness / 2 + 0.05
  const down = shares.map(
    (share) => `M${(x + share * width).toFixed(2)} ${y + end}v${height - 2 * end}`,
  )
  const across = shares.map(
    (share) => `M${x + end} ${(y + share * height).toFixed(2)}h${width - 2 * end}`,
  )
  return [...down, ...across].join('')
}

const panelMarks = (deck: Deck, panel: Box): readonly DrawCommand[] => {
  const { radius } = CARD_STYLES[deck.size]
  const { fill, weave: thread, accent } = DECK_INKS[deck.colour]
  if (deck.lowInk) return [{ kind: 'rect', ...panel, radius, stroke: accent, strokeWidth: 0.25 }]
  const bleeds = fillBleeds(deck)
  const cloth = bleeds ? grownBox(panel, CARD_STYLES[deck.size].inset + DRAWN_BLEED) : panel
  const threads = { kind: 'path', x: 0, y: 0, scale: 1, stroke: thread } as const
  return [
    { kind: 'rect', ...cloth, radius: bleeds ? 0 : radius, fill },
    { ...threads, d: weave(cloth, THIN, 0.2), strokeWidth: 0.2 },
    { ...threads, d: weave(cloth, THICK, 0.9), strokeWidth: 0.9 },
  ]
}

// Up to so many words are a sign, set in bold.
const SIGN_WORDS = 6

type BackFit = { readonly pictureSize: number; readonly text: SetText; readonly fits: boolean }

// The largest text with the largest picture that a plaque of that height holds.
const fitBack = (
  copy: Copy,
  pictureSizes: readonly number[],
  style: CardStyle,
  column: { readonly width: number; readonly height: number },
): BackFit => {
  const { largest, floor } = style.text
  const heightWith = (pictureSize: number, text: SetText) =>
    text.height + (pictureSize > 0 ? pictureSize + style.gap : 0)
  for (let sizePt = largest; sizePt >= floor; sizePt -= 0.5) {
    const text = setCopy(copy, sizePt, LEADING.text, column.width)
    const pictureSize = pictureSizes.find((size) => heightWith(size, text) <= column.height)
    if (pictureSize !== undefined && (text.wholeWords || sizePt === floor)) {
      return { pictureSize, text, fits: true }
    }
  }
  const pictureSize = pictureSizes.at(-1) ?? 0
  const text = setCopy(copy, floor, LEADING.text, column.width)
  const room = column.height - heightWith(pictureSize, text) + text.height
  return { pictureSize, text: limitLines(text, linesWithin(text, room)), fits: false }
}

// Words for the facilitator alone: they may be small, and leave the larger half to what all see.
const SCRIPT_SHARE = 0.5

const fitScript = (
  copy: Copy,
  { text: sizes, smallPrint }: CardStyle,
  room: { readonly width: number; readonly height: number },
): { readonly text: SetText; readonly fits: boolean } => {
  const height = room.height * SCRIPT_SHARE
  const smallest = smallPrint + 1
  for (let sizePt = sizes.floor; sizePt >= smallest; sizePt -= 0.5) {
    const text = setCopy(copy, sizePt, LEADING.text, room.width)
    if (text.height <= height && (text.wholeWords || sizePt === smallest)) {
      return { text, fits: true }
    }
  }
  const text = setCopy(copy, smallest, LEADING.text, room.width)
  return { text: limitLines(text, linesWithin(text, height)), fits: false }
}

const backWarnings = (texts: readonly SetText[], fits: boolean): readonly CardWarning[] => {
  const characters = [...new Set(texts.flatMap(({ copy }) => copy.missing))]
  return [
    ...(fits ? [] : [{ kind: 'textDoesNotFit' } as const]),
    ...(texts.every(({ wholeWords }) => wholeWords) ? [] : [{ kind: 'brokenWord' } as const]),
    ...(characters.length > 0 ? [{ kind: 'missingCharacters', characters } as const] : []),
  ]
}

/**
 * Draws the back of a card: the deck's pictogram on its cloth, and the card's own words or its
 * answer, or else the deck's words, or else its name. What the facilitator says aloud stands below,
 * smaller, under a line.
 */
export const layoutCardBack = (deck: Deck, card: Card, { measure }: LayoutContext): CardLayout => {
  const style = CARD_STYLES[deck.size]
  const { inset, radius, gap } = style
  const { width, height } = CARD_TRIM[deck.size]
  const panel = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset }
  const own = card.backText.trim() || card.answer.trim()
  const words = own || deck.backText.trim() || deck.name
  const isSign = card.answer.trim() !== words && words.split(/\s+/u).length <= SIGN_WORDS
  const copy = prepareCopy(words, isSign ? 'bold' : 'regular', measure)
  const pictogram = findPictogram(deck.backPictogram)

  // A white plaque on the cloth holds picture and words, and grows with them.
  const edge = inset * 1.4
  const padding = gap
  const room = {
    width: panel.width - 2 * edge - 2 * padding * 0.8,
    height: panel.height - 2 * edge - 2 * padding,
  }
  const script = fitScript(prepareCopy(card.script, 'regular', measure), style, room)
  const below = script.text.lineCount > 0 ? script.text.height + 2 * gap : 0
  const column = { width: room.width, height: room.height - below }
  const sizes = [0.42, 0.32, 0.22].map((share) => share * width)
  const withPicture = pictogram === undefined ? undefined : fitBack(copy, sizes, style, column)
  // The picture of the deck is a decoration here: words that need its place take it.
  const fit = withPicture?.fits ? withPicture : fitBack(copy, [0], style, column)
  const pictureHeight = fit.pictureSize > 0 ? fit.pictureSize + gap : 0
  const inner = pictureHeight + fit.text.height + below
  const top = (height - inner) / 2
  const plaqueHeight = Math.max(inner + 2 * padding, Math.min(width, height) * 0.5)
  const plaque: DrawCommand = {
    kind: 'rect',
    x: panel.x + edge,
    y: (height - plaqueHeight) / 2,
    width: panel.width - 2 * edge,
    height: plaqueHeight,
    radius,
    fill: PAPER,
  }
  // A few words are a sign, and stand in the middle; more are read, from the left.
  const place =
    fit.text.lineCount <= 3
      ? ({ x: width / 2, align: 'center' } as const)
      : { x: (width - column.width) / 2 }
  const { accent, onFill } = DECK_INKS[deck.colour]
  const pictureInk = deck.lowInk || onFill === INK ? INK : accent
  const picture = { x: width / 2, y: top + fit.pictureSize / 2 }
  const left = (width - column.width) / 2
  const ruleY = top + inner - script.text.height - gap
  const rule: DrawCommand = {
    kind: 'line',
    x1: left,
    y1: ruleY,
    x2: left + column.width,
    y2: ruleY,
    width: 0.25,
    colour: SOFT_INK,
  }
  const fits = fit.fits && script.fits
  return {
    widthMm: width,
    heightMm: height,
    marks: [
      ...panelMarks(deck, panel),
      ...(deck.lowInk ? [] : [plaque]),
      ...(pictogram === undefined || fit.pictureSize === 0
        ? []
        : [drawPictogram(pictogram, picture, fit.pictureSize, pictureInk)]),
      ...drawText(fit.text, { ...place, top: top + pictureHeight }, INK),
      ...(below > 0 ? [rule] : []),
      ...drawText(script.text, { x: left, top: ruleY + gap }, INK),
    ],
    overflow: !fits,
    sizePt: fit.text.sizePt,
    warnings: backWarnings([fit.text, script.text], fits),
  }
}
