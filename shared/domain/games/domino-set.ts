/** Halves of a domino, as places in a list. */
export type Domino = readonly [left: number, right: number]

/** Every pair of `count` things, doubles included, once: 28 dominoes for seven (double six). */
export const dominoSet = (count: number): readonly Domino[] =>
  Array.from({ length: count }, (_, left) => left).flatMap((left) =>
    Array.from({ length: count - left }, (_, step): Domino => [left, left + step]),
  )

/**
 * Dominoes for pairs (question and answer): the left half answers the question at the right of the one
 * before, and the last leads back to the first, so that all of them lie in one loop.
 */
export const dominoLoop = (pairCount: number): readonly Domino[] =>
  Array.from(
    { length: pairCount },
    (_, index): Domino => [(index + pairCount - 1) % pairCount, index],
  )
