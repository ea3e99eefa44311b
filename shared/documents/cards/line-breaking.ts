import { tiedSigns } from '#shared/domain/tied-signs.ts'
import { advanceMm, type FontFace } from '../font-metrics.ts'

/** Width of a text in millimetres at a size of one point; widths grow in proportion. */
export type Measure = (face: FontFace, text: string) => number

/** Measures each different word once: a deck says the same words again and again. */
export const createMeasure = (): Measure => {
  const byFace = new Map<FontFace, Map<string, number>>()
  return (face, text) => {
    let known = byFace.get(face)
    if (known === undefined) {
      known = new Map()
      byFace.set(face, known)
    }
    let width = known.get(text)
    if (width === undefined) {
      width = advanceMm(face, text, 1)
      known.set(text, width)
    }
    return width
  }
}

/** A word and its width in millimetres at one point. */
export type Word = { readonly text: string; readonly width: number }

/** Words of a text, measured, in their paragraphs: the same whatever the size. */
export type Words = {
  readonly face: FontFace
  readonly paragraphs: readonly (readonly Word[])[]
  /** Width of a space, and of the widest word, in millimetres at one point. */
  readonly space: number
  readonly widest: number
  readonly measure: Measure
}

/** A column to set words in: size in points, width in millimetres. */
export type Setting = { readonly sizePt: number; readonly width: number }

// What a number counts: a word in small letters other than those that link it to another number.
const COUNTED =
  /(?<![\p{L}\d.,/-])(\d{1,3}(?:[.,]\d+)?) (?=\p{Ll})(?!(?:sur|et|ou|à|de|of|and|or|to) )/gu

/**
 * No line begins with a sign that stands after a space, nor parts a number from what it counts, as in
 * « 3 personnes »: those spaces do not break.
 */
export const keptTogether = (paragraph: string) =>
  tiedSigns(paragraph)
    .replace(/ +(?=[%€·])/gu, '\u00a0')
    .replace(COUNTED, '$1\u00a0')

/** Measures the words of each paragraph. A no-break space or a hyphen does not end a word. */
export const measureWords = (text: string, face: FontFace, measure: Measure): Words => {
  const paragraphs: Word[][] = []
  let widest = 0
  for (const paragraph of text.split('\n')) {
    const words: Word[] = []
    for (const word of keptTogether(paragraph).split(' ')) {
      if (word === '') continue
      const width = measure(face, word)
      widest = Math.max(widest, width)
      words.push({ text: word, width })
    }
    if (words.length > 0) paragraphs.push(words)
  }
  return { face, paragraphs, space: measure(face, ' '), widest, measure }
}

/** True when every word fits the column without being broken. */
export const wordsFit = ({ widest }: Words, { sizePt, width }: Setting): boolean =>
  widest * sizePt <= width

// A word wider than the column is broken after a hyphen or, that failing, where the column ends.
const broken = (word: Word, { face, measure }: Words, { sizePt, width }: Setting): Word[] => {
  const fits = (text: string) => measure(face, text) * sizePt <= width
  if (word.width * sizePt <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const bit of word.text.split(/(?<=[-/\u00a0])/u)) {
    for (const piece of fits(bit) ? [bit] : [...bit]) {
      if (part !== '' && !fits(part + piece)) {
        parts.push(part)
        part = ''
      }
      part += piece
    }
  }
  if (part !== '') parts.push(part)
  return parts.map((text) => ({ text, width: measure(face, text) }))
}

const paragraphsIn = (words: Words, setting: Setting): Words['paragraphs'] =>
  wordsFit(words, setting)
    ? words.paragraphs
    : words.paragraphs.map((paragraph) => paragraph.flatMap((word) => broken(word, words, setting)))

// Calls back with the first word of each line after the first, and tells how many lines there are.
const fill = (
  paragraph: readonly Word[],
  space: number,
  /** Column in millimetres at one point. */
  column: number,
  onBreak?: (index: number) => void,
): number => {
  let lines = 1
  let used = 0
  let index = 0
  for (const { width } of paragraph) {
    if (used > 0 && used + space + width > column) {
      onBreak?.(index)
      lines += 1
      used = width
    } else used += used > 0 ? space + width : width
    index += 1
  }
  return lines
}

/** How many lines the words take. */
export const countLines = (words: Words, setting: Setting): number => {
  const column = setting.width / setting.sizePt
  let lines = 0
  for (const paragraph of paragraphsIn(words, setting))
    lines += fill(paragraph, words.space, column)
  return lines
}

// Below this share of the column, lines of even length would look like a column of their own.
const NARROWEST = 0.5
const BALANCED_LINES = 6

// The narrowest column that takes no more lines.
const balancedColumn = (paragraph: readonly Word[], space: number, column: number): number => {
  const lines = fill(paragraph, space, column)
  if (lines < 2 || lines > BALANCED_LINES) return column
  let widest = 0
  for (const { width } of paragraph) widest = Math.max(widest, width)
  let low = Math.max(column * NARROWEST, widest)
  let high = column
  for (let step = 0; step < 6; step += 1) {
    const middle = (low + high) / 2
    if (fill(paragraph, space, middle) === lines) high = middle
    else low = middle
  }
  return high
}

/**
 * The words in as few lines as the column allows, of even length rather than with a last line of a
 * single small word. Never hyphenated.
 */
export const breakLines = (words: Words, setting: Setting): readonly string[] => {
  const column = setting.width / setting.sizePt
  return paragraphsIn(words, setting).flatMap((paragraph) => {
    const lines: string[] = []
    let start = 0
    const endLine = (end: number) => {
      lines.push(
        paragraph
          .slice(start, end)
          .map(({ text }) => text)
          .join(' '),
      )
      start = end
    }
    fill(paragraph, words.space, balancedColumn(paragraph, words.space, column), endLine)
    endLine(paragraph.length)
    return lines
  })
}

type Line = Setting & { readonly face: FontFace; readonly measure: Measure }

/** The first lines, the last of them ending with an ellipsis that says that something is missing. */
export const shortened = (
  lines: readonly string[],
  count: number,
  setting: Line,
): readonly string[] => {
  if (lines.length <= count) return lines
  if (count <= 0) return []
  return [...lines.slice(0, count - 1), withEllipsis(lines[count - 1] ?? '', setting)]
}

/** The text and an ellipsis, in one line that fits the column. */
export const withEllipsis = (text: string, { face, sizePt, width, measure }: Line): string => {
  let start = text
  const tooWide = () => start !== '' && measure(face, `${start}…`) * sizePt > width
  // Whole words go first; a single word that is too wide loses its end.
  while (tooWide() && start.includes(' ')) start = start.slice(0, start.lastIndexOf(' '))
  while (tooWide()) start = start.slice(0, -1)
  return `${start.replace(/[\s,;:.·–-]+$/u, '')}…`
}

/** The text whole when it fits one line of the column, else shortened with an ellipsis. */
export const inOneLine = (text: string, line: Line): string =>
  line.measure(line.face, text) * line.sizePt <= line.width ? text : withEllipsis(text, line)
