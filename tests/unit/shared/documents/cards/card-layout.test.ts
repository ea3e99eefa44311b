import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutCardBack } from '#shared/documents/cards/card-back.ts'
import { layoutCardFront } from '#shared/documents/cards/card-front.ts'
import { type CardLayout, createLayoutContext } from '#shared/documents/cards/card-layout.ts'
import { CARD_STYLES, DECK_INKS, INK } from '#shared/documents/cards/card-style.ts'
import { CARD_TRIM } from '#shared/documents/imposition/card-trim.ts'
import type { TextCommand } from '#shared/documents/print-document.ts'
import {
  CARD_SIZES,
  type Card,
  type CardSize,
  DECK_COLOURS,
} from '#shared/schemas/library.schema.ts'
import { cardOf, deckContext, deckOf } from '#tests/helpers/decks.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'

const context = createLayoutContext(deckContext.t)
const front = (card: Partial<Card>, size: CardSize = 'poker') =>
  layoutCardFront(deckOf({ size }), cardOf(card), 1, context)
const back = (card: Partial<Card>, deck: Parameters<typeof deckOf>[0] = {}) =>
  layoutCardBack(deckOf({ backMode: 'foldOver', ...deck }), cardOf(card), context)

const textsOf = ({ marks }: CardLayout): TextCommand[] =>
  marks.filter((mark): mark is TextCommand => mark.kind === 'text')
const words = (layout: CardLayout) =>
  textsOf(layout)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\u00a0/gu, ' ')
const panelHeight = ({ marks }: CardLayout) => {
  const [panel] = marks
  return panel?.kind === 'rect' ? panel.height : 0
}
const kinds = ({ warnings }: CardLayout) => warnings.map(({ kind }) => kind)

const LONG = 'Racontez en une minute le problème que vous voulez résoudre. '

