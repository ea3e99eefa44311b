import { describe, expect, it } from 'vitest'
import { fr as french } from '#shared/locales/fr/index.ts'
import { createTranslator } from '#shared/locales/translator.ts'

type Words = { readonly [key: string]: string | Words }

const flat = (words: Words, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`
    return typeof value === 'string' ? [[at, value] as const] : flat(value, at)
  })

const TEXTS = flat(french)
const PLURAL = /_(?:zero|one|two|few|many|other)$/u
const PEOPLE_OR_THINGS =
  /\{\{(?:count|people|expected|total)\}\}[ \u00a0](?:personnes|rencontres|séances|séquences|participants|cartes|feuilles|sauvegardes|groupes|lignes)\b/u

/** Said only of two or more, or of far more. */
const NEVER_OF_ONE = new Set([
  'agenda.block.groups',
  'agenda.block.groupsUneven',
  'agenda.paste.tooMany',
  'home.todoShowAll',
  'people.sessions.presentIn',
  'sessions.stepDetails.typed',
  'shell.snapshots.showAll',
  'venues.inSession.tooMany',
  'printablesBoards.tiles.facts',
])

describe('words that follow a number', () => {
  it('have a singular, which French also takes for nothing at all', () => {
    const keys = new Set(TEXTS.map(([key]) => key))
    const faulty = TEXTS.filter(([key, text]) => {
      if (key.endsWith('_other')) return !keys.has(key.replace(/_other$/u, '_one'))
      return !PLURAL.test(key) && PEOPLE_OR_THINGS.test(text) && !NEVER_OF_ONE.has(key)
    })
    expect(faulty.map(([key]) => key)).toEqual([])
  })

  it('do not disagree with a second number: one choice taken of a pasted column is one', () => {
    const t = createTranslator('fr')
    for (const taken of [0, 1]) {
      expect(t('outcomes.lines.leftOut', { count: 2, taken, first: 'Le port' })).not.toMatch(
        /[01] lignes/u,
      )
    }
    expect(t('challengeStory.kept', { count: 1 })).toBe('1 tenue')
    expect(t('sessions.stepDetails.sheets', { count: 1, total: 4 })).toBe('1 feuille sur 4')
    expect(t('outcomes.counts.tooLarge', { limit: 100_000 })).toContain('100\u00a0000')
  })

  it('stay in the singular at zero and one', () => {
    const t = createTranslator('fr')
    for (const count of [0, 1]) {
      expect(t('people.count', { count })).toBe(`${count} personne`)
      expect(t('agenda.adapt.action', { count })).toBe(`Adapter les durées à ${count} personne`)
      expect(t('agenda.methods.tooFew', { count })).toBe(`prévue pour ${count} personne ou plus`)
    }
  })
})
