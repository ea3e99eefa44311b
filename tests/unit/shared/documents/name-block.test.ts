import { describe, expect, it } from 'vitest'
import { fitNames, fitSpokenName, nameBlock } from '#shared/documents/name-block.ts'

const person = (firstName: string, lastName: string) => ({ firstName, lastName })
const BOX = { widthMm: 150, heightMm: 40 }
const SIZES = { largest: 40, usual: 20, floor: 11 }

describe('a name on several lines', () => {
  it('breaks between first and family name, not inside a double name', () => {
    const { lines } = nameBlock(person('Marie-Josèphe', 'SAINTE-ROSE-FANCHINE'), 'regular', 30, 130)
    expect(lines).toEqual(['Marie-Josèphe', 'Sainte-Rose-Fanchine'])
  })

  it('stays on one line where it fits', () => {
    expect(nameBlock(person('Ti-Jo', 'Zozo'), 'regular', 30, 130).lines).toEqual(['Ti-Jo Zozo'])
  })

  it('takes no line more for that', () => {
    const long = person('Anne', 'Monplaisir-Duchâteau-Lérand')
    expect(nameBlock(long, 'regular', 30, 110).lines).toHaveLength(2)
  })
})

describe('a name alone in its box', () => {
  const linesOf = (first: string, last: string) =>
    fitSpokenName(person(first, last), 'bold', { widthMm: 162, heightMm: 28 }, SIZES).block.lines

  // A certificate broke « Marie-Antoinette-Josephine De / La Roche-Saint-André ».
  it('breaks between its two parts, and only where one line is too short', () => {
    expect(linesOf('Marie-Antoinette-Josephine', 'DE LA ROCHE-SAINT-ANDRÉ')).toEqual([
      'Marie-Antoinette-Josephine',
      'De La Roche-Saint-André',
    ])
    expect(linesOf('Ti-Jo', 'Zozo')).toEqual(['Ti-Jo Zozo'])
  })

  it('is rather a little smaller than broken inside its family name, where it may be', () => {
    const long = person('Marie-Thérèse', 'de la Roche-Montplaisir de Saint-Aubin')
    const lines = (usual: number) =>
      fitSpokenName(long, 'bold', { widthMm: 162, heightMm: 28 }, { largest: 30, floor: 14, usual })
        .block.lines
    expect(lines(20)).toEqual(['Marie-Thérèse', 'de la Roche-Montplaisir de Saint-Aubin'])
    expect(lines(30)).toEqual(['Marie-Thérèse de la Roche-', 'Montplaisir de Saint-Aubin'])
  })

  it('is broken after « Saint-Jean- » rather than after « Saint- »', () => {
    const saint = person('Wladimir', 'Saint-Jean-Baptiste')
    const sizes = { largest: 14, floor: 8 }
    for (let widthMm = 28; widthMm < 60; widthMm += 1) {
      const { lines } = fitSpokenName(saint, 'regular', { widthMm, heightMm: 11 }, sizes).block
      expect(lines, `${widthMm}`).not.toContain('Wladimir Saint-')
    }
  })
})

describe('names that stand together', () => {
  const sizesOf = (people: readonly ReturnType<typeof person>[]) =>
    fitNames(
      people.map((each) => ({ person: each, box: BOX })),
      'regular',
      SIZES,
    ).map(({ block }) => block.size)

  it('have one size, that of the longest', () => {
    const short = person('Ti-Jo', 'Zozo')
    const long = person('Marie-Magdeleine', 'Monplaisir-Duchâteau-Lérand')
    expect(sizesOf([short])).toEqual([40])
    const [first, second] = sizesOf([short, long])
    expect(first).toBe(second)
    expect(first).toBeLessThan(40)
  })

  it('are not all made small for one that hardly fits', () => {
    const [first, endless] = sizesOf([person('Ti-Jo', 'Zozo'), person('A', 'b'.repeat(46))])
    expect(first).toBe(40)
    expect(endless).toBeLessThan(20)
  })

  it('are broken inside no double name where a somewhat smaller size spares it', () => {
    const box = { widthMm: 62, heightMm: 40 }
    const names = [person('Marie-Antoinette', 'Lamersaine'), person('Ti-Jo', 'Zozo')]
    const [first] = fitNames(
      names.map((each) => ({ person: each, box })),
      'regular',
      SIZES,
    )
    expect(first?.block.lines).toEqual(['Marie-Antoinette', 'Lamersaine'])
  })

  it('say which does not fit', () => {
    const names = [person('Ti-Jo', 'Zozo'), person('A', 'b'.repeat(90))]
    const fitted = fitNames(
      names.map((each) => ({ person: each, box: BOX })),
      'regular',
      SIZES,
    )
    expect(fitted.map(({ fits }) => fits)).toEqual([true, false])
  })
})
