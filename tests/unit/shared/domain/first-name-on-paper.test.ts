import { describe, expect, it } from 'vitest'
import { firstNameOnPaper } from '#shared/domain/first-name-on-paper.ts'
import { splitName } from '#shared/domain/name-splitting.ts'

describe('the first name in what stands on a paper', () => {
  it.each([
    ['Zénon, Marie', 'Marie'],
    ['ZÉNON, Kelly-Ann', 'Kelly-Ann'],
    ['zénon, marie', 'Marie'],
    ['De la Roche, Marie', 'Marie'],
    ['JOSEPH ROSE, Marie Anne', 'Marie Anne'],
    ['JOSEPH, Djeneba', 'Djeneba'],
    ['DURAND, Marie, trésorière', 'Marie'],
    ['DURAND, Dr Marie', 'Marie'],
    ['Marie D.', 'Marie'],
    ['Kéziah D.', 'Kéziah'],
    ['Kéziah M.', 'Kéziah'],
    ['D. Marie', 'Marie'],
    ['Marie et Luc', 'Marie et Luc'],
    ['Kéziah et Djeneba', 'Kéziah et Djeneba'],
    ['Rosette & Jo', 'Rosette & Jo'],
    ['DURAND - ZÉNON Marie', 'Marie'],
    ['DURAND Marie / LÔRI Suzy', 'Marie / Suzy'],
    ['DURAND Marie ?', 'Marie'],
  ])('is not the family name: %s', (written, first) => {
    expect(firstNameOnPaper(written)).toBe(first)
  })

  it.each([
    ['M. Durand', 'Durand'],
    ['DURAND, Mme', 'DURAND'],
    ['Durand, M.', 'Durand'],
    ['Mme Petit', 'Petit'],
    ['DURAND', 'DURAND'],
    ['DURAND et LÔRI', 'DURAND et LÔRI'],
    ['M. et Mme Durand', 'Durand'],
    ['DURAND, à la ferme', 'DURAND'],
  ])('is no title: %s has only a family name, which stays', (written, family) => {
    expect(firstNameOnPaper(written)).toBe(family)
  })

  it.each([
    ['Lucette, à la ferme', 'Lucette'],
    ['Lucette, Ferme du Nord', 'Lucette'],
    ['kéziah, au jardin', 'Kéziah'],
    ['Kéziah, Fort-de-France', 'Kéziah'],
    ['Kéziah, trésorière', 'Kéziah'],
    ['Marie, Bélair', 'Marie'],
    ['Marie-Josée, DURAND', 'Marie-Josée'],
    ['Marie, Luc, Ana', 'Marie'],
    ['Marie, CCAS', 'Marie'],
    ['BÉLAIR Hervé, 0696112233', 'Hervé'],
    ['DURAND MARIE, trésorière', 'Marie'],
    ['Jean DURAND, Luc PETIT', 'Jean'],
    ['DUPONT J.', 'J.'],
    [', Marie', 'Marie'],
    ['Mme, Rose Marie', 'Rose'],
    ['(absente), Rose Marie', 'Rose'],
    ['', ''],
  ])('is still that of whoever wrote it: %s', (written, first) => {
    expect(firstNameOnPaper(written)).toBe(first)
  })
})

it('takes the initial after a first name for a family name: « Marie D. » was somebody called D.', () => {
  expect(splitName('Marie D.')).toMatchObject({ firstName: 'Marie', lastName: 'D.', doubts: [] })
  expect(splitName('Durand J.')).toMatchObject({ firstName: 'J.', lastName: 'Durand' })
  expect(splitName('D. Marie')).toMatchObject({ firstName: 'Marie', lastName: 'D.' })
})
