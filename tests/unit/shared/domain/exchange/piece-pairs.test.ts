import { describe, expect, test } from 'vitest'
import { nextPieceNumber, piecePairs } from '#shared/domain/exchange/piece-pairs.ts'
import type { Piece } from '#shared/schemas/outcome.schema.ts'

const aPiece = (id: string, kind: 'need' | 'offer', fields: Partial<Piece> = {}): Piece => ({
  id,
  personId: null,
  personName: 'Léa',
  sessionId: 's',
  kind,
  text: id,
  theme: '',
  number: 1,
  state: 'open',
  order: 'a0',
  createdAt: '2026-01-05T09:00:00-04:00',
  ...fields,
})

describe('pieces as they lie on the table', () => {
  test('make one line of a need and an offer of one number and one person', () => {
    const pairs = piecePairs([
      aPiece('offer-2', 'offer', { number: 2 }),
      aPiece('need-1', 'need'),
      aPiece('offer-1', 'offer', { personName: 'LÉA' }),
    ])
    expect(pairs.map(({ number, need, offer }) => [number, need?.id, offer?.id])).toEqual([
      [1, 'need-1', 'offer-1'],
      [2, undefined, 'offer-2'],
    ])
  })

  test('stay two lines when the same number was given to two people, and nothing is lost', () => {
    const pieces = [
      aPiece('one', 'need'),
      aPiece('other', 'offer', { personName: 'Zoé' }),
      aPiece('again', 'need'),
      aPiece('bare', 'need', { number: null }),
    ]
    const pairs = piecePairs(pieces)
    expect(pairs).toHaveLength(4)
    expect(pairs.flatMap(({ need, offer }) => [need, offer].filter(Boolean))).toHaveLength(4)
    expect(pairs.at(-1)?.need?.id).toBe('bare')
  })

  test('go on after the highest number', () => {
    expect(nextPieceNumber([])).toBe(1)
    expect(nextPieceNumber([{ number: 7 }, { number: null }, { number: 3 }])).toBe(8)
  })
})
