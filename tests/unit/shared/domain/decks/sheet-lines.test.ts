import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetLines } from '#shared/domain/decks/sheet-lines.ts'
import { builtinDecks } from '#shared/library/builtin-decks.ts'
import { LANGUAGES } from '#shared/locales/translator.ts'

describe('the lines of a facilitation sheet', () => {
  it('tell steps, beginnings and sentences apart', () => {
    expect(
      sheetLines(
        'De 4 à 6 personnes.\n\n1. On tire (2\u00a0min).\n 2) On lit.\nÀ dire\u00a0: «\u00a0Oui\u00a0»\nÀ voir\u00a0: qui parle.',
      ),
    ).toEqual([
      { kind: 'plain', text: 'De 4 à 6 personnes.' },
      { kind: 'step', number: '1', text: 'On tire (2\u00a0min).' },
      { kind: 'step', number: '2', text: 'On lit.' },
      { kind: 'lead', lead: 'À dire', text: '«\u00a0Oui\u00a0»' },
      { kind: 'lead', lead: 'À voir', text: 'Qui parle.' },
    ])
  })

  it('leave a sentence with a colon, a time or a number alone', () => {
    for (const text of [
      'On regarde ensemble ce qui tient debout dans le groupe\u00a0: trois feuilles.',
      'Dites ceci, puis\u00a0: attendez',
      '12:30 au plus tard',
      '3 équipes jouent',
    ]) {
      expect(sheetLines(text)).toEqual([{ kind: 'plain', text }])
    }
  })

  it('keep every letter, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (typed) => {
        const kept = sheetLines(typed)
          .map((line) =>
            [
              line.kind === 'step' ? line.number : line.kind === 'lead' ? line.lead : '',
              line.text,
            ].join(''),
          )
          .join('')
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
        expect(letters(kept)).toBe(letters(typed))
      }),
    )
  })

  it('set the advice of every bundled deck under four beginnings', () => {
    for (const { key, deck } of LANGUAGES.flatMap((language) => builtinDecks(language))) {
      const kinds = sheetLines(deck.facilitation).map(({ kind }) => kind)
      expect(kinds, key).toEqual(['lead', 'lead', 'lead', 'lead'])
      const [whom, ...steps] = sheetLines(deck.rules)
      expect(whom?.kind, key).toBe('plain')
      expect(new Set(steps.map(({ kind }) => kind)), key).toEqual(new Set(['step']))
    }
  })
})
