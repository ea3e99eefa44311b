import { expect, it } from 'vitest'
import { distinctFileNames } from '#shared/domain/file-names.ts'

it('never gives two files one name, even where capitals do not count or « (2) » is taken', () => {
  expect(distinctFileNames(['Cartes', 'Valise', 'CARTES', 'Cartes (2)', 'Cartes'])).toEqual([
    'Cartes',
    'Valise',
    'CARTES (2)',
    'Cartes (2) (2)',
    'Cartes (3)',
  ])
})
