import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advance, capHeight, FONT_FACES, hasGlyph } from '#shared/documents/font-metrics.ts'
import { openFont } from '#tests/helpers/fontkit.ts'

const DRAWABLE = /[^\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u

describe.each(FONT_FACES)('metrics of the %s face', (face) => {
  const font = openFont(face)

  it('hold the width of every character of the font, so that no text is measured short', () => {
    const wrong = font.characterSet.filter((codePoint) => {
      const character = String.fromCodePoint(codePoint)
      if (!DRAWABLE.test(character)) return hasGlyph(face, codePoint)
      const width = font.glyphForCodePoint(codePoint).advanceWidth
      return (
        !hasGlyph(face, codePoint) ||
        Math.abs(advance(face, character, font.unitsPerEm) - width) > 1e-9
      )
    })
    expect(wrong).toEqual([])
  })

  it('claim no glyph that the font lacks, so that no box is ever printed', () => {
    const claimed = Array.from({ length: 0x30000 }, (_, codePoint) => codePoint).filter(
      (codePoint) => hasGlyph(face, codePoint) && !font.hasGlyphForCodePoint(codePoint),
    )
    expect(claimed).toEqual([])
  })

  it('give the height of its capitals', () => {
    const { unitsPerEm } = font
    expect(capHeight(face, unitsPerEm)).toBe(font.capHeight)
  })

  it('never measure a word narrower than it is drawn, kerning included', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿŒœŸ0-9«»’'.,:!?() \u00a0-]{1,30}$/u)
    fc.assert(
      fc.property(word, (text) => {
        const drawn = font.layout(text.normalize('NFC')).advanceWidth
        const measured = advance(face, text.normalize('NFC'), font.unitsPerEm)
        expect(drawn).toBeLessThanOrEqual(measured + 1e-6)
      }),
      { numRuns: 500 },
    )
  })

  it('measure ordinary words close to what is drawn', () => {
    for (const text of ['Cultiver ensemble un jardin créole', 'DE SAINT-AUBIN Élodie']) {
      const drawn = font.layout(text).advanceWidth
      expect(advance(face, text, font.unitsPerEm) / drawn).toBeLessThan(1.03)
    }
  })
})
