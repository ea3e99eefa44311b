import { describe, expect, it } from 'vitest'
import { signInSheetDocument } from '#shared/documents/sign-in-sheet-document.ts'
import type { Totem } from '#shared/schemas/people.schema.ts'
import { drawnTexts } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import {
  printContext,
  samplePeople,
  trainingModel,
  workshopModel,
} from '#tests/helpers/sample-sheets.ts'

const totem: Totem = { picture: 'crab', colour: 'hibiscus', number: 128 }
const people = samplePeople(30).map((person, index) => ({
  ...person,
  totem: index % 2 === 0 ? { ...totem, number: index + 100 } : null,
}))

describe('totems on the sign-in sheet', () => {
  it.each([
    ['workshop', workshopModel],
    ['training', trainingModel],
  ] as const)('stand before the names, which stay under one another (%s)', (_mode, model) => {
    const { drawnPages } = signInSheetDocument(model(0, { people }), printContext())
    for (const page of drawnPages) {
      const words = drawnTexts(page).filter(
        ({ text, size }) => text === 'rouge' || (size === 12 && /^\d{3}$/u.test(text)),
      )
      const names = drawnTexts(page).filter(
        ({ text, face, size }) => face === 'bold' && size >= 9 && /^[A-ZÉ]+-[A-Z]{2}/u.test(text),
      )
      // The last page may hold nothing but lines to fill in.
      if (names.length === 0) continue
      expect(words.length).toBeGreaterThan(1)
      expect(new Set(names.map(({ x }) => x.toFixed(2))).size).toBe(1)
      const [name] = names
      for (const mark of words) {
        expect(boundsOf(mark).right).toBeLessThan((name?.x ?? 0) - 0.3)
      }
    }
  })

  it('tell their colour in words that one reads, for whoever prints in grey', () => {
    const { drawnPages } = signInSheetDocument(workshopModel(0, { people }), printContext())
    const words = drawnPages.flatMap(drawnTexts).filter(({ text }) => text === 'rouge')
    expect(words.length).toBeGreaterThan(0)
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(10)
  })

  it('leave the sheet as it was where nobody has one', () => {
    const bare = workshopModel(12)
    const names = (model: typeof bare) =>
      signInSheetDocument(model, printContext()).drawnPages.map((page) => drawnTexts(page).length)
    expect(
      names({ ...bare, people: bare.people.map((each) => ({ ...each, totem: null })) }),
    ).toEqual(names(bare))
  })

  it('need no further page: a line is no taller for its totem', () => {
    const without = people.map((person) => ({ ...person, totem: null }))
    const pages = (list: typeof people) =>
      signInSheetDocument(trainingModel(0, { people: list }), printContext()).drawnPages.length
    expect(pages(people)).toBeLessThanOrEqual(pages(without) + 1)
  })
})
