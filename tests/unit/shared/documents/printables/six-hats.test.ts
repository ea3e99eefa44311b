import { describe, expect, it } from 'vitest'
import type { DrawCommand } from '#shared/documents/print-document.ts'
import { HATS } from '#shared/documents/printables/hats/hat-drawings.ts'
import { paperHat } from '#shared/documents/printables/hats/paper-hat.ts'
import { sixHats } from '#shared/documents/printables/hats/six-hats.ts'
import { LANGUAGES } from '#shared/locales/translator.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const hats = (options: object, language: 'fr' | 'en' = 'fr') =>
  sixHats.build(sixHats.read(options), samplePrintableData(6), printContext(language))

describe('six hats', () => {
  it.each(LANGUAGES)('says the colour of each in words, in %s', (language) => {
    const names = { fr: /Chapeau (bleu|blanc|rouge|jaune|noir|vert)/u, en: /[A-Z]\w+ hat/u }
    for (const form of ['tent', 'hat']) {
      const { drawnPages } = hats({ form }, language)
      const found = drawnPages.map((page) => names[language].exec(pageWords(page))?.[0])
      expect(new Set(found).size).toBe(HATS.length)
      expect(found).not.toContain(undefined)
    }
  })

  it('fills nothing but white when ink is spared', () => {
    const fills = (marks: readonly DrawCommand[]): string[] =>
      marks.flatMap((mark) => {
        if (mark.kind === 'group') return fills(mark.marks)
        return (mark.kind === 'path' || mark.kind === 'rect') && mark.fill ? [mark.fill] : []
      })
    for (const form of ['tent', 'hat']) {
      const { drawnPages } = hats({ form, lowInk: true })
      expect(new Set(drawnPages.flatMap(({ marks }) => fills(marks)))).toEqual(new Set(['#FFFFFF']))
    }
  })

  it.each([
    [210, 297],
    [297, 420],
  ])('folds: the corners of a %i mm sheet meet on its middle line, above the brim', (w, h) => {
    const { folds, triangle } = paperHat(w, h)
    // The corner at the end of the first fold, mirrored in the diagonal through the tip.
    const corner = { x: w / 2, y: folds.half + w / 2 }
    expect(corner.x).toBe(triangle.x)
    expect(corner.y).toBeCloseTo(folds.lower, 6)
    // Both strips are alike, and leave the triangle uncovered once turned up.
    expect(folds.upper).toBeCloseTo(h - folds.lower, 6)
    expect(triangle.y + triangle.height).toBeCloseTo(folds.lower - folds.upper, 6)
  })

  it.each(['a4', 'a3'])(
    'keeps the words of a paper hat in the part that stays in sight, on %s',
    (paper) => {
      const [page] = hats({ form: 'hat', paper }).drawnPages
      if (page === undefined) throw new Error('no page')
      const { triangle } = paperHat(page.widthMm, page.heightMm)
      const words = page.marks.filter(
        (mark) => mark.kind === 'text' && mark.align === 'center' && mark.y > triangle.y,
      )
      expect(words).toHaveLength(2)
      for (const mark of words) {
        const { left, right, top, bottom } = boundsOf(mark)
        expect(bottom).toBeLessThan(triangle.y + triangle.height)
        // The sides go down at 45 degrees.
        expect(triangle.x - left).toBeLessThan(top - triangle.y)
        expect(right - triangle.x).toBeLessThan(top - triangle.y)
      }
    },
  )
})
