import { capHeight, type FontFace, MM_PER_POINT } from '../font-metrics.ts'
import type { Colour, TextCommand } from '../print-document.ts'
import { type FontWeight, printableText } from '../printable-text.ts'
import {
  breakLines,
  countLines,
  type Measure,
  measureWords,
  shortened,
  type Words,
  wordsFit,
} from './line-breaking.ts'

/** A text ready to be set, at whatever size. */
export type Copy = {
  readonly words: Words
  /** Characters that no font of the paper can draw. */
  readonly missing: readonly string[]
}

export const prepareCopy = (raw: string, weight: FontWeight, measure: Measure): Copy => {
  const { text, face, missing } = printableText(raw, weight)
  return { words: measureWords(text, face, measure), missing }
}

export const isEmpty = ({ words }: Copy): boolean => words.paragraphs.length === 0

/** A copy at a size in a column, not yet placed. */
export type SetText = {
  readonly copy: Copy
  readonly sizePt: number
  /** Width of the column in mm. */
  readonly width: number
  /** From a baseline to the next, in mm. */
  readonly leading: number
  readonly lineCount: number
  /** From the top of the capitals of the first line to the last baseline, in mm; 0 when empty. */
  readonly height: number
  /** False when a word had to be broken. */
  readonly wholeWords: boolean
}

const capHeightMm = (face: FontFace, sizePt: number) => capHeight(face, sizePt) * MM_PER_POINT

const heightOf = (copy: Copy, sizePt: number, lineCount: number, leading: number) =>
  lineCount === 0 ? 0 : capHeightMm(copy.words.face, sizePt) + (lineCount - 1) * leading

/** Sets a copy at a size in points, with `leadingRatio` sizes from baseline to baseline. */
export const setCopy = (
  copy: Copy,
  sizePt: number,
  leadingRatio: number,
  width: number,
): SetText => {
  const setting = { sizePt, width }
  const leading = sizePt * leadingRatio * MM_PER_POINT
  const lineCount = countLines(copy.words, setting)
  return {
    copy,
    sizePt,
    width,
    leading,
    lineCount,
    height: heightOf(copy, sizePt, lineCount, leading),
    wholeWords: wordsFit(copy.words, setting),
  }
}

/** The same text in at most that many lines; what is left out shows as an ellipsis. */
export const limitLines = (text: SetText, lineCount: number): SetText =>
  lineCount >= text.lineCount
    ? text
    : { ...text, lineCount, height: heightOf(text.copy, text.sizePt, lineCount, text.leading) }

/** How many lines go into a height in mm. */
export const linesWithin = ({ copy, sizePt, leading }: SetText, height: number): number => {
  const first = capHeightMm(copy.words.face, sizePt)
  return height < first ? 0 : 1 + Math.floor((height - first) / leading + 1e-9)
}

/** Marks of the lines; `top` is the top of the first line's capitals. */
export const drawText = (
  text: SetText,
  place: { readonly x: number; readonly top: number; readonly align?: 'center' },
  colour: Colour,
): readonly TextCommand[] => {
  const { copy, sizePt, width, leading, lineCount } = text
  if (lineCount === 0) return []
  const { face, measure } = copy.words
  const line = { face, measure, sizePt, width }
  const firstBaseline = place.top + capHeightMm(face, sizePt)
  return shortened(breakLines(copy.words, line), lineCount, line).map((shown, index) => ({
    kind: 'text',
    x: place.x,
    y: firstBaseline + index * leading,
    text: shown,
    face,
    size: sizePt,
    colour,
    ...(place.align === undefined ? {} : { align: place.align }),
  }))
}
