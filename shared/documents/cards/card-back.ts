import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { DrawCommand } from '../print-document.ts'
import type { CardLayout, CardWarning, LayoutContext } from './card-front.ts'
import { CARD_STYLES, DECK_INKS, INK, LEADING, PAPER } from './card-style.ts'
import { drawText, isEmpty, limitLines, linesWithin, prepareCopy, setCopy } from './card-text.ts'
import { drawPictogram } from './draw-pictogram.ts'
import { type Box, CARD_TRIM } from './imposition.ts'
import { findPictogram } from './pictogram-library.ts'

// The weave of madras cloth: where the threads cross the panel, in shares of its width, thin and thick.
const THIN = [0.04, 0.12, 0.3, 0.38, 0.54, 0.62, 0.7, 0.88, 0.96] as const
const THICK = [0.08, 0.34, 0.58, 0.66, 0.92] as const

const weave = (panel: Box, shares: readonly number[]): string => {
  const { x, y, width, height } = panel
  const rows = Math.round((height / width) * 100) / 100
  const down = shares.map((share) => `M${(x + share * width).toFixed(2)} ${y}v${height}`)
  const across = shares.map((share) => `M${x} ${(y + share * width * rows).toFixed(2)}h${width}`)
  return [...down, ...across].join('')
}

const panelMarks = (deck: Deck, panel: Box): readonly DrawCommand[] => {
  const { radius } = CARD_STYLES[deck.size]
  const { fill, weave: thread, accent } = DECK_INKS[deck.colour]
  if (deck.lowInk) return [{ kind: 'rect', ...panel, radius, stroke: accent, strokeWidth: 0.25 }]
  const threads = { kind: 'path', x: 0, y: 0, scale: 1, stroke: thread } as const
  return [
    { kind: 'rect', ...panel, radius, fill },
    { ...threads, d: weave(panel, THIN), strokeWidth: 0.2 },
    { ...threads, d: weave(panel, THICK), strokeWidth: 0.9 },
  ]
}

/**
 * Draws the back of a card: the deck's pictogram on its cloth, and the card's own words, or else
 * the deck's, or else its name.
 */
export const layoutCardBack = (deck: Deck, card: Card, { measure }: LayoutContext): CardLayout => {
  const { inset, radius, gap, text: sizes, indent } = CARD_STYLES[deck.size]
  const { width, height } = CARD_TRIM[deck.size]
  const { accent } = DECK_INKS[deck.colour]
  const own = card.backText.trim()
  const copy = prepareCopy(
    own || deck.backText.trim() || deck.name,
    own === '' ? 'bold' : 'regular',
  )
  const pictogram = findPictogram(deck.backPictogram)
  const panel = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset }

  // A white plaque on the cloth holds picture and words; it grows with the words.
  const margin = gap * 1.6
  const column = { width: panel.width - 2 * (margin + indent), measure }
  const roomiest = panel.height - 2 * margin - 2 * gap
  const picture = pictogram === undefined ? 0 : width * 0.4
  const attempts = pictogram === undefined ? [0] : [picture, picture * 0.7, picture * 0.45]
  const set = (sizePt: number) => setCopy(copy, sizePt, LEADING.text, column)
  let chosen = { pictureSize: attempts.at(-1) ?? 0, text: set(sizes.floor), fits: false }
  search: for (let sizePt = sizes.largest; sizePt >= sizes.floor; sizePt -= 0.5) {
    const text = set(sizePt)
    if (!text.wholeWords && sizePt > sizes.floor) continue
    for (const pictureSize of attempts) {
      const needed = text.height + (pictureSize > 0 ? pictureSize + gap : 0)
      if (needed <= roomiest) {
        chosen = { pictureSize, text, fits: true }
        break search
      }
    }
  }
  const { pictureSize, fits } = chosen
  const pictureHeight = pictureSize > 0 ? pictureSize + gap : 0
  const text = fits
    ? chosen.text
    : limitLines(chosen.text, linesWithin(chosen.text, roomiest - pictureHeight))
  const inner = pictureHeight + text.height
  const plaqueHeight = Math.max(inner + 4 * gap, deck.lowInk ? 0 : width * 0.5)
  const plaque = {
    x: panel.x + margin,
    y: (height - plaqueHeight) / 2,
    width: panel.width - 2 * margin,
    height: Math.min(plaqueHeight, panel.height - 2 * margin),
  }
  const top = (height - inner) / 2
  const marks: DrawCommand[] = [
    ...panelMarks(deck, panel),
    ...(deck.lowInk ? [] : [{ kind: 'rect' as const, ...plaque, radius, fill: PAPER }]),
  ]
  if (pictogram !== undefined) {
    marks.push(
      drawPictogram(
        pictogram,
        { x: width / 2, y: top + pictureSize / 2 },
        pictureSize,
        deck.lowInk ? INK : accent,
      ),
    )
  }
  // A few words are a sign, and stand in the middle; more are read, from the left.
  const centred = text.lineCount <= 3
  const x = centred ? width / 2 : (width - column.width) / 2
  marks.push(
    ...drawText(
      text,
      { x, top: top + pictureHeight, ...(centred ? { align: 'center' as const } : {}) },
      INK,
    ),
  )

  const warnings: CardWarning[] = []
  if (!fits) warnings.push({ kind: 'textDoesNotFit' })
  if (!isEmpty(copy) && !text.wholeWords) warnings.push({ kind: 'brokenWord' })
  if (copy.missing.length > 0)
    warnings.push({ kind: 'missingCharacters', characters: copy.missing })
  return {
    widthMm: width,
    heightMm: height,
    marks,
    overflow: !fits,
    sizePt: text.setting.sizePt,
    warnings,
  }
}
