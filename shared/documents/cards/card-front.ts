import { ideaOf } from '#shared/domain/decks/shared-names.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { MM_PER_POINT } from '../font-metrics.ts'
import { CARD_TRIM } from '../imposition/card-trim.ts'
import type { DrawCommand } from '../print-document.ts'
import { printableText } from '../printable-text.ts'
import { CREOLE_INDENT, type FrontCopies, type FrontFit, fitFront, panelDepth } from './card-fit.ts'
import type { CardLayout, CardWarning, LayoutContext } from './card-layout.ts'
import { frontPicture, panelMarks } from './card-panel.ts'
import {
  CARD_STYLES,
  type CardStyle,
  COMFORTABLE_SIZE_PT,
  DECK_INKS,
  INK,
  SOFT_INK,
  wordsLeft,
} from './card-style.ts'
import { type Copy, drawText, isEmpty, prepareCopy, setCopy } from './card-text.ts'
import { inOneLine } from './line-breaking.ts'

const CREDIT_LEADING = 1.25
const CREOLE_BAR = 0.9

// The team writes the words, the paper the guillemets that set them apart.
const quoted = (line: string): string => {
  const words = line.trim()
  return words === '' || /^[«“"]/u.test(words) ? words : `«\u00a0${words}\u00a0»`
}

const textWarnings = (copies: FrontCopies, fit: FrontFit, style: CardStyle): CardWarning[] => {
  const comfortable = Math.min(COMFORTABLE_SIZE_PT, style.text.preferred)
  const { title, text, creole, overflow } = fit
  const warnings: CardWarning[] = []
  const blocks = [title, text, creole].filter(({ copy }) => !isEmpty(copy))
  if (overflow) warnings.push({ kind: 'textDoesNotFit' })
  if (blocks.some(({ wholeWords }) => !wholeWords)) warnings.push({ kind: 'brokenWord' })
  // Of every field: one that no font can draw at all is left with nothing to set.
  const characters = [...new Set(Object.values<Copy>(copies).flatMap(({ missing }) => missing))]
  if (characters.length > 0) warnings.push({ kind: 'missingCharacters', characters })
  const { sizePt } = text
  if (!isEmpty(copies.text) && sizePt < comfortable) {
    warnings.push({ kind: 'smallText', sizePt })
  }
  return warnings
}

const creditLines = ({ author, image }: Card, t: Translate): readonly string[] => [
  ...(author.trim() === '' ? [] : [ideaOf(t, author)]),
  ...(image === null || image.credit.trim() === ''
    ? []
    : [t('decks.paper.pictureBy', { name: image.credit.trim() })]),
]

/** Room to sign a blank card by hand, and the rise of its line over the deck's name, in mm. */
const SIGNATURE = { height: 8.5, rise: 1.9, gap: 1.5 } as const

// Whoever writes the card signs it; its number comes once it is part of the deck.
const signature = (
  left: number,
  width: number,
  y: number,
  size: number,
  { t, measure }: LayoutContext,
): readonly DrawCommand[] => {
  const label = printableText(t('coauthoring.blank.ideaOf'))
  const line = y - size * MM_PER_POINT * SIGNATURE.rise
  const from = left + measure(label.face, label.text) * (size + 1) + SIGNATURE.gap
  return [
    { kind: 'text', x: left, y: line, ...label, size: size + 1, colour: SOFT_INK },
    {
      kind: 'line',
      ...{ x1: Math.min(from, left + width), y1: line, x2: left + width, y2: line },
      width: 0.2,
      colour: SOFT_INK,
      dash: [0.2, 1.2],
    },
  ]
}

// The deck's name and the card's number, and above them who had the idea.
const smallPrint = (
  deck: Deck,
  card: Card,
  number: number,
  { panel, blank }: { readonly panel: number; readonly blank: boolean },
  context: LayoutContext,
): { readonly marks: readonly DrawCommand[]; readonly height: number } => {
  const { t, measure } = context
  const style = CARD_STYLES[deck.size]
  const { inset, indent, smallPrint: size } = style
  const trim = CARD_TRIM[deck.size]
  const left = wordsLeft(style, panel)
  const width = trim.width - left - inset - indent
  const y = trim.height - inset - 0.5
  const digits = printableText(blank ? '' : String(number), 'bold')
  const small = { kind: 'text', y, size, colour: SOFT_INK } as const
  const marks: DrawCommand[] = [
    { ...small, x: left + width, text: digits.text, face: digits.face, align: 'right' },
  ]
  const name = printableText(deck.name)
  const setting = {
    face: name.face,
    sizePt: size,
    width: width - measure(digits.face, digits.text) * size - 3,
    measure,
  }
  marks.push({ ...small, x: left, text: inOneLine(name.text, setting), face: name.face })
  const line = size * MM_PER_POINT
  if (blank && card.author.trim() === '') {
    marks.push(...signature(left, width, y, size, context))
    return { marks, height: SIGNATURE.height }
  }
  // A name is never cut: a long one takes more lines.
  const credit = prepareCopy(creditLines(card, t).join('\n'), 'regular', measure)
  if (isEmpty(credit)) return { marks, height: line }
  const onOneLine = setCopy(credit, size + 1, CREDIT_LEADING, width)
  const text = onOneLine.lineCount === 1 ? onOneLine : setCopy(credit, size, CREDIT_LEADING, width)
  const top = y - line * 1.45 - text.height
  marks.push(...drawText(text, { x: left, top }, SOFT_INK))
  return { marks, height: y - top + 0.5 }
}

// A card with neither words nor picture is one to write on.
const writingLines = (
  style: CardStyle,
  trim: { width: number; height: number },
  left: number,
  top: number,
  bottom: number,
): readonly DrawCommand[] => {
  const spacing = style.gap * 2
  const count = Math.max(0, Math.floor((bottom - top - style.gap / 2) / spacing))
  return Array.from({ length: count }, (_, index) => ({
    kind: 'line',
    x1: left,
    y1: top + (index + 1) * spacing,
    x2: trim.width - style.inset - style.indent,
    y2: top + (index + 1) * spacing,
    width: 0.2,
    colour: SOFT_INK,
    dash: [0.2, 1.2],
  }))
}

const wordMarks = (deck: Deck, fit: FrontFit, bottom: number): readonly DrawCommand[] => {
  const style = CARD_STYLES[deck.size]
  const { inset, gap } = style
  const { accent } = DECK_INKS[deck.colour]
  const x = wordsLeft(style, fit.panel)
  const { title, text, creole } = fit
  let top = inset + panelDepth(style, fit.panel) + gap
  const marks: DrawCommand[] = [...drawText(title, { x, top }, INK)]
  if (title.lineCount > 0) top += title.height + fit.titleGap
  marks.push(...drawText(text, { x, top }, INK))
  if (creole.lineCount > 0) {
    const creoleTop = bottom - gap - creole.height
    const overhang = creole.sizePt * MM_PER_POINT * 0.22
    // The bar alone takes the colour: coloured words become dots on a black and white printer.
    marks.push({
      kind: 'rect',
      x,
      y: creoleTop - overhang,
      width: CREOLE_BAR,
      height: creole.height + 2 * overhang,
      fill: accent,
    })
    marks.push(...drawText(creole, { x: x + CREOLE_INDENT, top: creoleTop }, INK))
  }
  return marks
}

/** Draws the front of a card. `number` is its place in the deck, from 1. */
export const layoutCardFront = (
  deck: Deck,
  card: Card,
  number: number,
  context: LayoutContext,
): CardLayout => {
  const style = CARD_STYLES[deck.size]
  const trim = CARD_TRIM[deck.size]
  const { measure } = context
  const copies = {
    title: prepareCopy(card.title, 'bold', measure),
    text: prepareCopy(card.text, 'regular', measure),
    creole: prepareCopy(quoted(card.creole), 'regular', measure),
  }
  const picture = frontPicture(card, context)
  const hasPicture = picture.image !== null || picture.pictogram !== undefined
  const { inset } = style
  // The small print of a wide card stands beside its panel, whose width depends on the room it leaves.
  const fitWith = (foot: number) =>
    fitFront({
      size: deck.size,
      copies,
      hasPicture,
      height: trim.height - 2 * inset - foot,
    })
  const blank = !hasPicture && Object.values<Copy>(copies).every(isEmpty)
  const printWith = (panel: number) => smallPrint(deck, card, number, { panel, blank }, context)
  const first = printWith(style.isWide ? fitWith(0).panel : 0)
  const fit = fitWith(first.height)
  const print = style.isWide ? printWith(fit.panel) : first
  const height = trim.height - 2 * inset - first.height
  const bottom = inset + height
  const panel = {
    x: inset,
    y: inset,
    ...(style.isWide
      ? { width: fit.panel, height: trim.height - 2 * inset }
      : { width: trim.width - 2 * inset, height: fit.panel }),
  }
  const top = inset + panelDepth(style, fit.panel)
  return {
    widthMm: trim.width,
    heightMm: trim.height,
    marks: [
      ...panelMarks(deck, panel, picture),
      ...(blank
        ? writingLines(style, trim, wordsLeft(style, fit.panel), top, bottom)
        : wordMarks(deck, fit, bottom)),
      ...print.marks,
    ],
    overflow: fit.overflow,
    sizePt: isEmpty(copies.text) ? fit.title.sizePt : fit.text.sizePt,
    warnings: [...textWarnings(copies, fit, style), ...picture.warnings],
  }
}
