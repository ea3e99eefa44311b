import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasGlyph } from '#shared/documents/font-metrics.ts'
import { missingWarnings, printableText } from '#shared/documents/printable-text.ts'

describe('printable text', () => {
  it('keeps ordinary French as it is', () => {
    const text = 'Où est l’œuf d’Ÿvonne ? « Là-bas », à 9 h 30…'
    expect(printableText(text)).toEqual({ text, face: 'regular', replaced: [], missing: [] })
  })

  it('draws the narrow no-break space of French numbers as a no-break space, not as a box', () => {
    expect(printableText('1\u202f234\u202f%').text).toBe('1\u00a0234\u00a0%')
  })

  it('draws odd hyphens and typewriter accents with their twins', () => {
    expect(printableText('Jean\u2011Yves\u2010Luc l\u00b4eau').text).toBe('Jean-Yves-Luc l’eau')
  })

  it('joins an accent typed apart with its letter before looking for a glyph', () => {
    expect(printableText('E\u0301lodie').text).toBe('Élodie')
  })

  it.each(['NGUYỄN Thị Ánh', 'Ирина', 'Đặng Văn Ơn'])('sets %s wholly in Andika', (name) => {
    expect(printableText(name, 'bold')).toMatchObject({
      text: name.normalize('NFC'),
      face: 'fallbackBold',
      missing: [],
    })
  })

  it('leaves emoji out without a hole and names them', () => {
    expect(printableText('Fête 🎉 demain 👩🏽‍🌾')).toEqual({
      text: 'Fête demain',
      face: 'regular',
      replaced: [],
      missing: ['🎉', '👩🏽‍🌾'],
    })
  })

  it('keeps the digit of a keycap emoji', () => {
    expect(printableText('Étape 1️⃣ : écouter').text).toBe('Étape 1 : écouter')
  })

  it('does not change the face of a text for the sake of an emoji', () => {
    expect(printableText('Bonjour 🌺').face).toBe('regular')
  })

  it('keeps line breaks of every kind as one', () => {
    expect(printableText('a\r\nb\u2028c\rd').text).toBe('a\nb\nc\nd')
  })

  it('drops invisible characters that pasted names carry', () => {
    expect(printableText('\ufeffMarie\u200b-Ange\u200e').text).toBe('Marie-Ange')
  })

  it('warns of what was left out, with the text it was in', () => {
    const raw = 'Atelier 🐝'
    expect(missingWarnings(raw, printableText(raw))).toEqual([
      { kind: 'missingCharacters', text: raw, characters: ['🐝'] },
    ])
  })

  it('never lets a character through that its face cannot draw', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const graphemes = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(
        fc.oneof(text, graphemes),
        fc.constantFrom('regular' as const, 'bold' as const),
        (raw, weight) => {
          const printable = printableText(raw, weight)
          for (const character of printable.text) {
            if (character === '\n') continue
            expect(hasGlyph(printable.face, character.codePointAt(0) ?? 0)).toBe(true)
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('says so whenever a letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (raw) => {
        const { text, missing } = printableText(raw)
        const letters = (value: string) => (value.normalize('NFKC').match(/\p{L}/gu) ?? []).length
        if (letters(text) < letters(raw)) expect(missing).not.toEqual([])
      }),
    )
  })
})
