import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { helpWords } from '#shared/domain/exchange/help-words.ts'
import { pieceFit } from '#shared/domain/exchange/piece-fit.ts'
import {
  findChains,
  type Suggestion,
  suggestIntroductions,
} from '#shared/domain/exchange/suggestions.ts'
import { aHelpPiece, inventedHelp } from '#tests/helpers/invented-help.ts'

const need = (id: string, text: string, fields: object = {}) =>
  aHelpPiece(id, { kind: 'need', text, ...fields })
const offer = (id: string, text: string, fields: object = {}) =>
  aHelpPiece(id, { kind: 'offer', text, ...fields })
const keysOf = (suggestions: readonly Suggestion[]) => suggestions.map(({ key }) => key)
const ideas = (pieces: Parameters<typeof suggestIntroductions>[0]['pieces']) =>
  suggestIntroductions({ pieces, introductions: [] })

describe('words of needs and offers', () => {
  test('have one stem with or without accents, plural, gender and elision', () => {
    const stems = (text: string) => helpWords(text).map(({ stem }) => stem)
    expect(stems('l’étagère')).toEqual(stems('ETAGERES'))
    expect(stems('Réparations')).toEqual(stems('reparation'))
    expect(stems('couturières')).toEqual(stems('Couturière'))
    expect(stems('J’ai besoin d’aide')).toHaveLength(2)
  })

  test('are known as they are heard: slips that nobody hears change nothing', () => {
    const stems = (text: string) => helpWords(text).map(({ stem }) => stem)
    for (const [slip, right] of [
      ['letre', 'lettre'],
      ['fotografe', 'photographe'],
      ['ipoteque', 'hypothèque'],
    ] as const) {
      expect(stems(slip)).toEqual(stems(right))
    }
    const fields = (text: string) => helpWords(text).map(({ field }) => field)
    expect(fields('subvension')).toEqual(fields('subvention'))
    expect(stems('le riz')).not.toEqual(stems('le rez'))
  })
})

describe('words that are written like others', () => {
  const written = (text: string) =>
    helpWords(text)
      .filter(({ weight }) => weight === 1)
      .map((word) => word.written)

  test('a room is not food from here: « local » is a noun where the word before says so', () => {
    for (const room of ['Un local', 'Local', 'Cherche local', 'Petit local', 'Des locaux']) {
      expect(written(room).map((word) => word.slice(0, 5))).toEqual([
        room.endsWith('aux') ? 'locau' : 'local',
      ])
    }
    expect(written('Notre local et une salle')).toEqual(['local', 'salle'])
    for (const adjective of ['Cuisine locale', 'Légumes locaux', 'Un jus local']) {
      expect(written(adjective)).toHaveLength(1)
      expect(
        pieceFit(aHelpPiece('n', { text: 'Un local' }), aHelpPiece('o', { text: adjective })),
      ).toMatchObject({ score: 0, words: [] })
    }
  })

  test('ripe fruit is not a wall', () => {
    expect(written('Des fruits mûrs')).toEqual(['fruits'])
    expect(written('Monter un mur')).toEqual(['mur'])
  })

  test('a sewing machine is a thing one lends, not the sewing one learns', () => {
    const machine = aHelpPiece('n', { text: 'Une machine à coudre solide' })
    const fitOf = (text: string) => pieceFit(machine, aHelpPiece('o', { text }))
    expect(fitOf('Apprendre à coudre').score).toBe(0)
    expect(fitOf('Je prête ma machine à coudre').words).toContainEqual({
      need: 'machine à coudre',
      offer: 'machine à coudre',
      isSame: true,
    })
  })
})

