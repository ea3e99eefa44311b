import { describe, expect, it } from 'vitest'
import {
  findPictogram,
  PICTOGRAM_GROUPS,
  PICTOGRAMS,
} from '#shared/documents/cards/pictogram-library.ts'
import { searchPictograms } from '#shared/documents/cards/pictogram-search.ts'

const first = (query: string, count = 5) =>
  searchPictograms(query)
    .slice(0, count)
    .map(({ name }) => name)

describe('the pictograms', () => {
  it('have one name, a known group and words in both languages each', () => {
    expect(new Set(PICTOGRAMS.map(({ name }) => name)).size).toBe(PICTOGRAMS.length)
    for (const { name, group, fr, en, keywords, d } of PICTOGRAMS) {
      expect(PICTOGRAM_GROUPS, name).toContain(group)
      expect(fr.length * en.length * keywords.length, name).toBeGreaterThan(0)
      expect(d, name).toMatch(/^M[\d.]/u)
    }
  })

  it('fill every heading of the collection', () => {
    for (const group of PICTOGRAM_GROUPS) {
      expect(PICTOGRAMS.filter((pictogram) => pictogram.group === group).length).toBeGreaterThan(8)
    }
  })

  it('are found by name, and not otherwise', () => {
    expect(findPictogram('ear')?.fr).toBe('écouter')
    expect(findPictogram('no-such-pictogram')).toBeUndefined()
    expect(findPictogram(null)).toBeUndefined()
  })
})

describe('searching a pictogram', () => {
  it.each([
    ['entraide', 'heart-handshake'],
    ['koudmen', 'heart-handshake'],
    ['écouter', 'ear'],
    ['ECOUTER', 'ear'],
    ['poisson', 'fish'],
    ['poissons', 'fish'],
    ['pwason', 'fish'],
    ['yole', 'sailboat-2'],
    ['jardin', 'seedling'],
    ['œuf', 'egg'],
    ['oeuf', 'egg'],
    ['idée', 'bulb'],
    ['argent', 'coin-euro'],
    ['bateaux', 'ship'],
    ['lever la main', 'hand-stop'],
    ['prise de parole', 'microphone'],
    ['téléphone portable', 'device-mobile'],
    ['entr', 'heart-handshake'],
    ['house', 'home'],
  ])('« %s » finds %s among the first', (query, name) => {
    expect(first(query)).toContain(name)
  })

  it('puts the exact word before words that merely begin so', () => {
    expect(first('vent', 1)).toEqual(['wind'])
    expect(first('pain', 1)).toEqual(['bread'])
    expect(first('mer', 8)).not.toContain('mail-heart')
  })

  it('asks for every word', () => {
    expect(searchPictograms('poisson ordinateur')).toEqual([])
    expect(first('panneau solaire', 1)).toEqual(['solar-panel'])
  })

  it('shows the whole collection for an empty query, and for signs alone', () => {
    expect(searchPictograms('  ')).toBe(PICTOGRAMS)
    expect(searchPictograms('?!')).toBe(PICTOGRAMS)
  })
})
