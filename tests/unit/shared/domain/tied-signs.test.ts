import { expect, it } from 'vitest'
import { tiedSigns } from '#shared/domain/tied-signs.ts'

it('no line of a title begins with the colon that was typed after a plain space', () => {
  expect(tiedSigns('Plutôt que de jeter : réparer')).toBe('Plutôt que de jeter\u00a0: réparer')
  expect(tiedSigns('Et après ?  Et « demain » !')).toBe(
    'Et après\u00a0?  Et «\u00a0demain\u00a0»\u00a0!',
  )
  expect(tiedSigns('9:30, a ; b, déjà\u00a0: tel quel')).toBe(
    '9:30, a\u00a0; b, déjà\u00a0: tel quel',
  )
})
