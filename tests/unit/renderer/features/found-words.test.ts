import { describe, expect, it } from 'vitest'
import { foundWords } from '#renderer/features/templates/found-words.ts'
import { createTranslator } from '#shared/locales/translator.ts'

const t = createTranslator('fr')

describe('what a search of templates found', () => {
  it('counts the past sessions that it lists, and never says « 0 modèle » over them', () => {
    expect(foundWords(t, { templates: 0, past: 3, text: 'jardin' })).toBe('3 rencontres')
    expect(foundWords(t, { templates: 2, past: 1, text: 'jardin' })).toBe('2 modèles · 1 rencontre')
  })

  it('speaks of templates alone where nothing is looked for, or nothing is found', () => {
    expect(foundWords(t, { templates: 6, past: 4, text: '' })).toBe('6 modèles')
    expect(foundWords(t, { templates: 0, past: 0, text: 'zzz' })).toBe('0 modèle')
  })
})
