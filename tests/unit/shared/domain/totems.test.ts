import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  holderOfNumber,
  mergedTotem,
  nextTotem,
  otherTotem,
  TOTEM_PICTURES,
  totemGroups,
  totemsToGive,
} from '#shared/domain/totems.ts'
import { TOTEM_COLOURS, type Totem } from '#shared/schemas/people.schema.ts'

type Someone = {
  readonly id: string
  readonly totem: Totem | null
  readonly mergedInto: string | null
  readonly createdAt: string
}

const someone = (id: string, totem: Totem | null = null): Someone => ({
  id,
  totem,
  mergedInto: null,
  createdAt: '2026-01-01T00:00:00Z',
})
const crowd = (count: number) => Array.from({ length: count }, (_, index) => someone(`p${index}`))
const key = ({ picture, colour }: Totem) => `${picture} ${colour}`
const countsOf = (values: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()]
}

describe('totems for everyone', () => {
  it('never give two people one number, nor one picture in one colour while others are free', () => {
    const given = [...totemsToGive(crowd(60)).values()]
    expect(new Set(given.map(({ number }) => number)).size).toBe(60)
    expect(new Set(given.map(key)).size).toBe(60)
    expect(Math.max(...given.map(({ number }) => number))).toBe(60)
  })

  it('spread pictures and colours evenly: groups formed by totem are of a size', () => {
    const given = [...totemsToGive(crowd(96)).values()]
    const pictures = countsOf(given.map(({ picture }) => picture))
    expect(pictures).toHaveLength(TOTEM_PICTURES.length)
    expect(Math.max(...pictures) - Math.min(...pictures)).toBeLessThanOrEqual(1)
    const colours = countsOf(given.map(({ colour }) => colour))
    expect(colours).toHaveLength(TOTEM_COLOURS.length)
    expect(Math.max(...colours) - Math.min(...colours)).toBeLessThanOrEqual(3)
  })

  it('leave alone whoever has one, and records merged into another', () => {
    const mine: Totem = { picture: 'crab', colour: 'sea', number: 2 }
    const merged = { ...someone('gone'), mergedInto: 'a' }
    const given = totemsToGive([someone('a', mine), someone('b'), merged, someone('c')])
    expect([...given.keys()]).toEqual(['b', 'c'])
    expect([...given.values()].map(({ number }) => number)).toEqual([1, 3])
  })

  it('are the same in whatever order people are listed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(crowd(40), { minLength: 40 }), (shuffled) => {
        expect([...totemsToGive(shuffled)]).toEqual([...totemsToGive(crowd(40))])
      }),
      { numRuns: 20 },
    )
  })

  it('share 5,000 out without comparing each with each', () => {
    const started = performance.now()
    expect(totemsToGive(crowd(5_000)).size).toBe(5_000)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('the next totem', () => {
  it('is the same when asked twice, and takes the smallest number that is free', () => {
    const people = [
      someone('a', { picture: 'crab', colour: 'sea', number: 1 }),
      someone('b', { picture: 'fish', colour: 'ink', number: 3 }),
      someone('c'),
    ]
    const proposed = nextTotem('c', people)
    expect(proposed.number).toBe(2)
    expect(nextTotem('c', people)).toEqual(proposed)
    expect(['crab', 'fish']).not.toContain(proposed.picture)
  })

  it('gives another picture each time one asks for another, and keeps the number', () => {
    const people = crowd(3)
    let shown = nextTotem('p0', people)
    for (let turn = 0; turn < 12; turn += 1) {
      const other = otherTotem('p0', people, shown)
      expect(other.picture).not.toBe(shown.picture)
      expect(other.number).toBe(shown.number)
      shown = other
    }
  })

  it('does not count the totem of the person who asks for another', () => {
    const people = [someone('a', { picture: 'crab', colour: 'sea', number: 1 })]
    expect(nextTotem('a', people).number).toBe(1)
  })
})

describe('a number', () => {
  it('is found with its holder, not with the person who asks nor in a merged record', () => {
    const totem: Totem = { picture: 'crab', colour: 'sea', number: 7 }
    const people = [someone('a', totem), { ...someone('b', totem), mergedInto: 'a' }]
    expect(holderOfNumber(7, people, 'c')?.id).toBe('a')
    expect(holderOfNumber(7, people, 'a')).toBeUndefined()
    expect(holderOfNumber(8, people, 'c')).toBeUndefined()
  })

  it('stays with the record that stays, and comes from the other when that one has none', () => {
    const one: Totem = { picture: 'crab', colour: 'sea', number: 7 }
    const other: Totem = { picture: 'fish', colour: 'ink', number: 8 }
    expect(mergedTotem({ totem: one }, { totem: other })).toBe(one)
    expect(mergedTotem({ totem: null }, { totem: other })).toBe(other)
    expect(mergedTotem({ totem: null }, { totem: null })).toBeNull()
  })
})

describe('groups by totem', () => {
  it('hold everyone once, those without a totem together at the end', () => {
    const given = totemsToGive(crowd(20))
    const people = [...crowd(20).map((each) => ({ ...each, totem: given.get(each.id) ?? null }))]
    const withLast = [...people, someone('last')]
    for (const by of ['colour', 'picture'] as const) {
      const groups = totemGroups(withLast, by)
      expect(groups.flatMap((group) => group.people.map(({ id }) => id)).sort()).toEqual(
        withLast.map(({ id }) => id).sort(),
      )
      expect(groups.at(-1)?.people.map(({ id }) => id)).toEqual(['last'])
    }
    expect(totemGroups(people, 'colour')).toHaveLength(6)
  })
})
