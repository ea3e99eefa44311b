import { capHeight, type FontFace, MM_PER_POINT } from '../font-metrics.ts'
import type { Colour, TextCommand } from '../print-document.ts'
import { type FontWeight, printableText } from '../printable-text.ts'
import {
  balancedLines,
  breakLines,
  type Measure,
  paragraphsOf,
  type Setting,
  shortened,
  wordsFit,
} from './line-breaking.ts'

/** A text ready to be set: the same words whatever the size. */
export type Copy = {
  readonly paragraphs: readonly (readonly string[])[]
  readonly face: FontFace
  /** Characters that no font of the paper can draw. */
  readonly missing: readonly string[]
  readonly wordCount: number
}

export const prepareCopy = (raw: string, weight: FontWeight): Copy => {
  const { text, face, missing } = printableText(raw.trim(), weight)
  const paragraphs = paragraphsOf(text)
  return {
    paragraphs,
    face,
    missing,
    // A sign on its own (« 3 € », « ? ») is no word.
    wordCount: paragraphs
      .flat()
      .flatMap((word) => word.split(/\u00a0/u))
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  }
}

export const isEmpty = (copy: Copy): boolean => copy.paragraphs.length === 0

/** A copy at a size in a column, not yet placed. */
export type SetText = {
  readonly copy: Copy
  readonly setting: Setting
  /** From a baseline to the next, in mm. */
  readonly leading: number
  readonly lineCount: number
  /** From the top of the capitals of the first line to the last baseline, in mm; 0 when empty. */
  readonly height: number
  /** False when a word had to be broken. */
  readonly wholeWords: boolean
}

type Column = { readonly width: number; readonly measure: Measure }

const capHeightMm = ({ face, sizePt }: Setting) => capHeight(face, sizePt) * MM_PER_POINT

const heightOf = (lineCount: number, leading: number, setting: Setting) =>
  lineCount === 0 ? 0 : capHeightMm(setting) + (lineCount - 1) * leading

export const setCopy = (
  copy: Copy,
  sizePt: number,
  leadingRatio: number,
  { width, measure }: Column,
): SetText => {
  const setting = { face: copy.face, sizePt, width, measure }
  const leading = sizePt * leadingRatio * MM_PER_POINT
  const lineCount = breakLines(copy.paragraphs, setting).length
  return {
    copy,
    setting,
    leading,
    lineCount,
    height: heightOf(lineCount, leading, setting),
    wholeWords: wordsFit(copy.paragraphs, setting),
  }
}

/** The same text in at most that many lines; what is left out shows as an ellipsis. */
export const limitLines = (text: SetText, lineCount: number): SetText =>
  lineCount >= text.lineCount
    ? text
    : { ...text, lineCount, height: heightOf(lineCount, text.leading, text.setting) }

/** How many lines go into a height in mm. */
export const linesWithin = ({ setting, leading }: SetText, height: number): number =>
  height < capHeightMm(setting)
    ? 0
    : 1 + Math.floor((height - capHeightMm(setting)) / leading + 1e-9)

/**
 * Marks of the lines; `top` is the top of the first line's capitals. Lines are of even length
 * unless `ragged`.
 */
export const drawText = (
  text: SetText,
  place: { readonly x: number; readonly top: number; readonly align?: 'center' },
  colour: Colour,
): readonly TextCommand[] => {
  const { setting, leading, copy, lineCount } = text
  const lines = shortened(balancedLines(copy.paragraphs, setting), lineCount, setting)
  const firstBaseline = place.top + capHeightMm(setting)
  return lines.map((line, index) => ({
    kind: 'text',
    x: place.x,
    y: firstBaseline + index * leading,
    text: line,
    face: setting.face,
    size: setting.sizePt,
    colour,
    ...(place.align === undefined ? {} : { align: place.align }),
  }))
}
