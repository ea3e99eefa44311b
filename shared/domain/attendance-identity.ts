/** The fields that say which record speaks for a person. */
export type MergeableRecord = { readonly id: string; readonly mergedInto: string | null }

/**
 * Says which record speaks for each person: the end of the `mergedInto` chain. Two laptops may
 * merge the same two people in opposite directions, which makes a circle once joined; the smallest
 * id of the circle then speaks for all, so that nobody is counted twice or lost. A chain that ends
 * at a record that is gone stops at the last record that exists. Unknown ids speak for themselves.
 */
export const canonicalPeople = (
  people: readonly MergeableRecord[],
): ((personId: string) => string) => {
  const targets = new Map(people.map((person) => [person.id, person.mergedInto]))
  return followMerges((id) => targets.get(id))
}

/** The same, each record being asked for when a chain comes to it; `targetOf`: undefined, there is none. */
export const followMerges = (
  targetOf: (id: string) => MergeableRecord['mergedInto'] | undefined,
): ((personId: string) => string) => {
  const canonical = new Map<string, string>()

  const resolve = (start: string): string => {
    const path: string[] = []
    const seen = new Map<string, number>()
    let id = start
    for (;;) {
      const known = canonical.get(id)
      if (known !== undefined) return remember(path, known)
      const circleStart = seen.get(id)
      if (circleStart !== undefined) return remember(path, smallest(path.slice(circleStart)))
      seen.set(id, path.length)
      path.push(id)
      const target = targetOf(id) ?? null
      if (target === null || targetOf(target) === undefined) return remember(path, id)
      id = target
    }
  }

  const remember = (path: readonly string[], end: string): string => {
    for (const id of path) canonical.set(id, end)
    return end
  }

  return (personId) => canonical.get(personId) ?? resolve(personId)
}

const smallest = (ids: readonly string[]): string => ids.toSorted()[0] ?? ''
