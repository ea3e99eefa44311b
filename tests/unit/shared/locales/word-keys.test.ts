import { expect, it } from 'vitest'
import { createTranslator } from '#shared/locales/translator.ts'

/*
 * Held by the compiler (`tsc -b tests`): a `@ts-expect-error` above a call that is allowed is an error of
 * its own. What a wrong call says is never looked at here, only that it does not compile.
 */

const t = createTranslator('fr')

it('refuses a key that is not a sentence', () => {
  // @ts-expect-error a slip of the pen
  t('people.titel')
  // @ts-expect-error a group of sentences
  t('people.list')
  // @ts-expect-error one form of a counted sentence: the language chooses it
  t('people.count_one', { count: 1 })
  for (const one of ['title', 'nothing'] as const) {
    // @ts-expect-error one of the two is nowhere
    t(`people.${one}`)
  }
})

it('refuses a sentence without the values that it names', () => {
  // @ts-expect-error no name
  t('people.list.addTyped')
  // @ts-expect-error no name
  t('people.list.addTyped', {})
  // @ts-expect-error a value that is not there
  t('people.list.addTyped', { name: undefined })
  // @ts-expect-error a count, but no total
  t('people.countAmong', { count: 1 })
  // @ts-expect-error nothing to count
  t('people.count')
  // @ts-expect-error nothing to choose the form from, which does not write the count
  t('reports.figures.ideas')
  for (const one of ['title', 'count'] as const) {
    // @ts-expect-error one of the two is counted
    t(`people.${one}`)
  }
})

it('refuses a value that the sentence cannot write', () => {
  // @ts-expect-error a count in letters has neither singular nor plural
  t('people.count', { count: '3' })
  // @ts-expect-error marked `number`: a text would not be written as one
  t('people.countAmong', { count: 1, total: '3' })
  // @ts-expect-error marked `de`: who knows whether a number is elided?
  t('people.person.removed', { name: 3 })
  // @ts-expect-error a list is not a word
  t('people.list.addTyped', { name: ['Aline'] })
})

it('refuses a value that the sentence does not name', () => {
  // @ts-expect-error nothing to fill
  t('people.title', { count: 3 })
  // @ts-expect-error a second value beside the right one
  t('people.list.addTyped', { name: 'Aline', count: 3 })
})

it('takes the same sentences asked for as they should be', () => {
  expect(t('people.list.addTyped', { name: 'Aline' })).toContain('Aline')
  expect(t('people.countAmong', { count: 1, total: 10_000 })).toBe('1 personne sur 10\u00a0000')
  expect(t('people.person.removed', { name: 'Aline' })).toBe('Fiche d’Aline retirée')
  expect(t('reports.figures.ideas', { count: 2 })).toBe('idées')
})

it('takes several keys with the values of all', () => {
  const said = (['title', 'count'] as const).map((one) => t(`people.${one}`, { count: 2 }))
  expect(said).toEqual(['Participants', '2 personnes'])
})
