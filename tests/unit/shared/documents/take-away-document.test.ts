import { describe, expect, it } from 'vitest'
import type { DrawCommand } from '#shared/documents/print-document.ts'
import { takeAwayDocument } from '#shared/documents/take-away-document.ts'
import { deckHistory } from '#shared/domain/decks/deck-history.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'

const wordsOf = (marks: readonly DrawCommand[]): string =>
  marks
    .map((mark) =>
      mark.kind === 'text' ? mark.text : mark.kind === 'group' ? wordsOf(mark.marks) : '',
    )
    .join(' ')

const cards = [
  cardOf({ title: 'Un', text: 'Première', author: 'Aline Montout', authorId: 'agreed' }),
  cardOf({ title: 'Deux', text: 'Seconde', author: 'Hervé Bélair', authorId: 'silent' }),
  cardOf({ title: 'Trois', text: 'En attente', status: 'proposed', author: 'Loïc' }),
]
const build = (backMode: 'single' | 'foldOver' | 'duplex') =>
  takeAwayDocument(
    {
      deck: deckOf({ backMode, rules: 'On tire une carte.' }),
      cards,
      organisationName: 'Lyannaj Morne Bleu',
      named: new Set(['agreed']),
      someone: 'une personne de la communauté',
    },
    deckContext,
  )

describe('a deck to take away', () => {
  it('holds its cover, its facilitation sheet and its accepted cards, and names only who agreed', () => {
    for (const backMode of ['single', 'foldOver', 'duplex'] as const) {
      const { drawnPages = [] } = build(backMode)
      const words = drawnPages.map(({ marks }) => wordsOf(marks)).join(' ')
      expect(words).toContain('Jeu à emporter')
      expect(words).toContain('On tire une carte.')
      expect(words).toContain('Idée d’Aline Montout')
      expect(words).toContain('une personne de la communauté')
      for (const secret of ['Bélair', 'En attente', 'Loïc']) expect(words).not.toContain(secret)
    }
  })

  it('gives the cover and the sheet a side each where the paper is turned, so that backs stay behind fronts', () => {
    const { drawnPages = [] } = build('duplex')
    expect(drawnPages.length % 2).toBe(0)
    expect(drawnPages.map(({ side }) => side)).toEqual(
      drawnPages.map((_, index) => (index % 2 === 0 ? 'front' : 'back')),
    )
  })
})

describe('the story of a deck', () => {
  it('tells in order when it was made, written in sessions, printed and reused', () => {
    const reuse = {
      ...{ id: 'r', deckId: 'deck-1', date: '2026-12-02', by: 'Le lycée', personId: null },
      ...{ place: '', note: '', createdAt: '2026-12-03T10:00:00-04:00' },
    }
    const story = deckHistory({
      deck: deckOf({ createdAt: '2026-11-02T09:00:00-04:00', printedAt: '2026-11-29T02:00:00Z' }),
      cards: [
        cardOf({ text: 'A', author: 'Aline', sessionId: 's' }),
        cardOf({ text: 'B', author: 'Aline', sessionId: 's' }),
        cardOf({ text: 'C', author: 'Loïc', sessionId: 's', status: 'proposed' }),
        cardOf({ text: 'D', sessionId: 'gone' }),
      ],
      reuses: [reuse],
      sessionDays: new Map([['s', '2026-11-21']]),
    })
    expect(story).toEqual([
      { kind: 'made', day: '2026-11-02' },
      { kind: 'written', day: '2026-11-21', sessionId: 's', names: ['Aline'], count: 2 },
      { kind: 'printed', day: '2026-11-28' },
      { kind: 'reused', day: '2026-12-02', reuse },
    ])
  })
})
