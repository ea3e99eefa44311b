import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  breakLines,
  countLines,
  createMeasure,
  keptTogether,
  measureWords,
  shortened,
} from '#shared/documents/cards/line-breaking.ts'
import { advanceMm } from '#shared/documents/font-metrics.ts'

const measure = createMeasure()
const words = (text: string) => measureWords(text, 'regular', measure)
const lines = (text: string, width: number, sizePt = 16) =>
  breakLines(words(text), { sizePt, width })

describe('line breaking', () => {
  it('never starts a line with French punctuation, typed with or without a no-break space', () => {
    for (const text of [
      'Qui peut vous aider ?',
      'Qui peut vous aider\u00a0?',
      'Il dit « oui » : bien',
    ]) {
      for (let width = 20; width < 80; width += 1) {
        for (const line of lines(text, width)) expect(line).not.toMatch(/^[?:»]/u)
      }
    }
  })

  it('never starts a line with the dot that stands between two facts', () => {
    const text = 'Un jardin pour le quartier · L’année 2026 · Le Lorrain'
    for (let width = 30; width < 120; width += 1) {
      for (const line of lines(text, width)) expect(line).not.toMatch(/^·/u)
    }
  })

  it('never leaves an opening guillemet at the end of a line', () => {
    for (let width = 14; width < 60; width += 1) {
      for (const line of lines('Elle dit « bonjour » à tous', width))
        expect(line).not.toMatch(/«$/u)
    }
  })

  it('never parts a number from what it counts: « avec 3 / personnes » stood on a poster', () => {
    const text = 'À 7 h, 16 personnes sur 25 sont venues du Nord, avec 2,5 kilos et 3 paniers'
    for (let width = 40; width < 160; width += 1) {
      for (const line of lines(text, width)) expect(line).not.toMatch(/(?<!sur )\d$/u)
    }
  })

  it('binds neither a year nor the number of a title to what follows', () => {
    const text = 'En 2026 on plante, Module 2 Écouter, K7 ou 24/11 ou 4-5 tables'
    expect(keptTogether(text)).toBe(text)
  })

  it('keeps the paragraphs of the person who wrote', () => {
    expect(lines('Un\n\nDeux trois', 80)).toEqual(['Un', 'Deux trois'])
  })

  it('does not leave a small word alone on the last line', () => {
    const width = advanceMm('regular', 'Une parcelle, des voisins et', 16) + 0.1
    expect(lines('Une parcelle, des voisins et toi', width)).toEqual([
      'Une parcelle,',
      'des voisins et toi',
    ])
  })

  it('breaks a word wider than the column after its hyphen rather than anywhere', () => {
    const width = advanceMm('regular', 'Montlouis-', 16) + 0.1
    expect(lines('Montlouis-Calixte', width)).toEqual(['Montlouis-', 'Calixte'])
  })

  const texts = fc
    .array(fc.string({ unit: fc.constantFrom(...'aeiltmÉç-'), minLength: 1, maxLength: 14 }), {
      maxLength: 25,
    })
    .map((list) => list.join(' '))

  it('loses no letter, never exceeds the column and draws the lines it counted', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 12, max: 90 }),
        fc.integer({ min: 8, max: 30 }),
        (text, width, sizePt) => {
          const setting = { sizePt, width }
          const broken = breakLines(words(text), setting)
          expect(broken).toHaveLength(countLines(words(text), setting))
          expect(broken.join('').replace(/ /gu, '')).toBe(text.replace(/ /gu, ''))
          for (const line of broken) {
            if ([...line].length === 1) continue
            expect(advanceMm('regular', line, sizePt)).toBeLessThanOrEqual(width + 0.01)
          }
        },
      ),
    )
  })

  it('says with an ellipsis that lines are left out', () => {
    const setting = { sizePt: 12, width: 40, face: 'regular', measure } as const
    expect(shortened(['Un, deux,', 'trois'], 1, setting)).toEqual(['Un, deux…'])
    expect(shortened(['Un', 'deux'], 2, setting)).toEqual(['Un', 'deux'])
  })
})
