import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

type Ordered = { readonly id: string; readonly order: string }

/** Sorts by fractional index: plain comparison of code units, ties by id. */
export const byOrder = (left: Ordered, right: Ordered): number =>
  compareText(left.order, right.order) || compareText(left.id, right.id)

/** Compares as stored text: -1, 0 or 1, whatever the language. */
export const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0

/** Indexes for `count` rows at the end of the list. */
export const ordersAtEnd = (rows: readonly Ordered[], count: number): readonly string[] =>
  generateNKeysBetween(rows.toSorted(byOrder).at(-1)?.order ?? null, null, count)

/**
 * Indexes for `count` rows placed just before the row `beforeId`, or at the end when it is null or
 * gone. Two rows that share an index (made on two laptops) count as one place.
 */
export const ordersBefore = (
  rows: readonly Ordered[],
  beforeId: string | null,
  count = 1,
): readonly string[] => {
  const sorted = rows.toSorted(byOrder)
  const index = sorted.findIndex((row) => row.id === beforeId)
  const upper = sorted[index]?.order
  if (upper === undefined) return ordersAtEnd(rows, count)
  const lower = sorted.slice(0, index).findLast((row) => row.order < upper)?.order ?? null
  return generateNKeysBetween(lower, upper, count)
}

/** Index of a row placed just before `beforeId`, or at the end when it is null. */
export const orderBefore = (rows: readonly Ordered[], beforeId: string | null): string =>
  ordersBefore(rows, beforeId)[0] ?? generateKeyBetween(null, null)
