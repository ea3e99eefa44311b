import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeckSheetModel, deckSheetDocument } from '#shared/documents/deck-sheet-document.ts'
import type { DrawCommand, DrawnPage } from '#shared/documents/print-document.ts'
import { builtinDecks, builtinRows } from '#shared/library/builtin-decks.ts'
import { createTranslator, LANGUAGES } from '#shared/locales/translator.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'

const sheet = (deck: Partial<Deck>, cards: readonly Card[] = []) =>
  deckSheetDocument({ deck: deckOf(deck), cards, organisationName: 'Asé pléré' }, deckContext)

// The words of the small cards at the head are drawn in groups, and left out.
const textsOf = (marks: readonly DrawCommand[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const said = (pages: readonly DrawnPage[]) =>
  pages
    .flatMap(({ marks }) => textsOf(marks))
    .join(' ')
    .replace(/\u00a0/gu, ' ')

describe('the facilitation sheet of a deck', () => {
  it('says of every bundled deck all that its facilitator needs, on paper', () => {
    for (const language of LANGUAGES) {
      const context = { ...deckContext, t: createTranslator(language), language }
      for (const builtin of builtinDecks(language)) {
        const model: DeckSheetModel = { ...builtinRows(builtin), organisationName: 'Asé pléré' }
        const { drawnPages, warnings } = deckSheetDocument(model, context)
        expect(warnings, builtin.key).toEqual([])
        expect(drawnPages.length, builtin.key).toBeLessThanOrEqual(2)
        const words = said(drawnPages).replace(/\s/gu, '')
        for (const { title, text, answer, script } of builtin.cards) {
          for (const part of [title, text, answer, script])
            expect(words, builtin.key).toContain(part.replace(/\s/gu, ''))
        }
      }
    }
  })

  it('draws nothing outside the margins, whatever the team wrote', () => {
    const typed = fc.string({ maxLength: 400, unit: 'grapheme' })
    const cards = fc.array(
      fc.record({ title: typed, text: typed, creole: typed, script: typed, author: typed }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(typed, typed, typed, cards, (name, rules, facilitation, written) => {
        const { drawnPages } = sheet({ name, rules, facilitation }, written.map(cardOf))
        for (const { marks, widthMm, heightMm } of drawnPages) {
          for (const mark of marks) {
            const { left, top, right, bottom } = boundsOf(mark)
            expect(left).toBeGreaterThan(5)
            expect(right).toBeLessThan(widthMm - 5)
            expect(top).toBeGreaterThan(5)
            expect(bottom).toBeLessThan(heightMm - 5)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('names each author once, what asks to be named, and the bundled deck it came from', () => {
    const cards = ['Rosalie Timon', 'Rosalie Timon', 'Yvon Sabin'].map((author, index) =>
      cardOf({ title: `Carte ${index + 1}`, author }),
    )
    const words = said(sheet({ credits: 'Photos : M. Lise', source: 'weather' }, cards).drawnPages)
    expect(words).toContain('Idées de Rosalie Timon, Yvon Sabin.')
    expect(words).toContain('Photos : M. Lise')
    expect(words).toContain('D’après un jeu prêt à l’emploi de Koudmen')
    expect(said(sheet({}, cards).drawnPages)).not.toContain('D’après')
  })

  it('numbers its pages and names the deck on each', () => {
    const cards = Array.from({ length: 80 }, (_, index) =>
      cardOf({ text: `Question ${index + 1} ?` }),
    )
    const { drawnPages } = sheet({ name: 'Le grand jeu' }, cards)
    expect(drawnPages.length).toBeGreaterThan(2)
    for (const [index, page] of drawnPages.entries()) {
      const words = said([page])
      expect(words).toContain('Le grand jeu')
      expect(words).toContain(`Page ${index + 1} / ${drawnPages.length}`)
    }
  })

  it('leaves out cards not written yet, and names a card that is only a picture', () => {
    const cards = [cardOf({}), cardOf({ pictogram: 'koudmen-palm' })]
    const words = said(sheet({}, cards).drawnPages)
    expect(words).toContain('1. palmier')
    expect(words).not.toContain('2. ')
  })
})
