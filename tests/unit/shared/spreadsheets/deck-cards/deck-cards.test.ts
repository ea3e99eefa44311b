import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { PICTOGRAMS } from '#shared/documents/cards/pictogram-library.ts'
import type { Card } from '#shared/schemas/library.schema.ts'
import { readPictogram } from '#shared/spreadsheets/deck-cards/card-cells.ts'
import { CARD_FIELDS, type CardField } from '#shared/spreadsheets/deck-cards/card-columns.ts'
import { exportCards } from '#shared/spreadsheets/deck-cards/export-cards.ts'
import { type CardsOptions, proposeCards } from '#shared/spreadsheets/deck-cards/propose-cards.ts'
import { readTables } from '#shared/spreadsheets/table-reader/read-tables.ts'
import { cardOf, deckOf } from '#tests/helpers/decks.ts'

const read = (bytes: Uint8Array, options?: CardsOptions) => {
  const tables = readTables(bytes, 'cartes.xlsx')
  if (!tables.ok) throw new Error(tables.error.code)
  const proposal = proposeCards(tables.data, options)
  if (!proposal.ok) throw new Error(proposal.error.code)
  return proposal.data
}
const csv = (...lines: readonly string[]) => read(strToU8(lines.join('\n')))
const wordsOf = (card: Card) => Object.fromEntries(CARD_FIELDS.map((field) => [field, card[field]]))

// What a spreadsheet holds: composed letters, no control characters, nothing before or after.
const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) =>
  text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim(),
)
const paragraph = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n').trim())
const card = fc
  .record({
    title: line,
    text: paragraph.map((text) => text || 'Une carte'),
    creole: line,
    pictogram: fc.constantFrom(null, ...PICTOGRAMS.map(({ name }) => name)),
    backText: line,
    answer: line,
    script: paragraph,
    copies: fc.integer({ min: 0, max: 500 }),
    author: line,
  })
  .map((fields) => cardOf(fields))

describe('cards as a spreadsheet', () => {
  it('come back from the workbook that was written just as they were, in both languages', () => {
    fc.assert(
      fc.property(
        fc.array(card, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('fr', 'en'),
        (cards, language) => {
          const { bytes } = exportCards({ deck: deckOf(), cards, language })
          const proposal = read(bytes)
          expect(proposal.doubts).toEqual([])
          expect(proposal.cards).toEqual(cards.map(wordsOf))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('leave out what nobody said yes to', () => {
    const cards = [cardOf({ text: 'Oui' }), cardOf({ text: 'Attente', status: 'proposed' })]
    expect(read(exportCards({ deck: deckOf(), cards, language: 'fr' }).bytes).cards).toHaveLength(1)
  })

  it('find each pictogram by its own French name', () => {
    const wrong = PICTOGRAMS.filter(({ name, fr }) => readPictogram(fr).value !== name)
    expect(wrong.map(({ name, fr }) => `${fr} (${name})`)).toEqual([])
  })

  it('are read under the headers that people write, in any order, with copies', () => {
    const proposal = csv(
      'Nb;Question;Idée de;Picto;Verso;Remarque',
      '2;Qui sait greffer ?;Marie;poisson;Jardin;x',
      ';Que planter ?;;;;',
    )
    expect(proposal.columns.map(({ target }) => target)).toEqual([
      ...(['copies', 'text', 'author', 'pictogram', 'backText'] satisfies CardField[]),
      'ignore',
    ])
    expect(proposal.cards).toMatchObject([
      { text: 'Qui sait greffer ?', copies: 2, author: 'Marie', backText: 'Jardin' },
      { text: 'Que planter ?', copies: 1, author: '', pictogram: null },
    ])
    expect(proposal.cards[0]?.pictogram).not.toBeNull()
  })

  it('are read under headers that name what they are of', () => {
    const { cards } = csv(
      'Titre de la carte;Texte de la carte;Nombre d’exemplaires à imprimer',
      'Greffer;Qui sait greffer ?;2',
    )
    expect(cards[0]).toMatchObject({ title: 'Greffer', text: 'Qui sait greffer ?', copies: 2 })
  })

  it('are read from a bare list of sentences, the first one included', () => {
    const proposal = csv('Quelle image vous parle ?', 'Qui vous a aidé ?')
    expect(proposal.headerRow).toBeNull()
    expect(proposal.cards.map(({ text }) => text)).toEqual([
      'Quelle image vous parle ?',
      'Qui vous a aidé ?',
    ])
  })

  it('name every doubtful cell where it stands, and keep the card', () => {
    const proposal = csv(
      'Texte;Pictogramme;Exemplaires',
      'A;zzzzqq;beaucoup',
      'B;;900',
      `${'mot '.repeat(6000)};;x3`,
    )
    expect(proposal.doubts.map(({ row, column, code }) => `${column}${row} ${code}`)).toEqual([
      'B2 pictogramUnknown',
      'C2 copiesUnclear',
      'C3 copiesTooMany',
      'A4 textTooLong',
    ])
    expect(proposal.cards.map(({ copies }) => copies)).toEqual([1, 500, 3])
  })

  it('take at most 5,000, and refuse more whole', () => {
    const list = (count: number) =>
      strToU8(['Texte', ...Array.from({ length: count }, (_, at) => `carte ${at}`)].join('\n'))
    expect(read(list(5_000)).cards).toHaveLength(5_000)
    const tables = readTables(list(5_001), 'cartes.csv')
    const refused = tables.ok ? proposeCards(tables.data) : tables
    expect(refused).toMatchObject({ ok: false, error: { code: 'tooManyRows', limit: 5_000 } })
  })
})
