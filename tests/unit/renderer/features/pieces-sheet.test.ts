import { describe, expect, it } from 'vitest'
import { readHalf } from '#renderer/features/outcomes/use-pieces-sheet.ts'
import type { PiecePair } from '#shared/domain/exchange/piece-pairs.ts'
import type { WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { Piece } from '#shared/schemas/outcome.schema.ts'

const LINE_12: WhoCandidate = {
  id: 'p12',
  name: 'Ève Timon',
  detail: '',
  line: 12,
  totem: null,
  isOfSession: true,
}
const offer = { id: 'o1', kind: 'offer', text: 'Un camion' } as Piece
const pair: PiecePair = {
  key: 'n1',
  number: 3,
  author: { name: 'Léa', personId: null },
  need: null,
  offer,
}

describe('one half of a line of needs and offers', () => {
  it('signs the whole line when « @12 » is typed after its words, as a new line does', () => {
    const { fields, signed } = readHalf('s1', pair, 'need', 'Un vélo #transport @12', [LINE_12])
    expect(fields).toMatchObject({ text: 'Un vélo', theme: 'transport', personId: 'p12' })
    expect(signed).toEqual(['o1'])
  })

  it('keeps the author of its line otherwise', () => {
    const { fields, signed } = readHalf('s1', pair, 'need', 'Un vélo', [LINE_12])
    expect(fields).toMatchObject({ text: 'Un vélo', personId: null, personName: 'Léa', number: 3 })
    expect(signed).toEqual([])
  })
})
