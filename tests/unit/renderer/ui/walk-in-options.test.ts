import { describe, expect, it } from 'vitest'
import { fateOfTyped } from '#renderer/ui/combo-box-typing.ts'
import { walkInOptions } from '#renderer/ui/walk-in-options.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'

const t = createTranslator('fr')

describe('the box of who came', () => {
  it('knows those of the list: their name typed again makes nobody a second time', () => {
    const people = [
      aPerson('1', { firstName: 'Ève', lastName: 'TIMON' }),
      aPerson('2', { firstName: 'Léa', lastName: 'ROSE' }),
    ]
    const options = walkInOptions(t, people, new Set(['1']))
    expect(options.map(({ id }) => id)).toEqual(['2', '1'])
    expect(options[1]?.detail).toContain('déjà sur la liste')
    expect(fateOfTyped('timon eve', 'enter', options, true)).toEqual({ kind: 'take', id: '1' })
    expect(fateOfTyped('ZOBDA Line', 'enter', options, true)).toEqual({ kind: 'create' })
  })
})
