/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours,
 * or `limit + 1` as soon as it is known to be more than `limit`.
 */
export const editDistance = (left: string, right: string, limit = 3): number => {
  if (left === right) return 0
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  const width = right.length + 1
  let beforeLast = new Array<number>(width).fill(0)
  let last = Array.from({ length: width }, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    const current = [i]
    let least = i
    for (let j = 1; j < width; j += 1) {
      const same = left[i - 1] === right[j - 1]
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      current[j] = cost
      if (cost < least) least = cost
    }
    // A swap may come back one below the row's least, so one more row of slack is given.
    if (least > limit + 1) return limit + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[right.length] ?? limit + 1, limit + 1)
}
