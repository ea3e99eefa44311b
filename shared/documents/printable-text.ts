import { type FontFace, hasGlyph } from './font-metrics.ts'
import type { PrintWarning } from './print-document.ts'

export type FontWeight = 'regular' | 'bold'

/** A line of text as the paper can draw it. */
export type PrintableText = {
  readonly text: string
  /** The face of the whole line: a name is never set in two typefaces. */
  readonly face: FontFace
  /** Characters drawn as a twin (a narrow space as a no-break space, an odd hyphen as a hyphen). */
  readonly replaced: readonly string[]
  /** Characters left out because no face can draw them: emoji, other scripts. */
  readonly missing: readonly string[]
}

const FACES = {
  regular: { usual: 'regular', fallback: 'fallbackRegular' },
  bold: { usual: 'bold', fallback: 'fallbackBold' },
} as const satisfies Record<FontWeight, Record<'usual' | 'fallback', FontFace>>

// Twins that no reader tells apart on paper. Narrow spaces stay unbreakable.
const TWINS: readonly (readonly [pattern: RegExp, twin: string])[] = [
  [/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n'],
  [/\t/gu, ' '],
  [/[\u202f\u2007]/gu, '\u00a0'],
  [/[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/gu, ' '],
  [/[\u2010\u2011\ufe58\ufe63\uff0d]/gu, '-'],
  [/[\u02bc\u2032\u00b4\u02b9\uff07]/gu, '’'],
  // Signs that people take from their phone: a box to tick, a tick, a cross, a point of a list.
  [/[☐□▢◻⬜]/gu, '[ ]'],
  [/[☑✅✔]/gu, '✓'],
  [/[✗✘✕❌]/gu, '×'],
  [/[●○■▪◆◇▶►‣⁃◦]/gu, '•'],
  [/[\ufb00-\ufb06\uff01-\uff5e\u2460-\u2473]/gu, ''],
]
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cn}|\p{Cs}|\p{Variation_Selector}|\u034f/gu

// Texts of these characters alone, all in Atkinson, need no work: nearly every text.
const PLAIN = /^[\n -~\u00a0-\u00ac\u00ae-\u00b3\u00b5-\u00ff\u0152\u0153\u0178‒–—‘’“”…]*$/u

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

const normalised = (raw: string): { text: string; replaced: readonly string[] } => {
  const replaced: string[] = []
  let text = raw.normalize('NFC')
  for (const [pattern, twin] of TWINS) {
    text = text.replace(pattern, (found) => {
      replaced.push(found)
      return twin === '' ? found.normalize('NFKC') : twin
    })
  }
  return { text, replaced }
}

const visible = (grapheme: string): string =>
  grapheme === '\n' ? grapheme : grapheme.replace(INVISIBLE, '')

const draws = (face: FontFace, grapheme: string): boolean =>
  grapheme === '\n' ||
  [...grapheme].every((character) => hasGlyph(face, character.codePointAt(0) ?? 0))

type Part = { readonly segment: string; readonly shown: string }

// A letter whose marks have no glyph is drawn bare rather than lost: « 1️⃣ » becomes « 1 ».
const bare = (face: FontFace, { shown }: Part): string => {
  const [first = ''] = shown
  return /[\p{L}\p{N}]/u.test(first) && draws(face, first) ? first : ''
}

/**
 * Makes a text fit for the paper: NFC, twins for characters that Atkinson has not (U+202F, U+2011…),
 * Andika for the whole text when it draws more of it, and what neither draws left out and listed.
 * Line breaks stay. Never a tofu box: each character of the result has a glyph in `face`.
 */
export const printableText = (raw: string, weight: FontWeight = 'regular'): PrintableText => {
  const { usual, fallback } = FACES[weight]
  if (PLAIN.test(raw)) return { text: raw, face: usual, replaced: [], missing: [] }
  const { text, replaced } = normalised(raw)
  const parts = Array.from(graphemes.segment(text), ({ segment }) => ({
    segment,
    shown: visible(segment),
  }))
  const lostBy = (face: FontFace) => parts.filter(({ shown }) => !draws(face, shown))
  const lostUsually = lostBy(usual)
  const lostInFallback = lostUsually.length === 0 ? [] : lostBy(fallback)
  const face = lostInFallback.length < lostUsually.length ? fallback : usual
  const lost: ReadonlySet<Part> = new Set(face === usual ? lostUsually : lostInFallback)
  const kept = parts.map((part) => (lost.has(part) ? bare(face, part) : part.shown)).join('')
  return {
    text: lost.size === 0 ? kept : tidySpaces(kept),
    face,
    replaced,
    missing: [...new Set(Array.from(lost, ({ segment }) => segment))],
  }
}

// What is left out leaves no hole: « Fête 🎉 demain » becomes « Fête demain ».
const tidySpaces = (text: string): string =>
  text
    .replace(/ {2,}/gu, ' ')
    .replace(/ *\n */gu, '\n')
    .trim()

/** The warning for what a text lost, if anything. */
export const missingWarnings = (raw: string, { missing }: PrintableText): PrintWarning[] =>
  missing.length === 0 ? [] : [{ kind: 'missingCharacters', text: raw, characters: missing }]
