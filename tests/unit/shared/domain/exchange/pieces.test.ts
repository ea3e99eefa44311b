import { describe, expect, test } from 'vitest'
import { helpPieces, ownPieceId, reciprocityGauge } from '#shared/domain/exchange/pieces.ts'
import type { Piece } from '#shared/schemas/outcome.schema.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'
import { aHelpPiece } from '#tests/helpers/invented-help.ts'

const aRow = (id: string, fields: Partial<Piece> = {}): Piece => ({
  id,
  personId: null,
  personName: '',
  sessionId: null,
  kind: 'need',
  text: 'Un camion',
  theme: '',
  number: null,
  state: 'open',
  order: 'a0',
  createdAt: '2026-01-05T09:00:00-04:00',
  ...fields,
})

describe('needs and offers of the community', () => {
  test('are rows, then what stands on records and in no row', () => {
    const people = [
      aPerson('b', { offers: ['Couture'] }),
      aPerson('a', {
        firstName: 'Zoé',
        lastName: 'BÉLAIR',
        needs: ['Un camion'],
        communeCode: '97222',
      }),
    ]
    const found = helpPieces({ people, pieces: [aRow('r', { personName: 'Léa' })] })
    expect(found.map(({ id, personName }) => [id, personName])).toEqual([
      ['r', 'Léa'],
      [ownPieceId('a', 'need', 'Un camion'), 'Zoé Bélair'],
      [ownPieceId('b', 'offer', 'Couture'), 'Prénom b NOM b'],
    ])
    expect(found[1]).toMatchObject({ communeCode: '97222', knownTheme: 'transport', row: null })
  })

  test('are one when the same words stand on the record and in a row, which then says the state', () => {
    const people = [aPerson('a', { needs: ['Un CAMION !', 'un camion'] })]
    const found = helpPieces({ people, pieces: [aRow('r', { personId: 'a', state: 'met' })] })
    expect(found.map(({ id, state }) => [id, state])).toEqual([['r', 'met']])
  })

  test('stay two when one is a need and the other an offer', () => {
    const people = [aPerson('a', { offers: ['Un camion'] })]
    expect(helpPieces({ people, pieces: [aRow('r', { personId: 'a' })] })).toHaveLength(2)
  })

  test('keep their id through accents and capitals, and every id can be kept in a row', () => {
    expect(ownPieceId('a', 'need', 'Été')).toBe(ownPieceId('a', 'need', 'ete'))
    expect(ownPieceId('0f-3', 'offer', 'Ça marche… « oui »')).toMatch(/^[\w:.-]{1,120}$/u)
  })

  test('keep the name of somebody whose record is gone', () => {
    const [piece] = helpPieces({
      people: [],
      pieces: [aRow('r', { personId: 'gone', personName: 'Léa' })],
    })
    expect(piece).toMatchObject({ personId: null, personName: 'Léa' })
  })
})

describe('the gauge of one need and one offer each', () => {
  test('names who only asks and who only gives, and leaves out what was withdrawn', () => {
    const piece = (id: string, kind: 'need' | 'offer', personId: string, state = 'open') =>
      aHelpPiece(id, { kind, personId, personName: personId, state: state as 'open' })
    const gauge = reciprocityGauge([
      piece('1', 'need', 'a'),
      piece('2', 'offer', 'a'),
      piece('3', 'need', 'b'),
      piece('4', 'offer', 'b', 'withdrawn'),
      piece('5', 'offer', 'c'),
    ])
    expect(gauge).toEqual({ people: 3, both: 1, onlyNeed: ['b'], onlyOffer: ['c'] })
  })

  test('knows by their name those who are on no list', () => {
    const named = { personId: null, personName: 'Léa' }
    const gauge = reciprocityGauge([
      aHelpPiece('1', { ...named, kind: 'need' }),
      aHelpPiece('2', { ...named, personName: 'LEA', kind: 'offer' }),
      aHelpPiece('3', { personId: null, personName: '', kind: 'need' }),
    ])
    expect(gauge).toMatchObject({ people: 1, both: 1 })
  })
})
