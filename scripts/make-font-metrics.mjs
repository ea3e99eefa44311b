// Reads the fonts of the paper and writes the widths of their characters to
// resources/fonts/font-metrics.json, so that a page can be laid out without opening a font.
// Run again after changing a font's version: node scripts/make-font-metrics.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const packages = 'node_modules/@expo-google-fonts'
const next = `${packages}/atkinson-hyperlegible-next`

const files = {
  regular: `${next}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${next}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  fallbackRegular: `${packages}/andika/Andika_400Regular.ttf`,
  fallbackBold: `${packages}/andika/Andika_700Bold.ttf`,
}

const isDrawable = (codePoint) =>
  !/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(codePoint))

/** `[first code point, advance, advance, …]` for each unbroken run of characters. */
const runsOf = (font) => {
  const runs = []
  let next = -1
  for (const codePoint of [...font.characterSet].sort((left, right) => left - right)) {
    if (!isDrawable(codePoint)) continue
    if (codePoint !== next) runs.push([codePoint])
    runs.at(-1).push(font.glyphForCodePoint(codePoint).advanceWidth)
    next = codePoint + 1
  }
  return runs
}

/**
 * Pairs of characters that kerning spreads apart, by how much: `{ "40": "YYQA…" }`. Without them a
 * line of such pairs would be measured narrower than it is drawn. Pairs drawn closer are left out.
 */
const spreadsOf = (font) => {
  const characters = font.characterSet.filter(isDrawable).map((code) => String.fromCodePoint(code))
  const widths = new Map(
    characters.map((character) => [character, font.layout(character).advanceWidth]),
  )
  const spreads = {}
  for (const left of characters) {
    for (const right of characters) {
      const drawn = font.layout(left + right).advanceWidth
      const spread = drawn - widths.get(left) - widths.get(right)
      if (spread > 0) spreads[spread] = (spreads[spread] ?? '') + left + right
    }
  }
  return spreads
}

/** Andika does not kern; its 2,400 characters squared would take an hour to prove it. */
const kerns = (font) => font.availableFeatures.includes('kern')

const metrics = Object.fromEntries(
  Object.entries(files).map(([face, file]) => {
    const font = fontkit.openSync(at(file))
    const { unitsPerEm, ascent, descent, capHeight, xHeight } = font
    const spreads = kerns(font) ? spreadsOf(font) : {}
    const vertical = { unitsPerEm, ascent, descent, capHeight, xHeight }
    return [face, { ...vertical, spreads, runs: runsOf(font) }]
  }),
)
const faces = Object.entries(metrics).map(
  ([face, { runs, ...vertical }]) =>
    `${JSON.stringify(face)}:{${JSON.stringify(vertical).slice(1, -1)},"runs":[\n${runs
      .map((run) => JSON.stringify(run))
      .join(',\n')}\n]}`,
)
writeFileSync(at('resources/fonts/font-metrics.json'), `{\n${faces.join(',\n')}\n}\n`)
