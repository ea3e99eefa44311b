import { advanceMm, type FontFace } from '../font-metrics.ts'

/** Width of a text in millimetres at a size of one point; widths grow in proportion. */
export type Measure = (face: FontFace, text: string) => number

/** Measures each different word once: a deck says the same words again and again. */
export const createMeasure = (): Measure => {
  const known = new Map<string, number>()
  return (face, text) => {
    const key = `${face}:${text}`
    const found = known.get(key)
    if (found !== undefined) return found
    const width = advanceMm(face, text, 1)
    known.set(key, width)
    return width
  }
}

export type Setting = {
  readonly face: FontFace
  readonly sizePt: number
  /** Width of the column in millimetres. */
  readonly width: number
  readonly measure: Measure
}

// French puts a space before these signs, and no line begins with them.
const keptTogether = (paragraph: string) =>
  paragraph.replace(/ +(?=[:;!?»%€])/gu, '\u00a0').replace(/« +/gu, '«\u00a0')

/** Words of each paragraph: a no-break space or a hyphen does not end a word. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\n+/u)
    .map((paragraph) => keptTogether(paragraph).split(/ +/u).filter(Boolean))
    .filter((words) => words.length > 0)

const widthIn = ({ face, sizePt, measure }: Setting, text: string) => measure(face, text) * sizePt

/** True when every word fits the column without being broken. */
export const wordsFit = (paragraphs: readonly (readonly string[])[], setting: Setting): boolean =>
  paragraphs.every((words) => words.every((word) => widthIn(setting, word) <= setting.width))

// A word wider than the column is broken after a hyphen or, that failing, where the column ends.
const pieces = (word: string, setting: Setting): readonly string[] => {
  if (widthIn(setting, word) <= setting.width) return [word]
  const parts: string[] = []
  let part = ''
  for (const bit of word.split(/(?<=[-/\u00a0])/u)) {
    for (const piece of widthIn(setting, bit) <= setting.width ? [bit] : [...bit]) {
      if (part !== '' && widthIn(setting, part + piece) > setting.width) {
        parts.push(part)
        part = ''
      }
      part += piece
    }
  }
  return part === '' ? parts : [...parts, part]
}

const fill = (words: readonly string[], setting: Setting): string[] => {
  const lines: string[] = []
  const space = widthIn(setting, ' ')
  let line = ''
  let used = 0
  for (const word of words) {
    const width = widthIn(setting, word)
    if (line !== '' && used + space + width <= setting.width) {
      line += ` ${word}`
      used += space + width
    } else {
      if (line !== '') lines.push(line)
      line = word
      used = width
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** Lines of a text, filled from the left. */
export const breakLines = (
  paragraphs: readonly (readonly string[])[],
  setting: Setting,
): readonly string[] =>
  paragraphs.flatMap((words) =>
    fill(
      words.flatMap((word) => pieces(word, setting)),
      setting,
    ),
  )

// Below this share of the column, lines of even length would look like a column of their own.
const NARROWEST = 0.5
const BALANCED_LINES = 6

const balance = (words: readonly string[], setting: Setting): readonly string[] => {
  const filled = fill(words, setting)
  if (filled.length < 2 || filled.length > BALANCED_LINES) return filled
  let best = filled
  let low = setting.width * NARROWEST
  let high = setting.width
  for (let step = 0; step < 6; step += 1) {
    const width = (low + high) / 2
    const lines = fill(words, { ...setting, width })
    const fits =
      lines.length === filled.length && lines.every((line) => widthIn(setting, line) <= width)
    if (fits) best = lines
    if (fits) high = width
    else low = width
  }
  return best
}

/** The same number of lines as `breakLines`, of even length: no last line of a single small word. */
export const balancedLines = (
  paragraphs: readonly (readonly string[])[],
  setting: Setting,
): readonly string[] =>
  paragraphs.flatMap((words) =>
    balance(
      words.flatMap((word) => pieces(word, setting)),
      setting,
    ),
  )

/** The first lines, the last of them ending with an ellipsis that says that something is missing. */
export const shortened = (
  lines: readonly string[],
  count: number,
  setting: Setting,
): readonly string[] => {
  if (lines.length <= count) return lines
  if (count <= 0) return []
  const kept = lines.slice(0, count - 1)
  return [...kept, withEllipsis(lines[count - 1] ?? '', setting)]
}

/** The text and an ellipsis, in one line that fits the column. */
export const withEllipsis = (text: string, setting: Setting): string => {
  let start = text
  const tooWide = () => start !== '' && widthIn(setting, `${start}…`) > setting.width
  // Whole words go first; a single word that is too wide loses its end.
  while (tooWide() && start.includes(' ')) start = start.slice(0, start.lastIndexOf(' '))
  while (tooWide()) start = start.slice(0, -1)
  return `${start.replace(/[\s,;:.–-]+$/u, '')}…`
}
