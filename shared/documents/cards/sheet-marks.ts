import type { Translate } from '#shared/locales/translator.ts'
import { PRINTER_MARGIN } from '../imposition/box.ts'
import { type SheetTemplate, trimMarkReach } from '../imposition/sheet-template.ts'
import { hairline, trimMarks } from '../imposition/trim-marks.ts'
import type { DrawCommand, LineCommand } from '../print-document.ts'
import { printableText } from '../printable-text.ts'
import { SOFT_INK } from './card-style.ts'
import { drawPictogram } from './draw-pictogram.ts'
import { createMeasure, inOneLine, withEllipsis } from './line-breaking.ts'
import { findPictogram } from './pictogram-library.ts'

const BLACK = '#000000'
const LABEL_PT = 8
const SCISSORS = 4.2
const RULER = 50
/** From the left and right edges of the paper to the label and the scale check, in mm. */
const LABEL_MARGIN = 10

/** Dashes in the margins at both ends of the fold, and its word. */
export const foldMarks = (template: SheetTemplate, t: Translate): readonly DrawCommand[] => {
  const { block, fold, paper, margin = PRINTER_MARGIN } = template
  if (fold === undefined) return []
  const across = fold.axis === 'horizontal'
  const start = across ? block.x : block.y
  const end = across ? block.x + block.width : block.y + block.height
  const edge = across ? paper.widthMm : paper.heightMm
  const { near } = trimMarkReach(template.bleed ?? 0)
  const reach = Math.min(16, edge - end - margin)
  const dashes = (from: number, to: number): LineCommand => ({
    kind: 'line',
    ...(across
      ? { x1: from, y1: fold.at, x2: to, y2: fold.at }
      : { x1: fold.at, y1: from, x2: fold.at, y2: to }),
    width: 0.3,
    colour: BLACK,
    dash: [2, 1],
  })
  const { text, face } = printableText(t('decks.paper.fold'))
  const word = { kind: 'text', text, face, size: LABEL_PT, colour: SOFT_INK } as const
  const wordWidth = createMeasure()(face, text) * LABEL_PT
  const isNarrow = start - near - wordWidth < margin
  const place = { x: start - near - 0.5, y: fold.at - 1.2 }
  return [
    dashes(start - reach, start - near),
    dashes(end + near, end + reach),
    !across
      ? { ...word, x: fold.at + 1.5, y: start - near - 4 }
      : isNarrow
        ? // Little room beside the cards: the word stands along their edge.
          { kind: 'group', rotate: -90, ...place, marks: [{ ...word, ...place }] }
        : { ...word, ...place, align: 'right' },
  ]
}

const labelBaseline = ({ paper, margin = PRINTER_MARGIN }: SheetTemplate) =>
  paper.heightMm - margin - 1
const labelMargin = ({ margin = PRINTER_MARGIN }: SheetTemplate) => Math.max(LABEL_MARGIN, margin)

// Scissors at the end of the first cut, pointing along it.
const scissors = ({ block, bleed = 0 }: SheetTemplate): readonly DrawCommand[] => {
  const pictogram = findPictogram('scissors')
  if (pictogram === undefined) return []
  const centre = { x: block.x, y: block.y - trimMarkReach(bleed).far - SCISSORS / 2 - 0.3 }
  return [
    {
      kind: 'group',
      rotate: 90,
      ...centre,
      marks: [drawPictogram(pictogram, centre, SCISSORS, SOFT_INK)],
    },
  ]
}

// Five centimetres to lay a ruler on: a printer that shrinks the page shows here.
const scaleCheck = (template: SheetTemplate, t: Translate): readonly DrawCommand[] => {
  const baseline = labelBaseline(template)
  const right = template.paper.widthMm - labelMargin(template)
  const left = right - RULER
  const y = baseline - 0.9
  const { text, face } = printableText(t('decks.paper.scaleCheck'))
  return [
    hairline(left, y, right, y),
    hairline(left, y - 1.2, left, y + 1.2),
    hairline(right, y - 1.2, right, y + 1.2),
    {
      kind: 'text',
      x: left - 2,
      y: baseline,
      text,
      face,
      size: LABEL_PT,
      colour: SOFT_INK,
      align: 'right',
    },
  ]
}

export type SheetLabel = {
  readonly deckName: string
  /** Session code or other mark of the pile it belongs to; may be empty. */
  readonly code: string
  /** What it is printed for: title, day and place of a session; may be empty. */
  readonly occasion: string
  /** From 1. */
  readonly sheet: number
  readonly sheets: number
  /** `fold`: printed on one side, to be folded; `front` and `back`: the sides of a sheet. */
  readonly side: 'single' | 'fold' | 'front' | 'back'
}

// Above the cards, beside the scissors: a sheet that strays says where it belongs.
const occasionMarks = (template: SheetTemplate, occasion: string): readonly DrawCommand[] => {
  const { block, paper, margin = PRINTER_MARGIN } = template
  const { text, face } = printableText(occasion)
  if (text === '') return []
  const measure = createMeasure()
  const x = Math.max(labelMargin(template), block.x + SCISSORS / 2 + 2)
  const width = paper.widthMm - labelMargin(template) - x
  const line = { face, sizePt: LABEL_PT, width, measure }
  return [
    {
      kind: 'text',
      x,
      y: margin + 3.2,
      text: inOneLine(text, line),
      face,
      size: LABEL_PT,
      colour: SOFT_INK,
    },
  ]
}

const END_WORDS = {
  single: 'decks.paper.sheetSingle',
  fold: 'decks.paper.sheetFoldOver',
  front: 'decks.paper.sheetFront',
  back: 'decks.paper.sheetBack',
} as const

// At the foot: the pile, the deck, which sheet it is and how to print it.
const sheetLabel = (
  template: SheetTemplate,
  label: SheetLabel,
  width: number,
  t: Translate,
): DrawCommand => {
  const measure = createMeasure()
  const end = t(END_WORDS[label.side], { sheet: label.sheet, sheets: label.sheets })
  const start = [label.code, label.deckName].filter(Boolean).join(' – ')
  const { text, face } = printableText(`${start} – ${end}`)
  const shown = () => {
    if (measure(face, text) * LABEL_PT <= width) return text
    // A long name is shortened; how to print never is.
    const ending = printableText(` – ${end}`).text
    const left = width - measure(face, ending) * LABEL_PT
    const line = { face, sizePt: LABEL_PT, width: left, measure }
    return `${withEllipsis(printableText(start).text, line)}${ending}`
  }
  return {
    kind: 'text',
    x: labelMargin(template),
    y: labelBaseline(template),
    text: shown(),
    face,
    size: LABEL_PT,
    colour: SOFT_INK,
  }
}

/**
 * Everything outside the cards: trim marks, fold, scissors, label and scale check. The back of a
 * sheet has its marks and its label: one sees at once how far it strayed.
 */
export const sheetMarks = (
  template: SheetTemplate,
  label: SheetLabel,
  t: Translate,
): readonly DrawCommand[] => {
  const width = template.paper.widthMm - 2 * labelMargin(template)
  if (label.side === 'back') return [...trimMarks(template), sheetLabel(template, label, width, t)]
  const check = scaleCheck(template, t)
  const taken = check.at(-1)
  const checkWidth = taken?.kind === 'text' ? createMeasure()(taken.face, taken.text) * LABEL_PT : 0
  return [
    ...trimMarks(template),
    ...foldMarks(template, t),
    ...scissors(template),
    ...occasionMarks(template, label.occasion),
    ...check,
    sheetLabel(template, label, width - RULER - checkWidth - 6, t),
  ]
}
