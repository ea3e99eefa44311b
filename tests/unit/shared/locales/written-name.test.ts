import { describe, expect, it } from 'vitest'
import { fr as french } from '#shared/locales/fr/index.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { ofName } from '#shared/locales/written-name.ts'

describe('a name after « de »', () => {
  it.each([
    ['Marie', 'de Marie'],
    ['Aline', 'd’Aline'],
    ['Élodie', 'd’Élodie'],
    ['Œdipe', 'd’Œdipe'],
    ['Hélène Timon', 'd’Hélène Timon'],
    ['HENRI', 'd’HENRI'],
    ['Hawa', 'de Hawa'],
    ['Yves', 'd’Yves'],
    ['Yann', 'de Yann'],
    ['Aline, Marc', 'd’Aline, Marc'],
    ['  Ève  ', 'd’Ève'],
    ['', 'de '],
  ])('« %s » is said « %s »', (name, said) => {
    expect(ofName(name)).toBe(said)
  })

  it('is elided wherever a sentence names somebody: nobody reads « la fiche de Aline »', () => {
    const sentences = JSON.stringify(french).match(
      /"[^"]*\bde \{\{(?:name|who|author|by)\}\}[^"]*"/gu,
    )
    expect(sentences ?? []).toEqual([])
    const t = createTranslator('fr')
    expect(t('outcomes.who.make', { name: 'Aline' })).toBe('Créer la fiche d’Aline')
    expect(t('outcomes.who.made', { name: 'Marc' })).toBe('Fiche de Marc créée')
  })

  it('is elided in the sentences of French only', () => {
    expect(createTranslator('fr')('decks.paper.ideaOf', { name: 'Aline' })).toBe('Idée d’Aline')
    expect(createTranslator('en')('decks.paper.ideaOf', { name: 'Aline' })).toBe('Idea by Aline')
  })
})
