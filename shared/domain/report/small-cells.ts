/** Below this, a count of people may point at somebody: it is hidden in what is made public. */
export const SMALLEST_SHOWN = 5

/** A count as it may be seen; null: hidden. */
export type Count = number | null

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN

/**
 * Counts that add up to a total everybody sees, with those of 1 to 4 hidden, and as many more as it
 * takes for none of them to be found by subtraction: a hidden count alone is the rest of the total, and
 * so few in all are as good as told; several that add up to as many as they are can only be ones; fours
 * likewise. Null when even hiding all would tell: the whole table is then left out.
 */
export const hideSmallCells = (counts: readonly number[]): readonly Count[] | null =>
  hideCells(counts, counts.map(isSmall))

/** As `hideSmallCells`, for counts that are to be hidden for a reason of their own. */
export const hideCells = (
  counts: readonly number[],
  isHidden: readonly boolean[],
): readonly Count[] | null => {
  const hidden = new Set<number>()
  isHidden.forEach((hides, index) => {
    if (hides) hidden.add(index)
  })
  const primary = hidden.size
  if (primary === 0) return counts
  while (isTold(counts, hidden, primary)) {
    const next = smallestShown(counts, hidden)
    if (next === null) return null
    hidden.add(next)
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count))
}

/** True when the hidden counts can be worked out from what is shown. */
const isTold = (
  counts: readonly number[],
  hidden: ReadonlySet<number>,
  primary: number,
): boolean => {
  const rest = [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), 0)
  return (
    hidden.size === 1 ||
    isSmall(rest) ||
    rest === hidden.size ||
    (hidden.size === primary && rest === hidden.size * (SMALLEST_SHOWN - 1))
  )
}

const smallestShown = (counts: readonly number[], hidden: ReadonlySet<number>): number | null => {
  let best: number | null = null
  counts.forEach((count, index) => {
    if (count === 0 || hidden.has(index)) return
    if (best === null || count < (counts[best] ?? 0)) best = index
  })
  return best
}
