import metrics from '#resources/fonts/font-metrics.json' with { type: 'json' }

/**
 * The faces of the paper: Atkinson Hyperlegible Next, and Andika for what it has no glyph of
 * (Vietnamese, Cyrillic…).
 */
export const FONT_FACES = ['regular', 'bold', 'fallbackRegular', 'fallbackBold'] as const
export type FontFace = (typeof FONT_FACES)[number]

type FaceMetrics = {
  readonly unitsPerEm: number
  readonly advances: ReadonlyMap<number, number>
  /** Width that kerning adds between two characters, by `pairKey`. */
  readonly spreads: ReadonlyMap<number, number>
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
}

type StoredFace = (typeof metrics)[FontFace]

const pairKey = (left: number, right: number) => left * 0x110000 + right

const readSpreads = (stored: Readonly<Record<string, string>>): ReadonlyMap<number, number> => {
  const spreads = new Map<number, number>()
  for (const [units, pairs] of Object.entries(stored)) {
    const codePoints = Array.from(pairs, (character) => character.codePointAt(0) ?? 0)
    for (let index = 0; index + 1 < codePoints.length; index += 2) {
      const key = pairKey(codePoints[index] ?? 0, codePoints[index + 1] ?? 0)
      spreads.set(key, Number(units))
    }
  }
  return spreads
}

const readFace = ({ runs, spreads, ...vertical }: StoredFace): FaceMetrics => {
  const advances = new Map<number, number>()
  for (const [first = 0, ...widths] of runs) {
    widths.forEach((width, index) => {
      advances.set(first + index, width)
    })
  }
  return { ...vertical, advances, spreads: readSpreads(spreads) }
}

const faces: Readonly<Record<FontFace, FaceMetrics>> = {
  regular: readFace(metrics.regular),
  bold: readFace(metrics.bold),
  fallbackRegular: readFace(metrics.fallbackRegular),
  fallbackBold: readFace(metrics.fallbackBold),
}

/** Millimetres in a point (1/72 inch). */
export const MM_PER_POINT = 25.4 / 72

/** True when the face can draw the character. */
export const hasGlyph = (face: FontFace, codePoint: number): boolean =>
  faces[face].advances.has(codePoint)

/**
 * Width of a line of text, in points, at `sizePt` points: never less than it is drawn, so that what
 * is measured to fit does fit. Kerning that spreads letters is counted, kerning that draws them
 * closer is not. A character without a glyph counts for nothing; pass the text through
 * `printableText` first.
 */
export const advance = (face: FontFace, text: string, sizePt: number): number => {
  const { advances, spreads, unitsPerEm } = faces[face]
  let units = 0
  let previous = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    units += advances.get(codePoint) ?? 0
    if (spreads.size > 0) units += spreads.get(pairKey(previous, codePoint)) ?? 0
    previous = codePoint
  }
  return (units * sizePt) / unitsPerEm
}

/** Width of a line of text in millimetres; see `advance`. */
export const advanceMm = (face: FontFace, text: string, sizePt: number): number =>
  advance(face, text, sizePt) * MM_PER_POINT

const scaled = (face: FontFace, units: number, sizePt: number) =>
  (units * sizePt) / faces[face].unitsPerEm

/** Height of a capital above the baseline, in points. */
export const capHeight = (face: FontFace, sizePt: number): number =>
  scaled(face, faces[face].capHeight, sizePt)

/** Height of the baseline below the top of a line that pdfmake sets, in points. */
export const ascent = (face: FontFace, sizePt: number): number =>
  scaled(face, faces[face].ascent, sizePt)

/** Height of an « x » above the baseline, in points. */
export const xHeight = (face: FontFace, sizePt: number): number =>
  scaled(face, faces[face].xHeight, sizePt)
