import { tiedSigns } from '#shared/domain/tied-signs.ts'
import {
  breakLines,
  createMeasure,
  keptTogether,
  measureWords,
  wordsFit,
} from './cards/line-breaking.ts'
import { advanceMm, capHeight, type FontFace, MM_PER_POINT } from './font-metrics.ts'
import type { Colour, TextCommand } from './print-document.ts'
import { type FontWeight, printableText } from './printable-text.ts'

/** Text broken into lines, ready to draw. */
export type TextBlock = {
  readonly lines: readonly string[]
  readonly face: FontFace
  /** Size in points. */
  readonly size: number
}

const LINE_SPACING = 1.22

/** Distance between two baselines, in millimetres. */
export const lineHeightMm = (sizePt: number): number => sizePt * LINE_SPACING * MM_PER_POINT

export const blockHeightMm = ({ lines, size }: TextBlock): number =>
  lines.length * lineHeightMm(size)

/** Width of the longest line, in millimetres. */
export const blockWidthMm = ({ lines, face, size }: TextBlock): number =>
  Math.max(0, ...lines.map((line) => advanceMm(face, line, size)))

// Where a line may end: after spaces that may break, and after hyphens and slashes between letters.
const PIECES = /[^ \-/]*(?:[-/]+|[ ]+|$)/gu
// The same, after spaces only.
const WORDS = /[^ ]*(?:[ ]+|$)/gu

const breakWord = (word: string, fits: (text: string) => boolean): string[] => {
  const lines: string[] = []
  let line = ''
  for (const character of word) {
    if (line !== '' && !fits(line + character)) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line]
}

const wrapPieces = (pieces: readonly string[], fits: (text: string) => boolean): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (piece === '') continue
    if (line === '' || fits((line + piece).trimEnd())) {
      line += piece
    } else {
      lines.push(line.trimEnd())
      line = piece
    }
    if (!fits(line.trimEnd())) {
      // A word wider than the line: broken anywhere rather than cut off.
      const broken = breakWord(line, (text) => fits(text.trimEnd()))
      line = broken.pop() ?? ''
      lines.push(...broken)
    }
  }
  return [...lines, line.trimEnd()]
}

/** A double name or word is broken after its hyphen only where that spares a line. */
const wrapParagraph = (paragraph: string, fits: (text: string) => boolean): string[] => {
  const lines = wrapPieces(paragraph.match(PIECES) ?? [], fits)
  if (lines.length < 2 || !lines.some((line) => /[^ ][-/]$/u.test(line))) return lines
  const words = paragraph.match(WORDS) ?? []
  if (!words.every((word) => fits(word.trimEnd()))) return lines
  const whole = wrapPieces(words, fits)
  return whole.length > lines.length ? lines : whole
}

/** Breaks a text into lines no wider than `widthMm`; nothing is ever left out for lack of room. */
export const wrapText = (
  text: string,
  weight: FontWeight,
  sizePt: number,
  widthMm: number,
): TextBlock => {
  const printable = printableText(text, weight)
  const { face } = printable
  const fits = (line: string) => advanceMm(face, line, sizePt) <= widthMm
  const lines = tiedSigns(printable.text)
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, fits))
  return { lines: printable.text === '' ? [] : lines, face, size: sizePt }
}

/**
 * Wraps a text at the first (largest) size that needs at most `maxLines` lines, else at the last
 * size with as many lines as it takes.
 */
export const fitText = (
  text: string,
  weight: FontWeight,
  sizes: readonly [number, ...number[]],
  widthMm: number,
  maxLines: number,
): TextBlock => {
  let block = wrapText(text, weight, sizes[0], widthMm)
  for (const size of sizes.slice(1)) {
    if (block.lines.length <= maxLines) return block
    block = wrapText(text, weight, size, widthMm)
  }
  return block
}

/**
 * The words of a title on lines of even length where that costs none, rather than with a last line of
 * a single word. Running text has no need of it.
 */
export const evenLines = (text: string, block: TextBlock, widthMm: number): TextBlock => {
  if (block.lines.length < 2) return block
  const words = measureWords(printableText(text, 'bold').text, block.face, createMeasure())
  const setting = { sizePt: block.size, width: widthMm }
  if (!wordsFit(words, setting)) return block
  const lines = breakLines(words, setting)
  return lines.length > block.lines.length ? block : { ...block, lines }
}

/** As `fitText`, for a title: its lines are even and no sign begins one. */
export const fitHeading = (
  raw: string,
  sizes: readonly [number, ...number[]],
  widthMm: number,
  maxLines: number,
): TextBlock => {
  const text = keptTogether(raw)
  return evenLines(text, fitText(text, 'bold', sizes, widthMm, maxLines), widthMm)
}

type TitleSizes = {
  readonly one: readonly [number, ...number[]]
  readonly two: readonly [number, ...number[]]
}

/** A title on one line where it is still large there, else on two. */
export const fitTitle = (text: string, sizes: TitleSizes, widthMm: number): TextBlock => {
  const oneLine = fitHeading(text, sizes.one, widthMm, 1)
  return oneLine.lines.length <= 1 ? oneLine : fitHeading(text, sizes.two, widthMm, 2)
}

// Items on as few lines as it takes, each whole unless it is wider than a line.
const wrapList = (
  items: readonly string[],
  weight: FontWeight,
  sizePt: number,
  widthMm: number,
): TextBlock => {
  const lines: string[] = []
  for (const item of items) {
    const line = lines.at(-1)
    const longer = `${line}, ${item}`
    // A comma may follow.
    const fits = wrapText(`${longer},`, weight, sizePt, widthMm).lines.length <= 1
    if (line !== undefined && fits) lines[lines.length - 1] = longer
    else lines.push(item)
  }
  return wrapText(lines.join(',\n'), weight, sizePt, widthMm)
}

/** As `fitText`, for names with commas between them: none is broken where a line ends. */
export const fitList = (
  items: readonly string[],
  weight: FontWeight,
  sizes: readonly [number, ...number[]],
  widthMm: number,
  maxLines: number,
): TextBlock => {
  const smallest = sizes[sizes.length - 1] ?? sizes[0]
  const size = sizes.find((each) => wrapList(items, weight, each, widthMm).lines.length <= maxLines)
  return wrapList(items, weight, size ?? smallest, widthMm)
}

export type BlockPlace = {
  /** Left, middle or right of the lines according to `align`. */
  readonly x: number
  readonly top: number
  readonly colour: Colour
  readonly align?: 'left' | 'center' | 'right'
}

/** Where the baseline of the first line of a block lies below its top, in millimetres. */
export const firstBaselineMm = (face: FontFace, sizePt: number): number =>
  (lineHeightMm(sizePt) + capHeight(face, sizePt) * MM_PER_POINT) / 2

export const drawBlock = (
  { lines, face, size }: TextBlock,
  { x, top, colour, align }: BlockPlace,
): TextCommand[] =>
  lines.map((text, index) => ({
    kind: 'text',
    x,
    y: top + firstBaselineMm(face, size) + index * lineHeightMm(size),
    text,
    face,
    size,
    colour,
    ...(align === undefined ? {} : { align }),
  }))

/** One line that is known to be short. */
export const drawLabel = (
  text: string,
  weight: FontWeight,
  size: number,
  { x, y, colour, align }: { x: number; y: number; colour: Colour; align?: 'center' | 'right' },
): TextCommand => {
  const printable = printableText(text, weight)
  return {
    kind: 'text',
    x,
    y,
    text: printable.text,
    face: printable.face,
    size,
    colour,
    ...(align === undefined ? {} : { align }),
  }
}
