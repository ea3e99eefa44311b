import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMMUNES } from '#shared/domain/communes.ts'
import { pairHistory } from '#shared/domain/exchange/pair-history.ts'
import { partedPairs, tableFacts } from '#shared/domain/exchange/table-facts.ts'
import {
  dealAtRandom,
  planCost,
  planTables,
  type Seated,
  type TableRequest,
  tableSizes,
} from '#shared/domain/exchange/table-plan.ts'
import { seededDraw } from '#shared/domain/games/seeded-draw.ts'

const idOf = (index: number): string => `p${String(index).padStart(2, '0')}`

const crowd = (count: number, seed = 0): readonly Seated[] => {
  const draw = seededDraw(seed, count)
  return Array.from({ length: count }, (_, index) => ({
    id: idOf(index),
    communeCode: draw.below(5) === 0 ? null : (COMMUNES[draw.below(6)]?.code ?? null),
    structure: draw.below(3) === 0 ? `Structure ${draw.below(4)}` : '',
  }))
}

const aRequest = (fields: Partial<TableRequest> = {}): TableRequest => ({
  people: crowd(20),
  tables: 4,
  rounds: 1,
  history: pairHistory({ personIds: [], tables: [], sessions: [] }),
  apart: [],
  together: [],
  facilitatorIds: [],
  seed: 1,
  ...fields,
})

const requests = fc
  .record({
    count: fc.integer({ min: 0, max: 40 }),
    tables: fc.integer({ min: 1, max: 12 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    seed: fc.integer({ min: 0, max: 9_999 }),
  })
  .map(({ count, tables, rounds, seed }) => {
    const people = crowd(count, seed)
    const groups = Array.from({ length: 6 }, (_, index) =>
      seededDraw(seed, index)
        .shuffled(people)
        .slice(0, 8)
        .map(({ id }) => id),
    )
    const history = pairHistory({
      personIds: people.map(({ id }) => id),
      tables: groups.slice(0, 3),
      sessions: groups.slice(3),
    })
    return aRequest({ people, tables, rounds, seed, history })
  })

describe('a table plan', () => {
  test('seats everyone exactly once in each round, at tables within one of each other', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { tables } of planTables(request)) {
          const seated = tables.flatMap(({ personIds }) => personIds)
          expect(seated.toSorted()).toEqual(request.people.map(({ id }) => id).toSorted())
          const sizes = tables.map(({ personIds }) => personIds.length)
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('is the same for the same request, whatever the order in which people were read', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const again = { ...request, people: request.people.toReversed() }
        expect(planTables(again)).toEqual(planTables(request))
      }),
      { numRuns: 30 },
    )
  })

  test('is never worse than lots drawn with the same seed', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const one = { ...request, rounds: 1 }
        if (one.people.length === 0) return
        const sorted = one.people.toSorted((left, right) => (left.id < right.id ? -1 : 1))
        const lots = dealAtRandom(sorted.length, tableSizes(sorted.length, one.tables), one.seed, 0)
        const drawn = {
          tables: lots.map((table) => ({
            personIds: table.flatMap((index) => sorted[index]?.id ?? []),
            facilitatorIds: [],
          })),
        }
        expect(planCost(one, planTables(one))).toBeLessThanOrEqual(planCost(one, [drawn]))
      }),
    )
  })

  test('keeps apart and together those the team asked for', () => {
    const request = aRequest({
      apart: [
        ['p00', 'p01'],
        ['p00', 'p02'],
      ],
      together: [
        ['p03', 'p04'],
        ['p04', 'p05'],
      ],
    })
    const rounds = planTables(request)
    const facts = tableFacts(rounds, request.people, request)
    expect(facts.flat().flatMap(({ notApart }) => notApart)).toEqual([])
    expect(partedPairs(rounds[0]?.tables ?? [], request.together)).toEqual([])
  })

  test('says what could not be kept', () => {
    const people = crowd(4)
    const request = aRequest({ people, tables: 1, apart: [['p00', 'p01']] })
    const facts = tableFacts(planTables(request), people, request)
    expect(facts[0]?.[0]?.notApart).toEqual([['p00', 'p01']])
    const alone = aRequest({ people, tables: 4, together: [['p00', 'p01']] })
    expect(partedPairs(planTables(alone)[0]?.tables ?? [], alone.together)).toHaveLength(1)
  })

  test('avoids those who already sat together when there is room to', () => {
    const people = crowd(16).map((person) => ({ ...person, communeCode: null, structure: '' }))
    const before = [0, 4, 8, 12].map((first) => [0, 1, 2, 3].map((index) => idOf(first + index)))
    const history = pairHistory({
      personIds: people.map(({ id }) => id),
      tables: before,
      sessions: [],
    })
    const request = aRequest({ people, tables: 4, rounds: 3, history })
    const facts = tableFacts(planTables(request), people, request)
    expect(facts.flat().flatMap(({ metPairs }) => metPairs)).toEqual([])
  })

  test('mixes communes and structures', () => {
    const people = Array.from({ length: 12 }, (_, index) => ({
      id: idOf(index),
      communeCode: COMMUNES[index % 3]?.code ?? null,
      structure: `Structure ${Math.floor(index / 4)}`,
    }))
    const request = aRequest({ people, tables: 4 })
    const facts = tableFacts(planTables(request), people, request)
    expect(facts.flat()).toEqual(
      Array.from({ length: 4 }, () => ({ communes: 3, structures: 3, metPairs: [], notApart: [] })),
    )
  })

  test('spreads the team over the tables and moves it on at each round', () => {
    const facilitatorIds = ['f1', 'f2', 'f3']
    const [first, second] = planTables(aRequest({ tables: 4, rounds: 2, facilitatorIds }))
    expect(first?.tables.map((table) => table.facilitatorIds)).toEqual([['f1'], ['f2'], ['f3'], []])
    expect(second?.tables.map((table) => table.facilitatorIds)).toEqual([
      [],
      ['f1'],
      ['f2'],
      ['f3'],
    ])
  })

  test('has no more tables than people, and none for nobody', () => {
    expect(tableSizes(3, 8)).toEqual([1, 1, 1])
    expect(tableSizes(11, 3)).toEqual([4, 4, 3])
    expect(planTables(aRequest({ people: [] }))).toEqual([])
  })
})

describe('who already worked with whom', () => {
  test('counts tables and sessions apart, and somebody listed twice once', () => {
    const history = pairHistory({
      personIds: ['a', 'b', 'c'],
      tables: [
        ['a', 'b', 'x'],
        ['b', 'a', 'a'],
      ],
      sessions: [
        ['a', 'b', 'c'],
        ['c', 'b'],
      ],
    })
    expect(history.atTable('a', 'b')).toBe(2)
    expect(history.atTable('a', 'c')).toBe(0)
    expect(history.inSession('b', 'c')).toBe(2)
    expect(history.inSession('a', 'x')).toBe(0)
  })
})
