import { describe, expect, it } from 'vitest'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { type DrawnPage, PAPER_SIZES } from '#shared/documents/print-document.ts'
import type { PrintableDefinition } from '#shared/documents/printables/printable.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { LEAVES_LONG_TESTS } from '#tests/helpers/long-test.ts'
import { inkOf } from '#tests/helpers/mark-bounds.ts'
import { attendedByAll, samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const fr = createTranslator('fr')
const en = createTranslator('en')
const context = printContext()

// Fills that run to the edge of the paper are meant to, and lines to cut along come near it; words do not.
const strayInk = ({ marks, widthMm, heightMm }: DrawnPage) =>
  inkOf(marks).filter(({ says, left, right, top, bottom }) => {
    const margin = says === 'line' ? 3 - 1e-6 : 4
    return left < margin || top < margin || right > widthMm - margin || bottom > heightMm - margin
  })

// The foot is the last three marks of a sheet: code, line, page number.
const inkOverFoot = ({ marks }: DrawnPage) => {
  const words = inkOf(marks.slice(-3))
  return inkOf(marks.slice(0, -3)).filter(({ left, right, top, bottom }) =>
    words.some(
      (word) => left < word.right && right > word.left && top < word.bottom && bottom > word.top,
    ),
  )
}

type Options = Readonly<Record<string, unknown>>

const papersOf = ({ fields }: PrintableDefinition): readonly string[] =>
  fields.flatMap((field) =>
    field.key === 'paper' && field.kind === 'choice' ? field.values.map(({ value }) => value) : [],
  )

// As it comes, and with each other choice of its form: every format, size and way of folding.
const variantsOf = ({ fields }: PrintableDefinition): readonly Options[] => [
  {},
  ...fields.flatMap((field) =>
    field.kind === 'choice' && field.key !== 'paper'
      ? field.values.map(({ value }) => ({ [field.key]: value }))
      : [],
  ),
]

const commonMultiple = (one: number, other: number): number => {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))
  return (one * other) / common(one, other)
}

// Every word of the sheets but those of their feet, in the order of the alphabet; long names break at a
// hyphen or not with the width of the paper.
const wordsOf = (pages: readonly DrawnPage[]): readonly string[] =>
  pages
    .flatMap(({ marks }) => inkOf(marks.slice(0, -3)))
    .filter(({ says }) => says !== 'line')
    .flatMap(({ says }) => says.trim().split(/[-\s\u00a0\u202f]+/u))
    .filter(Boolean)
    .toSorted()

/** Sizes at which a board is several sheets on either paper. */
const TILED = ['a3', 'a2', 'a1', 'a0']

/** Supports of the shop's own sheets: labels are sold on A4. */
const A4_ALONE = ['labels']

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
        for (const page of drawnPages) expect(strayInk(page)).toEqual([])
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
          expect(inkOverFoot(page)).toEqual([])
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

      it('comes on Letter, or is of those that make no sense there', () => {
        expect(papersOf(printable).includes('letter')).toBe(!A4_ALONE.includes(printable.kind))
      })

      for (const paper of papersOf(printable)) {
        it.skipIf(LEAVES_LONG_TESTS).each(variantsOf(printable))(
          `keeps within ${paper} and off its foot: %j`,
          (variant) => {
            const chosen = printable.read({ ...variant, paper })
            for (const count of [0, 7, 60]) {
              const data = attendedByAll(samplePrintableData(count))
              const { drawnPages, warnings } = printable.build(chosen, data, context)
              const facts = printable.facts(chosen, data)
              expect(facts.paper).toBe(paper)
              expect(warnings).toEqual([])
              for (const page of drawnPages) {
                expect(strayInk(page)).toEqual([])
                // Dice, and what is read aloud, come on A4 beside a board of A3.
                const size = paper === 'letter' ? PAPER_SIZES.letter : PAPER_SIZES.a4
                if (paper !== 'a3') {
                  expect([page.widthMm, page.heightMm].toSorted((a, b) => a - b)).toEqual(
                    Object.values(size),
                  )
                }
                // The fold of a badge runs through the foot, which is behind it once folded.
                const isFolded = facts.afterwards.includes('fold')
                const over = page.side === 'back' ? [] : inkOverFoot(page)
                expect(over.filter(({ says }) => says !== 'line' || !isFolded)).toEqual([])
              }
            }
          },
        )
      }

      if (papersOf(printable).includes('letter')) {
        // The tiles of a board say where they go, and how many there are.
        const variants = variantsOf(printable).filter(({ size }) => !TILED.includes(String(size)))
        it.skipIf(LEAVES_LONG_TESTS).each(variants)(
          'prints on Letter every piece that A4 has: %j',
          (variant) => {
            const data = attendedByAll(samplePrintableData(7))
            const on = (paper: string, more: Options = {}) => {
              const chosen = printable.read({ ...variant, ...more, paper })
              return {
                perSheet: printable.facts(chosen, data).piecesPerSheet,
                words: wordsOf(printable.build(chosen, data, context).drawnPages),
              }
            }
            const [a4, letter] = [on('a4').perSheet, on('letter').perSheet]
            if (a4 === undefined || letter === undefined) {
              expect(new Set(on('letter').words)).toEqual(new Set(on('a4').words))
              return
            }
            // Whole sheets of both.
            const whole = commonMultiple(a4, letter)
            const counts = Object.fromEntries(
              printable.fields.flatMap(({ kind, key }) => (kind === 'count' ? [[key, whole]] : [])),
            )
            expect(on('letter', counts).words).toEqual(on('a4', counts).words)
          },
        )
      }

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
