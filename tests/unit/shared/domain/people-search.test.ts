import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '#shared/domain/folded-text.ts'
import {
  indexPeople,
  type SearchablePerson,
  searchPeople,
  typedSearch,
} from '#shared/domain/people-search.ts'

const person = (fields: Partial<SearchablePerson>): SearchablePerson => ({
  firstName: '',
  lastName: '',
  structure: '',
  communeCode: null,
  offers: [],
  needs: [],
  ...fields,
})

const found = (people: readonly SearchablePerson[], typed: string) =>
  searchPeople(indexPeople(people, 'Ailleurs'), typed).map((entry) => entry.person)

describe('searchPeople', () => {
  const gaelle = person({
    firstName: 'Gaëlle',
    lastName: 'BÉLAIR',
    structure: 'Savons Fleur de case',
    communeCode: '97227',
    offers: ['Greffer un arbre fruitier'],
    needs: ['Un local à Schœlcher'],
  })
  const other = person({ firstName: 'Yannis', lastName: 'CORDOVAN', communeCode: 'other' })

  it.each([
    ['accents and capitals', 'belair GAELLE'],
    ['the structure', 'fleur'],
    ['the commune', 'sainte-luce'],
    ['the abbreviation of the commune', 'ste luce'],
    ['an offer', 'greff'],
    ['a need, its ligature opened', 'schoel'],
    ['words of different fields', 'gae ste arbre'],
  ])('finds by %s', (_, typed) => {
    expect(found([gaelle, other], typed)).toEqual([gaelle])
  })

  it('does not find by the middle of a word, which would drown short searches', () => {
    expect(found([gaelle], 'elair')).toEqual([])
  })

  it('needs every word, so that a longer search narrows', () => {
    expect(found([gaelle, other], 'belair yannis')).toEqual([])
  })

  it('does not join the end of one field with the start of the next', () => {
    expect(found([person({ firstName: 'Ana', lastName: 'Bel' })], 'anabel')).toEqual([])
  })

  it('finds those outside Martinique by the word on screen', () => {
    expect(found([gaelle, other], 'aill')).toEqual([other])
  })

  it('keeps everyone when only spaces or signs are typed', () => {
    expect(found([gaelle, other], ' - ')).toEqual([gaelle, other])
  })

  it('keeps the order of the list, and finds the same as reading each person word by word', () => {
    const word = fc.constantFrom('Élie', 'elio', 'Saint-Ange', 'Ange', "d'Arlet", 'bois', 'Bô', 'a')
    const people = fc.array(
      fc
        .record({ firstName: word, lastName: word, structure: word, offers: fc.array(word) })
        .map(person),
    )
    fc.assert(
      fc.property(people, fc.array(word, { maxLength: 3 }), (list, typed) => {
        const wanted = typed.flatMap((one) => foldText(one).split(' '))
        const expected = list.filter(({ firstName, lastName, structure, offers }) => {
          const words = [firstName, lastName, structure, ...offers].flatMap((text) =>
            foldText(text).split(' '),
          )
          return wanted.every((one) => words.some((known) => known.startsWith(one)))
        })
        expect(found(list, typed.join(' '))).toEqual(expected)
      }),
    )
  })

  it('finds the same whatever was typed, gone on from or taken back before', () => {
    const word = fc.constantFrom('Élie', 'elio', 'Saint-Ange', 'Ange', "d'Arlet", 'œuvre', 'a')
    const people = fc.array(fc.record({ firstName: word, lastName: word }).map(person))
    const texts = fc.array(fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')))
    fc.assert(
      fc.property(people, texts, (list, typed) => {
        const index = indexPeople(list)
        const lookUp = typedSearch(index)
        for (const text of typed) {
          for (let length = 0; length <= text.length; length += 1) {
            const shown = text.slice(0, length)
            expect(lookUp(shown)).toEqual(searchPeople(index, shown))
          }
        }
      }),
    )
  })

  it('folds anew a person whose record changed, and not the others', () => {
    const before = indexPeople([gaelle, other])
    const after = indexPeople([{ ...gaelle, firstName: 'Josette' }, other])
    expect(searchPeople(after, 'josette')).toHaveLength(1)
    expect(searchPeople(after, 'gaelle')).toHaveLength(0)
    expect(searchPeople(before, 'gaelle')).toHaveLength(1)
  })

  it('searches 10,000 people in less than a frame', () => {
    const many = Array.from({ length: 10_000 }, (_, rank) =>
      person({
        firstName: `Prénom${rank}`,
        lastName: `Nom ${rank % 97}`,
        structure: 'Association des parents d’élèves de la Rivière claire',
        offers: ['Accueillir un groupe', 'Préparer du jus'],
        communeCode: '97209',
      }),
    )
    const index = indexPeople(many)
    const times = ['p', 'assoc', 'prenom9 nom', 'zz', 'fort de france jus'].map((typed) => {
      const start = performance.now()
      searchPeople(index, typed)
      return performance.now() - start
    })
    // The middle one: another process may take any single one away.
    expect(times.toSorted((left, right) => left - right)[2]).toBeLessThan(16)
  })
})