describe('suggestions', () => {
  test('say by which words, which theme and which place two pieces fit', () => {
    const [best] = ideas([
      need('n', 'Aide au jardin', { communeCode: '97222' }),
      offer('o', 'J’entretiens un potager', { communeCode: '97222' }),
    ])
    const fit = best && pieceFit(best.need, best.offer)
    expect(fit?.words).toEqual([{ need: 'jardin', offer: 'potager', isSame: false }])
    expect(fit?.theme).toBe('garden')
    expect(best?.place).toEqual({ kind: 'commune', code: '97222' })
  })

  test('put the same commune first, then the same part of the island', () => {
    const pieces = [
      need('n', 'Un camion', { communeCode: '97222' }),
      offer('far', 'Un camion', { communeCode: '97217' }),
      offer('zone', 'Un camion', { communeCode: '97230' }),
      offer('near', 'Un camion', { communeCode: '97222' }),
    ]
    expect(keysOf(ideas(pieces))).toEqual(['n~near', 'n~zone', 'n~far'])
  })

  test('never bring somebody together with themselves, with nobody, or over a piece that is closed', () => {
    const pieces = [
      need('n', 'Un camion', { personId: 'a' }),
      offer('self', 'Un camion', { personId: 'a' }),
      offer('nobody', 'Un camion', { personId: null }),
      offer('gone', 'Un camion', { state: 'withdrawn' }),
      offer('met', 'Un camion', { state: 'met' }),
    ]
    expect(ideas(pieces)).toEqual([])
  })

  test('do not bring the same two people together twice for one thing said in other words', () => {
    const pieces = [
      need('n1', 'Étiquettes pour mes bocaux', { personId: 'y' }),
      need('n2', 'Réparer mon vélo', { personId: 'y' }),
      offer('o1', 'Dessiner des étiquettes', { personId: 'o' }),
      offer('o2', 'Je répare les vélos', { personId: 'o' }),
    ]
    const met = {
      needPersonId: 'y',
      offerPersonId: 'o',
      needPieceId: 'gone',
      offerPieceId: 'gone',
      needText: 'Une belle étiquette',
      offerText: 'Je dessine une étiquette',
    }
    expect(keysOf(ideas(pieces)).toSorted()).toEqual(['n1~o1', 'n2~o2'])
    expect(keysOf(suggestIntroductions({ pieces, introductions: [met] }))).toEqual(['n2~o2'])
  })

  test('leave out a pair that was proposed, even when its piece has another id since', () => {
    const pieces = [need('n', 'Un camion'), offer('o', 'Un camion')]
    const row = {
      needPersonId: 'person-n',
      offerPersonId: 'person-o',
      needText: 'UN CAMION',
      offerText: 'un camion',
      needPieceId: null,
      offerPieceId: null,
    }
    expect(suggestIntroductions({ pieces, introductions: [row] })).toEqual([])
    // Both pieces were written anew since: their ids alone tell that it is that pair.
    const byId = {
      ...row,
      needText: 'Une scie',
      offerText: 'De la couture',
      needPieceId: 'n',
      offerPieceId: 'o',
    }
    expect(suggestIntroductions({ pieces, introductions: [byId] })).toEqual([])
    const another = { ...byId, offerPieceId: 'o2' }
    expect(keysOf(suggestIntroductions({ pieces, introductions: [another] }))).toEqual(['n~o'])
  })

  test('forgive one slip of the pen in a long word, and not in a short one', () => {
    const stems = (text: string) => helpWords(text).map(({ stem }) => stem)
    expect(stems('accodéon')).not.toEqual(stems('accordéon'))
    expect(ideas([need('n', 'Un accodéon'), offer('o', 'Accordéon')])).toHaveLength(1)
    expect(ideas([need('n', 'Du riz'), offer('o', 'Un rez')])).toHaveLength(0)
  })

  test('make little of a word outside the thesaurus that the whole list says', () => {
    const pair = [need('n', 'Un zandoli'), offer('o', 'Des zandolis')]
    expect(keysOf(ideas(pair))).toEqual(['n~o'])
    const others = Array.from({ length: 9 }, (_, index) =>
      offer(`x${index}`, 'Zandoli', { personId: 'x' }),
    )
    expect(ideas([...pair, ...others])).toEqual([])
  })

  test('count two words of one topic once', () => {
    const [twice, once] = ['Jardin, potager', 'Jardin'].map((text) => {
      const asked = need('n', `${text}, accordéon, poterie`)
      return pieceFit(asked, offer('o', 'Jardin')).score
    })
    expect(once).toBeGreaterThan(0)
    expect(twice).toBe(once)
  })

  test('take a theme that somebody chose for both as a reason of its own', () => {
    const theme = { theme: 'Jardin', knownTheme: 'garden' as const }
    expect(
      ideas([need('n', 'Des bras lundi', theme), offer('o', 'Je suis libre', theme)]),
    ).toHaveLength(1)
    expect(ideas([need('n', 'Des bras lundi'), offer('o', 'Je suis libre')])).toHaveLength(0)
  })

  test('are the same whatever the order in which pieces were read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 999 }),
        (count, seed) => {
          const pieces = inventedHelp(count, seed)
          expect(keysOf(ideas(pieces.toReversed()))).toEqual(keysOf(ideas(pieces)))
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('chains of three', () => {
  const ring = [
    need('a1', 'Un camion', { personId: 'a' }),
    offer('a2', 'De la couture', { personId: 'a' }),
    need('b1', 'Un ordinateur', { personId: 'b' }),
    offer('b2', 'Mon camion', { personId: 'b' }),
    need('c1', 'Couture', { personId: 'c' }),
    offer('c2', 'Réparer un ordinateur', { personId: 'c' }),
  ]

  test('close: each of the three helps the next, and the last the first', () => {
    const [chain] = findChains(ideas(ring))
    const links = chain?.links.map(({ offer: from, need: to }) => `${from.personId}>${to.personId}`)
    expect(links).toEqual(['a>c', 'c>b', 'b>a'])
  })

  test('are not found where one of the links is missing', () => {
    expect(findChains(ideas(ring.slice(0, 5)))).toEqual([])
  })

  test('are three people each, every link a suggestion, each three people once', () => {
    const suggestions = ideas(inventedHelp(120, 7))
    const known = new Set(keysOf(suggestions))
    const chains = findChains(suggestions)
    expect(chains.length).toBeGreaterThan(0)
    const threes = chains.map(({ links }) => {
      const people = links.map(({ need: { personId } }) => personId)
      expect(new Set(people).size).toBe(3)
      expect(links.every(({ key }) => known.has(key))).toBe(true)
      links.forEach((link, index) => {
        expect(link.need.personId).toBe(links[(index + 1) % 3]?.offer.personId)
      })
      return people.toSorted().join()
    })
    expect(new Set(threes).size).toBe(threes.length)
  })
})