describe('the front of a card', () => {
  const sentences = fc
    .array(
      fc.constantFrom(
        'une',
        'parcelle',
        'Saint-Joseph',
        'anticonstitutionnellement',
        'voisins,',
        'récolte.',
        '?',
        '«',
        '»',
      ),
      { maxLength: 60 },
    )
    .map((list) => list.join(' '))

  it('draws nothing outside the white edge of the card, whatever is typed', () => {
    const cards = fc.record({
      title: sentences,
      text: sentences,
      creole: sentences,
      author: fc.constantFrom(
        '',
        'Rosalie Timon',
        'Jean-Barthélemy Montlouis-Calixte, Le Lamentin',
      ),
      pictogram: fc.constantFrom(null, 'ear', 'mountain'),
      size: fc.constantFrom(...CARD_SIZES),
    })
    fc.assert(
      fc.property(cards, ({ size, ...card }) => {
        const layout = front(card, size)
        const { inset } = CARD_STYLES[size]
        for (const mark of layout.marks) {
          const { left, top, right, bottom } = boundsOf(mark)
          expect(left).toBeGreaterThanOrEqual(inset - 0.01)
          expect(right).toBeLessThanOrEqual(CARD_TRIM[size].width - inset + 0.01)
          expect(top).toBeGreaterThanOrEqual(inset - 0.01)
          expect(bottom).toBeLessThanOrEqual(CARD_TRIM[size].height - inset + 1)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never sets one line of text on another', () => {
    const cards = fc.record({
      title: sentences,
      text: sentences,
      creole: sentences,
      size: fc.constantFrom(...CARD_SIZES),
    })
    fc.assert(
      fc.property(cards, ({ size, ...card }) => {
        const texts = textsOf(front({ ...card, pictogram: 'ear', author: 'Rosalie Timon' }, size))
        const baselines = [...new Set(texts.map(({ y }) => y))].sort((one, two) => one - two)
        for (const [index, y] of baselines.entries()) {
          const above = baselines[index - 1]
          const size = Math.max(...texts.filter((text) => text.y === y).map((text) => text.size))
          // The capitals of a line stay under the baseline above it.
          if (above !== undefined) expect(y - above).toBeGreaterThan(size * 0.245)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shows every word, or says that it does not', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom(...CARD_SIZES), (text, size) => {
        const layout = front({ text, title: 'Titre' }, size)
        const shown = words(layout).replace(/ /gu, '')
        expect(shown.includes(text.replace(/ /gu, ''))).toBe(!layout.overflow)
        expect(kinds(layout).includes('textDoesNotFit')).toBe(layout.overflow)
      }),
      { numRuns: 200 },
    )
  })

  it.each(CARD_SIZES)('sets about twelve words at a comfortable size (%s)', (size) => {
    const layout = front(
      {
        title: 'Entraide',
        text: 'Qui peut vous donner un coup de main avant la fin ?',
        pictogram: 'heart-handshake',
      },
      size,
    )
    // Twelve words at 16 points do not go on the smallest card.
    const least = Math.min(16, CARD_STYLES[size].text.preferred)
    expect(layout.sizePt).toBeGreaterThanOrEqual(least)
    expect(layout.warnings).toEqual([])
  })

  it('makes the picture smaller before the text', () => {
    const few = front({ title: 'Écouter', text: 'Un mot.', pictogram: 'ear' })
    const more = front({
      title: 'Écouter',
      text: 'Laissez chacune et chacun finir sa phrase sans couper.',
      pictogram: 'ear',
    })
    expect(more.sizePt).toBeGreaterThanOrEqual(16)
    expect(panelHeight(more)).toBeLessThan(panelHeight(few))
  })

  it('gives the whole card to a picture and its name', () => {
    expect(panelHeight(front({ title: 'Soleil', pictogram: 'sun-high' }))).toBeGreaterThan(55)
    expect(panelHeight(front({ pictogram: 'sun-high' }))).toBeGreaterThan(70)
  })

  it('stops at the floor, ends with an ellipsis and warns', () => {
    const layout = front({ title: 'Trop long', text: LONG.repeat(9), pictogram: 'ear' })
    expect(layout.overflow).toBe(true)
    expect(layout.sizePt).toBe(CARD_STYLES.poker.text.floor)
    expect(words(layout)).toContain('…')
    expect(kinds(layout)).toEqual(['textDoesNotFit', 'smallText'])
  })

  it('makes a title of one long word smaller rather than broken', () => {
    const layout = front({ title: 'Anticonstitutionnellement', text: 'Un mot' })
    expect(words(layout)).toContain('Anticonstitutionnellement')
    expect(kinds(layout)).not.toContain('brokenWord')
    expect(
      Math.min(
        ...textsOf(layout)
          .filter(({ face }) => face === 'bold' && layout.sizePt > 10)
          .map(({ size }) => size),
      ),
    ).toBeLessThan(16)
  })

  it('says that a word wider than the card is broken', () => {
    expect(kinds(front({ title: 'x'.repeat(60) }))).toContain('brokenWord')
  })

  it('puts the Creole line between guillemets once, in ink beside a bar of the deck’s colour', () => {
    for (const creole of ['Kouté avan', '« Kouté avan »']) {
      const card = front({ text: 'Écoutez', creole })
      const line = textsOf(card).find(({ text }) => text.includes('Kouté'))
      expect(line?.text.match(/[«»]/gu)).toHaveLength(2)
      expect(line?.colour).toBe(INK)
      const bar = card.marks.filter((mark) => mark.kind === 'rect' && mark.width < 1)
      expect(bar).toMatchObject([{ fill: DECK_INKS.mangrove.accent }])
    }
  })

  it('never shortens the name of the person whose idea it was', () => {
    const author = 'Jean-Barthélemy Montlouis-Calixte de la Montagne, Le Lamentin'
    const shown = words(front({ title: 'Une idée', author }))
    expect(shown).toContain('Idée de Jean-Barthélemy')
    expect(shown.replace(/ /gu, '')).toContain(author.replace(/ /gu, ''))
    expect(shown).not.toContain('…')
  })

  it('names the characters that cannot be printed', () => {
    const layout = front({ title: 'Fête 🎉', text: 'Ÿ et\u202fếà' })
    expect(layout.warnings).toEqual([{ kind: 'missingCharacters', characters: ['🎉'] }])
    expect(words(layout)).toContain('Ÿ')
  })

  it('names them too where nothing else stands in the field, which is then left empty', () => {
    const { warnings } = front({ title: '🎉🎉', text: 'Bienvenue', creole: '会議' })
    expect(warnings).toEqual([{ kind: 'missingCharacters', characters: ['🎉', '会', '議'] }])
  })

  it('says that a pictogram of another version is missing, and draws the card without it', () => {
    const layout = front({ title: 'Titre', pictogram: 'from-the-future' })
    expect(kinds(layout)).toEqual(['unknownPictogram'])
    expect(words(layout)).toContain('Titre')
  })

  it('draws lines to write on when the card is empty', () => {
    const dashes = front({}).marks.filter((mark) => mark.kind === 'line' && mark.dash !== undefined)
    expect(dashes.length).toBeGreaterThan(4)
    expect(front({ title: 'Plein' }).marks.some((mark) => mark.kind === 'line')).toBe(false)
  })

  it('fills nothing but the Creole bar when ink is to be saved', () => {
    for (const colour of DECK_COLOURS) {
      const deck = deckOf({ lowInk: true, colour, backMode: 'foldOver', backPictogram: 'puzzle' })
      const card = cardOf({ title: 'Titre', text: 'Texte', pictogram: 'ear' })
      const marks = [
        ...layoutCardFront(deck, card, 1, context).marks,
        ...layoutCardBack(deck, card, context).marks,
      ]
      for (const mark of marks) {
        if (mark.kind === 'rect' || mark.kind === 'path') expect(mark.fill).toBeUndefined()
      }
    }
  })
})

const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

it.each(DECK_COLOURS)('the %s deck keeps pictures and words readable', (colour) => {
  const { fill, onFill, accent } = DECK_INKS[colour]
  expect(contrast(fill, onFill)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(accent, '#FFFFFF')).toBeGreaterThanOrEqual(4.5)
})

describe('the back of a card', () => {
  it('shows its own words, or the deck’s, or the name of the deck', () => {
    expect(words(back({ backText: 'À vous' }, { backText: 'Tirez' }))).toBe('À vous')
    expect(words(back({}, { backText: 'Tirez' }))).toBe('Tirez')
    expect(words(back({}))).toBe('Les forces du groupe')
  })

  it('lets the words take the place of the picture rather than lose them', () => {
    const backText = 'beaucoup de mots '.repeat(11).trim()
    const layout = back({ backText }, { backPictogram: 'puzzle', lowInk: true })
    expect(words(layout)).toBe(backText)
    expect(layout.marks.some(({ kind }) => kind === 'path')).toBe(false)
    expect(layout.overflow).toBe(false)
  })

  it('answers a quiz card in place of the words of the deck', () => {
    expect(words(back({ answer: 'Un litre' }, { backText: 'Réponse' }))).toBe('Un litre')
    expect(words(back({ answer: 'Un litre', backText: 'À vous' }))).toBe('À vous')
  })

  it('prints what the facilitator says, whole, smaller, below the words of all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CARD_SIZES), fc.boolean(), (size, withPicture) => {
        const layout = back(
          { script: LONG },
          { size, backText: 'À dire', backPictogram: withPicture ? 'ear' : null },
        )
        expect(words(layout)).toBe(`À dire ${LONG.trim()}`)
        const [first, ...script] = textsOf(layout)
        for (const line of script) {
          expect(line.y).toBeGreaterThan(first?.y ?? 0)
          expect(line.size).toBeLessThan(first?.size ?? 0)
          const { bottom, right } = boundsOf(line)
          expect(bottom).toBeLessThan(CARD_TRIM[size].height - CARD_STYLES[size].inset)
          expect(right).toBeLessThan(CARD_TRIM[size].width - CARD_STYLES[size].inset)
        }
        expect(layout.warnings).toEqual([])
      }),
    )
  })

  it('says that what the facilitator says does not fit', () => {
    const layout = back({ script: LONG.repeat(20) }, { backText: 'À dire' })
    expect(words(layout)).toContain('À dire')
    expect(kinds(layout)).toEqual(['textDoesNotFit'])
  })

  it('says that its words do not fit', () => {
    const layout = back({ backText: LONG.repeat(8) })
    expect(layout.overflow).toBe(true)
    expect(kinds(layout)).toEqual(['textDoesNotFit'])
  })
})

describe('a card that nobody expects', () => {
  const kindsOf = (text: string) => [...new Set(kinds(front({ title: 'Titre', text })))]

  it.each([
    [
      '4,000 characters',
      'Racontez ce que vous savez faire. '.repeat(118).slice(0, 4_000),
      'textDoesNotFit',
    ],
    ['emoji', 'Fête 🎉 du jardin', 'missingCharacters'],
    ['right-to-left text', 'Bonjour مرحبا بكم', 'missingCharacters'],
    ['letters that no font of ours has', 'Merci ありがとう', 'missingCharacters'],
  ])('says what cannot be printed of %s, and prints the rest', (_, text, kind) => {
    expect(kindsOf(text)).toContain(kind)
    const shown = words(front({ title: 'Titre', text }))
    expect(shown).toContain('Titre')
    expect(shown).toContain(text.split(' ')[0])
  })
})
