import type { Translate } from '#shared/locales/translator.ts'
import type { DrawCommand, LineCommand } from '../print-document.ts'
import { printableText } from '../printable-text.ts'
import { SOFT_INK } from './card-style.ts'
import { drawPictogram } from './draw-pictogram.ts'
import { PRINTER_MARGIN, type SheetTemplate } from './imposition.ts'
import { createMeasure, inOneLine, withEllipsis } from './line-breaking.ts'
import { findPictogram } from './pictogram-library.ts'

/** Thin enough to cut along, thick enough for any printer, in mm (printing.md, pnp-howto). */
const HAIRLINE = 0.15
const BLACK = '#000000'
/** White between the trim and its marks, and their length, in mm. */
const OFFSET = 1.5
const LENGTH = 3.5
const LABEL_PT = 8
const SCISSORS = 4.5
const RULER = 50
/** From the left and right edges of the paper to the label and the scale check, in mm. */
const LABEL_MARGIN = 10

const hairline = (x1: number, y1: number, x2: number, y2: number): LineCommand => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  width: HAIRLINE,
  colour: BLACK,
})

const distinct = (values: readonly number[]) => {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > 0.01)
}

/** Where the sheet is cut, across and down: along every edge of a card but the fold. */
export const cutLines = ({ slots, fold }: SheetTemplate) => {
  const boxes = slots.flatMap(({ front, back }) => (back === undefined ? [front] : [front, back]))
  const isFold = (axis: 'horizontal' | 'vertical', at: number) =>
    fold?.axis === axis && Math.abs(fold.at - at) < 0.01
  return {
    x: distinct(boxes.flatMap(({ x, width }) => [x, x + width])).filter(
      (x) => !isFold('vertical', x),
    ),
    y: distinct(boxes.flatMap(({ y, height }) => [y, y + height])).filter(
      (y) => !isFold('horizontal', y),
    ),
  }
}

/** Short lines outside the block at the ends of every cut: none ever crosses a card. */
export const trimMarks = (template: SheetTemplate): readonly LineCommand[] => {
  const { x: left, y: top, width, height } = template.block
  const right = left + width
  const bottom = top + height
  const { x, y } = cutLines(template)
  const near = OFFSET
  const far = OFFSET + LENGTH
  return [
    ...x.flatMap((at) => [
      hairline(at, top - far, at, top - near),
      hairline(at, bottom + near, at, bottom + far),
    ]),
    ...y.flatMap((at) => [
      hairline(left - far, at, left - near, at),
      hairline(right + near, at, right + far, at),
    ]),
  ]
}

/** Dashes in the margins at both ends of the fold, and its word. */
export const foldMarks = (template: SheetTemplate, t: Translate): readonly DrawCommand[] => {
  const { block, fold, paper } = template
  if (fold === undefined) return []
  const across = fold.axis === 'horizontal'
  const start = across ? block.x : block.y
  const end = across ? block.x + block.width : block.y + block.height
  const edge = across ? paper.widthMm : paper.heightMm
  const reach = Math.min(16, edge - end - PRINTER_MARGIN)
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
  return [
    dashes(start - reach, start - OFFSET),
    dashes(end + OFFSET, end + reach),
    across
      ? { ...word, x: start - OFFSET, y: fold.at - 1.2, align: 'right' }
      : { ...word, x: fold.at + 1.5, y: start - OFFSET - 4 },
  ]
}

// Scissors at the end of the first cut, pointing along it.
const scissors = ({ block }: SheetTemplate): readonly DrawCommand[] => {
  const pictogram = findPictogram('scissors')
  if (pictogram === undefined) return []
  const centre = { x: block.x, y: block.y - OFFSET - LENGTH - SCISSORS / 2 - 0.3 }
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
const scaleCheck = (
  { paper }: SheetTemplate,
  baseline: number,
  t: Translate,
): readonly DrawCommand[] => {
  const right = paper.widthMm - LABEL_MARGIN
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
}

// Above the cards, beside the scissors: a sheet that strays says where it belongs.
const occasionMarks = (
  { block, paper }: SheetTemplate,
  occasion: string,
): readonly DrawCommand[] => {
  const { text, face } = printableText(occasion)
  if (text === '') return []
  const measure = createMeasure()
  const x = Math.max(LABEL_MARGIN, block.x + SCISSORS / 2 + 2)
  const line = { face, sizePt: LABEL_PT, width: paper.widthMm - LABEL_MARGIN - x, measure }
  return [
    {
      kind: 'text',
      x,
      y: PRINTER_MARGIN + 3.2,
      text: inOneLine(text, line),
      face,
      size: LABEL_PT,
      colour: SOFT_INK,
    },
  ]
}

/** Everything outside the cards: trim marks, fold, scissors, label and scale check. */
export const sheetMarks = (
  template: SheetTemplate,
  label: SheetLabel,
  t: Translate,
): readonly DrawCommand[] => {
  const { paper, fold } = template
  const baseline = paper.heightMm - PRINTER_MARGIN - 1
  const measure = createMeasure()
  const check = scaleCheck(template, baseline, t)
  const taken = check.at(-1)
  const checkWidth = taken?.kind === 'text' ? measure(taken.face, taken.text) * LABEL_PT : 0
  const values = { sheet: label.sheet, sheets: label.sheets }
  const end = t(
    fold === undefined ? 'decks.paper.sheetSingle' : 'decks.paper.sheetFoldOver',
    values,
  )
  const start = [label.code, label.deckName].filter(Boolean).join(' – ')
  const { text, face } = printableText(`${start} – ${end}`)
  const width = paper.widthMm - 2 * LABEL_MARGIN - RULER - checkWidth - 6
  const shown = () => {
    if (measure(face, text) * LABEL_PT <= width) return text
    // A long name is shortened; how to print never is.
    const ending = printableText(` – ${end}`).text
    const left = width - measure(face, ending) * LABEL_PT
    const line = { face, sizePt: LABEL_PT, width: left, measure }
    return `${withEllipsis(printableText(start).text, line)}${ending}`
  }
  return [
    ...trimMarks(template),
    ...foldMarks(template, t),
    ...scissors(template),
    ...occasionMarks(template, label.occasion),
    ...check,
    {
      kind: 'text',
      x: LABEL_MARGIN,
      y: baseline,
      text: shown(),
      face,
      size: LABEL_PT,
      colour: SOFT_INK,
    },
  ]
}
