import { describe, expect, it } from 'vitest'
import type { PrintableDefinition } from '#shared/documents/printables/printable.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { printableWords } from '#shared/documents/printables/printable-words.ts'
import { deckWords } from '#shared/domain/decks/deck-words.ts'
import { shelfSearch } from '#shared/domain/shelf-search.ts'
import { builtinDecks, builtinRows } from '#shared/library/builtin-decks.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { cardOf, deckOf } from '#tests/helpers/decks.ts'

const words = { t: createTranslator('fr'), language: 'fr' } as const

const supportOf = (kind: string): PrintableDefinition => {
  const printable = PRINTABLES.find((one) => one.kind === kind)
  if (printable === undefined) throw new Error(`no ${kind}`)
  return printable
}
const lineOf = (typed: string, kind: string, options: unknown = null) =>
  shelfSearch(typed)(printableWords(supportOf(kind), options, words))

const fishing = { names: ['La mer'], contents: ['', 'Qui sait pêcher à la ligne ?', 'Le filet'] }

describe('looking along a shelf', () => {
  it('finds everything while nothing is typed', () => {
    expect(shelfSearch('  ')({ names: [], contents: [] })).toEqual({ line: null })
  })

  it.each([
    ['pêche', 'Qui sait pêcher à la ligne ?'],
    ['PECHE', 'Qui sait pêcher à la ligne ?'],
    ['filets', 'Le filet'],
    ['pec', 'Qui sait pêcher à la ligne ?'],
    ['filet pêche', 'Le filet'],
  ])('tells the line by which « %s » is found', (typed, line) => {
    expect(shelfSearch(typed)(fishing)).toEqual({ line })
  })

  it('gives no line when the name says it all, and the line of what the name does not say', () => {
    expect(shelfSearch('mer')(fishing)).toEqual({ line: null })
    expect(shelfSearch('mer filet')(fishing)).toEqual({ line: 'Le filet' })
  })

  it('leaves out what lacks one of the words, and a word that only holds the letters', () => {
    expect(shelfSearch('pêche jardin')(fishing)).toBeNull()
    expect(shelfSearch('cher')(fishing)).toBeNull()
  })
})

describe('what a support says', () => {
  it('is found by what it proposes to print, pictures included', () => {
    expect(lineOf('pêche', 'humanBingo')?.line).toMatch(/pêch/u)
    expect(lineOf('bananes', 'memoryCards')?.line).toMatch(/banane/iu)
  })

  it('is found by what it proposes for any choice, and once kept by its own choice alone', () => {
    expect(lineOf('jardins', 'dominoes')?.line).toMatch(/jardin créole/u)
    expect(lineOf('jardins', 'dominoes', { mode: 'pairs' })?.line).toMatch(/jardin créole/u)
    expect(lineOf('jardins', 'dominoes', { mode: 'pictures' })).toBeNull()
  })

  it('is found by what the team typed in its place, and no more by what it replaces', () => {
    const options = { prompts: [{ text: 'A un jardin créole', pictogram: null }] }
    expect(lineOf('jardins', 'humanBingo', options)?.line).toBe('A un jardin créole')
    expect(lineOf('pêche', 'humanBingo', options)).toBeNull()
    expect(lineOf('marché', 'votingSlips', { question: 'Un marché le samedi ?' })?.line).toBe(
      'Un marché le samedi ?',
    )
  })

  it('names a picture kept without a word as the sheet does', () => {
    const options = { pictures: [{ text: '', pictogram: 'fish' }] }
    expect(lineOf('poissons', 'pictureBingo', options)?.line).toMatch(/poisson/iu)
  })

  it('is not found by an example that is printed nowhere', () => {
    expect(lineOf('Lamentin', 'certificates')).toBeNull()
    expect(lineOf('Lamentin', 'certificates', { place: 'Le Lamentin' })?.line).toBe('Le Lamentin')
  })
})

describe('what a deck says', () => {
  const deck = deckOf({ name: 'Nos questions', description: 'Pour parler de la mer' })

  it.each([
    ['title', 'Pêcheur'],
    ['text', 'Qui t’a appris à pêcher ?'],
    ['creole', 'Péchè-a'],
    ['answer', 'La pêche'],
  ] as const)('is found by the %s of a card', (field, said) => {
    const cards = [cardOf({}), cardOf({ [field]: said })]
    expect(shelfSearch('peche')(deckWords({ deck, cards }))).toEqual({ line: said })
  })

  it('is found by its theme, and not by a card that nobody accepted', () => {
    const cards = [cardOf({ text: 'Un jardin', status: 'proposed' })]
    expect(shelfSearch('mer')(deckWords({ deck, cards }))).toEqual({ line: null })
    expect(shelfSearch('jardin')(deckWords({ deck, cards }))).toBeNull()
  })

  it('finds what speaks of it among all supports and ready decks', () => {
    const shelf = [
      ...PRINTABLES.map((one) => printableWords(one, null, words)),
      ...builtinDecks('fr').map((one) => deckWords(builtinRows(one))),
    ]
    const found = (typed: string) => {
      const find = shelfSearch(typed)
      return shelf.filter((one) => find(one) !== null).length
    }
    expect(found('pêche')).toBeGreaterThan(1)
    expect(found('pêche')).toBeLessThan(shelf.length / 2)
    expect(found('zzzz')).toBe(0)
  })
})
