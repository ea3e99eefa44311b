import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asksRereading, readingNotes, wordsOf } from '#shared/domain/card-reading.ts'
import { numberedTitle, splitText } from '#shared/domain/card-splitting.ts'
import { evened, jargonOf } from '#shared/domain/jargon.ts'
import { cardOf } from '#tests/helpers/decks.ts'

const NBSP = '\u00a0'
const notes = (words: { title?: string; text?: string }, language: 'fr' | 'en' = 'fr') =>
  readingNotes(cardOf({ pictogram: 'ear', ...words }), language)
const kinds = (words: { title?: string; text?: string }) => notes(words).map(({ kind }) => kind)
const times = (count: number) => Array.from({ length: count }, () => 'mot').join(' ')

describe('help for people who read little', () => {
  it('says nothing of a dozen everyday words beside a picture', () => {
    const text = `Qui peut vous donner un coup de main avant la fin${NBSP}?`
    expect(notes({ title: 'Entraide', text })).toEqual([])
  })

  it('counts words, not the signs that French sets apart', () => {
    expect(wordsOf(`Et vous${NBSP}? «${NBSP}Oui${NBSP}» – 3${NBSP}€`)).toHaveLength(4)
    expect(kinds({ text: times(12) })).toEqual([])
    expect(kinds({ text: `${times(10)}. ${times(3)}.` })).toEqual(['manyWords'])
    expect(kinds({ text: `${times(7)}.\n${times(7)}.\n${times(7)}.` })).toEqual(['tooManyWords'])
  })

  it('finds a long sentence, and not two short ones in a row', () => {
    expect(notes({ text: `Court. Un ${times(15)}.` })).toContainEqual({
      kind: 'longSentence',
      count: 16,
      start: 'Un mot mot mot',
    })
    expect(kinds({ text: `${times(9)}${NBSP}? Oui, ${times(8)}.` })).toEqual(['manyWords'])
  })

  it('names a word of offices with an everyday one, whatever its ending and its capitals', () => {
    const said = notes({ title: 'Mutualisons', text: 'Un Feedback pour coconstruire.' })
    expect(said.map((note) => (note.kind === 'jargon' ? note.word : note.kind))).toEqual([
      'Mutualisons',
      'Feedback',
      'coconstruire',
    ])
    expect(jargonOf('Avant, on impactait', 'fr')).toEqual([{ word: 'impactait', simpler: 'effet' }])
    // Inside another word it is none.
    expect(jargonOf('préprocessus rejalonner', 'fr')).toEqual([])
    expect(jargonOf('Leverage our synergies', 'en').map(({ word }) => word)).toEqual([
      'Leverage',
      'synergies',
    ])
  })

  it('asks for a shorter word, but not for each part of a compound', () => {
    expect(kinds({ text: 'Reconnaissance mutuelle' })).toEqual(['longWord'])
    expect(kinds({ text: 'Le porte-documents d’anniversaire' })).toEqual([])
  })

  it('asks for lower case where a title shouts, and leaves initials alone', () => {
    expect(notes({ title: 'À VOUS DE JOUER' })).toEqual([
      { kind: 'capitals', words: 'À VOUS DE JOUER' },
    ])
    expect(kinds({ title: 'ATTENTION' })).toEqual(['capitals'])
    expect(kinds({ title: 'Le CCAS du Prêcheur', text: 'A bon port.' })).toEqual([])
  })

  it('asks for a picture where there are only words, and for nothing on an empty card', () => {
    const noPicture = cardOf({ title: 'Écouter' })
    expect(readingNotes(noPicture, 'fr')).toEqual([{ kind: 'noPicture' }])
    expect(readingNotes(cardOf(), 'fr')).toEqual([])
    expect(asksRereading(readingNotes(noPicture, 'fr'))).toBe(false)
    expect(asksRereading(notes({ text: times(21) }))).toBe(true)
  })

  it('bears whatever is typed, and finds each word of its list where the text has it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        expect(evened(text)).toHaveLength(text.length)
        for (const note of notes({ text })) {
          if (note.kind === 'jargon' || note.kind === 'longWord') expect(text).toContain(note.word)
        }
      }),
    )
  })
})

describe('a text cut for two cards', () => {
  it('is cut at the end of the sentence nearest to its middle', () => {
    expect(splitText('Un. Deux mots ici. Trois.')).toEqual(['Un. Deux mots ici.', 'Trois.'])
    expect(splitText(`Vrai${NBSP}? «${NBSP}Oui.${NBSP}» Et alors`)).toEqual([
      `Vrai${NBSP}? «${NBSP}Oui.${NBSP}»`,
      'Et alors',
    ])
    expect(splitText('Une ligne\nUne autre')).toEqual(['Une ligne', 'Une autre'])
  })

  it('is not cut inside a sentence, after a short form or before nothing', () => {
    expect(splitText('Voir M. Lubin au jardin')).toBeNull()
    expect(splitText('1. Écouter sans couper')).toBeNull()
    expect(splitText('Une seule phrase.')).toBeNull()
    expect(splitText(`Vraiment${NBSP}? !`)).toBeNull()
  })

  it('keeps every word once, in order', () => {
    const texts = fc
      .array(fc.constantFrom('Dites', 'trois', 'M.', 'mots.', `ici${NBSP}?`, '\n', '«', '»', '1.'))
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(texts, (text) => {
        const parts = splitText(text)
        if (parts === null) return
        expect(parts.every((part) => wordsOf(part).length > 0)).toBe(true)
        expect(wordsOf(parts.join(' '))).toEqual(wordsOf(text))
      }),
    )
  })

  it('has numbered titles, with or without words', () => {
    expect(numberedTitle('La pluie', 1, 2)).toBe('La pluie 1/2')
    expect(numberedTitle(' ', 2, 2)).toBe('2/2')
  })
})
