import { describe, expect, it } from 'vitest'
import { fateOfTyped } from '#renderer/ui/combo-box-typing.ts'

const options = [
  { id: 'maelle', label: 'INVENTÉE Maëlle' },
  { id: 'marius', label: 'INVENTÉ Marius', detail: 'Atelier du Marin' },
  { id: 'first', label: 'DOUBLE Nom' },
  { id: 'second', label: 'DOUBLE Nom' },
]

describe('what was typed in a box when nothing was chosen in its list', () => {
  it('is created by Enter when nobody is like it, however fast it was typed', () => {
    expect(fateOfTyped('LAVIOLETTE Serge', 'enter', options, true)).toEqual({ kind: 'create' })
  })

  it('is the choice of that very name, accents and case aside, rather than a second one', () => {
    for (const how of ['enter', 'away'] as const) {
      expect(fateOfTyped('inventee maelle', how, options, true)).toEqual({
        kind: 'take',
        id: 'maelle',
      })
    }
  })

  it('stays in the box when it may be several', () => {
    expect(fateOfTyped('inv', 'enter', options, true)).toEqual({ kind: 'keep' })
    expect(fateOfTyped('double nom', 'enter', options, true)).toEqual({ kind: 'keep' })
  })

  it('stays in the box that one leaves, and creates nobody', () => {
    expect(fateOfTyped('LAVIOLETTE Serge', 'away', options, true)).toEqual({ kind: 'keep' })
  })

  it('gives way to the old value in a box that cannot create, and on Escape', () => {
    expect(fateOfTyped('LAVIOLETTE', 'away', options, false)).toEqual({ kind: 'drop' })
    expect(fateOfTyped('LAVIOLETTE', 'escape', options, true)).toEqual({ kind: 'drop' })
  })

  it('empties the field when it was emptied', () => {
    expect(fateOfTyped(' ', 'away', options, false)).toEqual({ kind: 'empty' })
  })
})
