import { describe, expect, it } from 'vitest'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const fr = createTranslator('fr')
const en = createTranslator('en')
const context = printContext()

// Fills that run to the edge of the paper are meant to; words and lines are not.
const strayTexts = (page: DrawnPage) =>
  drawnTexts(page).filter((mark) => {
    if (mark.text === '') return false
    const { left, right, top, bottom } = boundsOf(mark)
    return left < 4 || top < 4 || right > page.widthMm - 4 || bottom > page.heightMm - 4
  })

// The foot is the last three marks of a sheet: code, line, page number.
const marksOverFoot = ({ marks }: DrawnPage) => {
  const foot = marks.slice(-3).map(boundsOf)
  const words = foot.filter(({ left, right }) => right > left)
  return marks.slice(0, -3).filter((mark) => {
    // A pictogram of another scale than its grid, or a fill, does not say where its ink is.
    if (mark.kind !== 'line' && mark.kind !== 'text') return false
    const { left, right, top, bottom } = boundsOf(mark)
    return words.some(
      (word) => left < word.right && right > word.left && top < word.bottom && bottom > word.top,
    )
  })
}

// A turned group hides where its words really are: those are looked at on the picture.
const isStraight = ({ marks }: DrawnPage) =>
  marks.every((mark) => mark.kind !== 'group' || mark.rotate === 0)

describe('every printable', () => {
  it('has a kind of its own: two of the same would hide one another', () => {
    const kinds = PRINTABLES.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
  })

  for (const printable of PRINTABLES) {
    describe(printable.kind, () => {
      const options = printable.read({})

      it('is named, explained and found in both languages, with a picture that exists', () => {
        for (const t of [fr, en]) {
          expect(printable.name(t)).not.toMatch(/printables/u)
          expect(printable.purpose(t).length).toBeGreaterThan(20)
          expect(printable.keywords(t).split(',').length).toBeGreaterThanOrEqual(3)
        }
        expect(findPictogram(printable.pictogram)).toBeDefined()
      })

      it('labels every field in both languages, each for an option that exists', () => {
        for (const field of printable.fields) {
          expect(Object.keys(options)).toContain(field.key)
          expect(field.label(fr)).not.toMatch(/printables/u)
          expect(field.label(en)).not.toMatch(/printables/u)
        }
      })

      it('counts for 500 people what its field lets one type, and its options keep', () => {
        for (const field of printable.fields) {
          if (field.kind !== 'count') continue
          const auto = field.auto(samplePrintableData(500), options)
          expect(auto).toBeGreaterThanOrEqual(field.min)
          expect(auto).toBeLessThanOrEqual(field.max)
          expect(printable.read({ [field.key]: field.max })[field.key]).toBe(field.max)
        }
      })

      it('proposes lists whose pictures exist: a missing one would print as nothing', () => {
        for (const field of printable.fields) {
          if (field.kind !== 'items') continue
          for (const { text, pictogram } of field.placeholder?.(fr, 'fr') ?? []) {
            if (pictogram !== null) expect(findPictogram(pictogram), text).toBeDefined()
          }
        }
      })

      it.each([0, 1, 3, 60])('prints at one click for %i people, within the paper', (count) => {
        const data = samplePrintableData(count)
        const { drawnPages, warnings, definition } = printable.build(options, data, context)
        expect(definition).toBeUndefined()
        expect(drawnPages.length).toBeGreaterThan(0)
        // Nothing is typed yet: certificates say so.
        expect(warnings.filter(({ kind }) => kind !== 'attendanceNotTyped')).toEqual([])
        for (const page of drawnPages.filter(isStraight)) expect(strayTexts(page)).toEqual([])
      })

      it('says its name and the code of the session on every front, for a pile that was dropped', () => {
        const { drawnPages } = printable.build(options, samplePrintableData(12), context)
        for (const page of drawnPages.filter(({ side }) => side !== 'back')) {
          expect(pageWords(page)).toContain('K7FR')
        }
      })

      it('leaves the foot to itself: the mark of a cut across the code makes it unreadable', () => {
        const { drawnPages } = printable.build(options, samplePrintableData(12), context)
        for (const page of drawnPages.filter(({ side }) => side !== 'back')) {
          expect(marksOverFoot(page)).toEqual([])
        }
      })

      it('prints without a session too', () => {
        const { drawnPages } = printable.build(options, samplePrintableData(5, false), context)
        expect(drawnPages.length).toBeGreaterThan(0)
      })

      it('keeps what it can read of options that are wrong', () => {
        expect(printable.read({ nonsense: 12 })).toEqual(options)
        expect(printable.read(null)).toEqual(options)
      })

      it('is the same twice: a sheet printed again fits the one on the table', () => {
        const data = samplePrintableData(8)
        expect(printable.build(options, data, context)).toEqual(
          printable.build(options, data, context),
        )
      })

      it('tells the facts of its paper', () => {
        const data = samplePrintableData(12)
        const facts = printable.facts(options, data)
        const [page] = printable.build(options, data, context).drawnPages
        expect(page && page.widthMm > page.heightMm).toBe(facts.landscape)
        expect(facts.afterwards.length).toBeGreaterThan(0)
      })
    })
  }
})
