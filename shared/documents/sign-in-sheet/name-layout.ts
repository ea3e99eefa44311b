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
// Below nine points only for names of more than five lines, which no list has shown yet.
const WRAPPED_SIZES = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 7.5, 6] as const
const linesAllowed = (size: number) => (size >= 9 ? 2 : 5)

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

/**
 * Lays a name out in `width` millimetres: on one line, shrunk to twelve points if need be, then on
 * two, then on as many as it takes. Never cut.
 */
export const layoutName = (person: Named, width: number): NameBlock => {
  const words = printableWords(person)
  if (words.length === 0) return { lines: [], size: 14 }
  const size = ONE_LINE_SIZES.find((each) => widthMm(words, each) <= width)
  if (size !== undefined) return { lines: [words], size }
  const candidates = WRAPPED_SIZES.map((each) => wrapped(words, each, width))
  const smallest = wrapped(words, WRAPPED_SIZES[WRAPPED_SIZES.length - 1] ?? 6, width)
  return candidates.find((each) => each.lines.length <= linesAllowed(each.size)) ?? smallest
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
