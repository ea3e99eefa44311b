import { seededDraw } from '../games/seeded-draw.ts'

/** What one pair at one table costs, by reason. */
export type TableCosts = {
  /** A wish of the team that is not kept. */
  readonly wish: number
  /** Already together in an earlier round of the same day. */
  readonly sameRound: number
  /** Each time they sat at one table before. */
  readonly metAtTable: number
  /** Each session both came to. */
  readonly metInSession: number
  readonly sameStructure: number
  readonly sameCommune: number
}

/** How often the search starts again from lots of its own. */
const STARTS = 4
/** Ends a search that goes round in circles; never reached in tests. */
const PASSES_AT_MOST = 200

const costAt = (
  tables: readonly (readonly number[])[],
  costs: Float64Array,
  count: number,
): number =>
  tables.reduce((sum, table) => {
    let own = 0
    for (let i = 0; i < table.length; i += 1) {
      for (let j = i + 1; j < table.length; j += 1) {
        own += costs[(table[i] ?? 0) * count + (table[j] ?? 0)] ?? 0
      }
    }
    return sum + own
  }, 0)

type Seats = {
  /** Who sits where, and at which table. */
  readonly tables: number[][]
  readonly tableOf: Int32Array
  /** What sitting at that table costs each person: person × tables. */
  readonly at: Float64Array
}

const seatAll = (
  deal: readonly (readonly number[])[],
  costs: Float64Array,
  count: number,
): Seats => {
  const tables = deal.map((table) => [...table])
  const tableOf = new Int32Array(count)
  const at = new Float64Array(count * tables.length)
  tables.forEach((table, index) => {
    for (const seated of table) {
      tableOf[seated] = index
      for (let person = 0; person < count; person += 1) {
        if (person === seated) continue
        const cell = person * tables.length + index
        at[cell] = (at[cell] ?? 0) + (costs[person * count + seated] ?? 0)
      }
    }
  })
  return { tables, tableOf, at }
}

// Both leave their table for the other's; what everyone's table costs them is kept up to date.
const swap = ({ tables, tableOf, at }: Seats, one: number, other: number, costs: Float64Array) => {
  const width = tables.length
  const count = tableOf.length
  const here = tableOf[one] ?? 0
  const there = tableOf[other] ?? 0
  const replace = (table: number, leaving: number, coming: number) => {
    const seats = tables[table]
    if (seats !== undefined) seats[seats.indexOf(leaving)] = coming
    tableOf[coming] = table
  }
  replace(here, one, other)
  replace(there, other, one)
  for (let person = 0; person < count; person += 1) {
    const change = (costs[person * count + other] ?? 0) - (costs[person * count + one] ?? 0)
    const cellHere = person * width + here
    const cellThere = person * width + there
    at[cellHere] = (at[cellHere] ?? 0) + change
    at[cellThere] = (at[cellThere] ?? 0) - change
  }
}

/** Swaps the two people whose swap helps most, until no swap helps. */
const descend = (seats: Seats, costs: Float64Array): void => {
  const { tables, tableOf, at } = seats
  const width = tables.length
  const count = tableOf.length
  for (let pass = 0; pass < PASSES_AT_MOST; pass += 1) {
    let isBetter = false
    for (let one = 0; one < count; one += 1) {
      let best = -1e-9
      let partner = -1
      const here = tableOf[one] ?? 0
      const own = at[one * width + here] ?? 0
      for (let other = 0; other < count; other += 1) {
        const there = tableOf[other] ?? 0
        if (there === here) continue
        const gain =
          (at[one * width + there] ?? 0) +
          (at[other * width + here] ?? 0) -
          own -
          (at[other * width + there] ?? 0) -
          2 * (costs[one * count + other] ?? 0)
        if (gain < best) {
          best = gain
          partner = other
        }
      }
      if (partner >= 0) {
        swap(seats, one, partner, costs)
        isBetter = true
      }
    }
    if (!isBetter) return
  }
}

/**
 * Tables of the same sizes as the deal, never dearer: local search by swaps of two people, from the deal
 * and from a few deals of its own; the cheapest is kept, the first among equals. `costs`: a symmetric
 * square of what every two people cost at one table.
 */
export const searchTables = (
  deal: readonly (readonly number[])[],
  costs: Float64Array,
  count: number,
  seeds: readonly number[],
): readonly (readonly number[])[] => {
  let best = deal
  let least = costAt(deal, costs, count)
  for (let start = 0; start < STARTS; start += 1) {
    let begun = deal
    if (start > 0) {
      const order = seededDraw(...seeds, start).shuffled(deal.flat())
      let first = 0
      begun = deal.map(({ length }) => {
        first += length
        return order.slice(first - length, first)
      })
    }
    const seats = seatAll(begun, costs, count)
    descend(seats, costs)
    const cost = costAt(seats.tables, costs, count)
    if (cost < least - 1e-9) {
      best = seats.tables
      least = cost
    }
  }
  return best.map((table) => table.toSorted((left, right) => left - right))
}
