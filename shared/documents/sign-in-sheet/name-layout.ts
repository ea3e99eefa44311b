import { sheetName } from '#shared/domain/person-name.ts'
import { advanceMm, type FontFace } from '../font-metrics.ts'
import type { Colour, TextCommand } from '../print-document.ts'
import { printableText } from '../printable-text.ts'
import { firstBaselineMm, lineHeightMm, wrapText } from '../text-layout.ts'

type Words = { readonly text: string; readonly face: FontFace }

/** A name in one line (family name in bold, first name after it) or in several. */
export type NameBlock = {
  readonly lines: readonly (readonly Words[])[]
  /** Size in points. */
  readonly size: number
}

type Named = { readonly firstName: string; readonly lastName: string }

// Fourteen points where they fit (rules of the paper, point 2); a second line before small letters.
const ONE_LINE_SIZES = [14, 13.5, 13, 12.5, 12] as const
const sizes = (largest: number, floor: number): readonly number[] =>
  Array.from({ length: (largest - floor) * 2 + 1 }, (_, step) => largest - step / 2)
/** Points below which nobody is asked to find their name at arm's length, however long it is. */
const FLOOR = 10.5
/** Points that only a word wider than the column may come down to: it is better small than broken. */
const WHOLE_WORD_FLOOR = 9
// Two lines, then three, then as many as it takes.
const WRAPPED_FITS = [
  ...sizes(13, FLOOR).map((size) => ({ size, most: 2 })),
  ...sizes(12, FLOOR).map((size) => ({ size, most: 3 })),
  ...sizes(FLOOR, WHOLE_WORD_FLOOR).map((size) => ({ size, most: Number.POSITIVE_INFINITY })),
] as const

const printableWords = ({ firstName, lastName }: Named): readonly Words[] => {
  const last = sheetName({ firstName: '', lastName })
  // One typeface for the whole name: if either half needs Andika, both take it.
  const { face } = printableText(sheetName({ firstName, lastName }))
  const fallback = face === 'fallbackRegular'
  const words = (text: string, bold: boolean): Words => ({
    text: printableText(text, bold ? 'bold' : 'regular').text,
    face: fallback ? (bold ? 'fallbackBold' : 'fallbackRegular') : bold ? 'bold' : 'regular',
  })
  return [words(last, true), words(firstName, false)].filter(({ text }) => text !== '')
}

const spaceMm = (face: FontFace, size: number) => advanceMm(face, ' ', size)

const widthMm = (words: readonly Words[], size: number): number =>
  words.reduce(
    (sum, { text, face }, index) =>
      sum + (index === 0 ? 0 : spaceMm(face, size)) + advanceMm(face, text, size),
    0,
  )

const wrapped = (words: readonly Words[], size: number, width: number): NameBlock => ({
  size,
  lines: words.flatMap(({ text, face }) => {
    const bold = face === 'bold' || face === 'fallbackBold'
    return wrapText(text, bold ? 'bold' : 'regular', size, width).lines.map((line) => [
      { text: line, face },
    ])
  }),
})

/** Parts of a name that a line never breaks: between spaces and after hyphens. */
const holdsEveryWord = (words: readonly Words[], size: number, width: number): boolean =>
  words.every(({ text, face }) =>
    text.split(/(?<=-)|[ ]/u).every((word) => advanceMm(face, word, size) <= width),
  )

/**
 * Lays a name out in `width` millimetres: on one line, shrunk to twelve points if need be, then on
 * two, then on as many as it takes, never smaller than can be read. Never cut.
 */
export const layoutName = (person: Named, width: number): NameBlock => {
  const words = printableWords(person)
  if (words.length === 0) return { lines: [], size: 14 }
  const size = ONE_LINE_SIZES.find((each) => widthMm(words, each) <= width)
  if (size !== undefined) return { lines: [words], size }
  const fit = WRAPPED_FITS.find(
    (each) =>
      holdsEveryWord(words, each.size, width) &&
      wrapped(words, each.size, width).lines.length <= each.most,
  )
  return wrapped(words, fit?.size ?? WHOLE_WORD_FLOOR, width)
}

export const nameHeightMm = ({ lines, size }: NameBlock): number =>
  lines.length * lineHeightMm(size)

export const drawName = (
  { lines, size }: NameBlock,
  { x, top, colour }: { readonly x: number; readonly top: number; readonly colour: Colour },
): TextCommand[] =>
  lines.flatMap(([first, next], index) => {
    if (first === undefined) return []
    const y = top + index * lineHeightMm(size) + firstBaselineMm(first.face, size)
    return [{ kind: 'text', x, y, ...first, size, colour, ...(next === undefined ? {} : { next }) }]
  })
