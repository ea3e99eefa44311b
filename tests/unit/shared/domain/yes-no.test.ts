import { describe, expect, it } from 'vitest'
import { readYesNo } from '#shared/domain/yes-no.ts'

describe('readYesNo', () => {
  it.each([
    'oui',
    'OUI',
    'Oui.',
    'o',
    'O',
    'x',
    'X',
    '✓',
    '✔',
    '1',
    1,
    'vrai',
    'VRAI',
    'yes',
    'ok',
    'd’accord',
    true,
  ])('takes %s for a yes', (cell) => expect(readYesNo(cell).answer).toBe('yes'))
  it.each([
    'non',
    'NON',
    'n',
    'N',
    '0',
    0,
    'faux',
    'no',
    'Non merci',
    'non, merci',
    'refus',
    false,
  ])('takes %s for a no', (cell) => expect(readYesNo(cell).answer).toBe('no'))
  it.each(['', '—', '-', ' ', null])('takes %s for no answer', (cell) =>
    expect(readYesNo(cell).answer).toBe('none'),
  )
  it.each(['x', '✓', '☐'])('says that %s is a mark, not a word', (cell) =>
    expect(readYesNo(cell).isMark).toBe(true),
  )
  it.each([
    '✗',
    'pas encore',
    'à voir',
    'oui mais pas de photos',
    'oui, sauf le soir',
    'oui/non',
    '?',
    'peut-être',
  ])('never guesses a consent from %s', (cell) =>
    expect(readYesNo(cell)).toEqual({ answer: 'unclear', remark: cell }),
  )
  it('sets a remark apart', () => {
    expect(readYesNo('oui (le 12 mars)')).toEqual({ answer: 'yes', remark: 'le 12 mars' })
  })
})
