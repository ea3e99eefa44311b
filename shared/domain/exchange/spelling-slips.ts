import { editDistance } from '../string-distance.ts'

/** Shorter stems are too close to one another: « lire » and « dire » are two words. */
const SHORTEST = 5

const withoutOneLetter = (stem: string): readonly string[] => [
  stem,
  ...Array.from(stem, (_, index) => stem.slice(0, index) + stem.slice(index + 1)),
]

/**
 * Pairs of stems that are one slip of the pen apart: a letter more, less, changed, or two swapped. Found
 * by what is left of each without one of its letters (the idea of SymSpell, Wolf Garbe), so that
 * thousands of stems are not compared one by one. Words that the thesaurus knows are never slips of
 * each other: « peche » and « peigne » stay apart.
 */
export const spellingSlips = (
  stems: Iterable<string>,
  isKnown: (stem: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const byRest = new Map<string, string[]>()
  const slips = new Map<string, Set<string>>()
  const join = (left: string, right: string) => {
    const known = slips.get(left)
    if (known) known.add(right)
    else slips.set(left, new Set([right]))
  }
  for (const stem of stems) {
    if (stem.length < SHORTEST) continue
    for (const rest of new Set(withoutOneLetter(stem))) {
      const others = byRest.get(rest)
      if (others === undefined) {
        byRest.set(rest, [stem])
        continue
      }
      for (const other of others) {
        if (other === stem || (isKnown(stem) && isKnown(other))) continue
        if (slips.get(stem)?.has(other) || editDistance(stem, other, 1) > 1) continue
        join(stem, other)
        join(other, stem)
      }
      others.push(stem)
    }
  }
  return slips
}
