/** Fewest and most rows of a group. */
const FEWEST = 4
const MOST = 16
/** One id out of so many begins a group. */
const ONE_IN = 8

/** A number that follows from an id, spread evenly (FNV-1a, 32 bits). */
const hashOf = (id: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) >>> 0
}

/**
 * Cuts a list of rows into groups of 4 to 16 that the browser leaves out together while nobody sees
 * them. Where one begins follows from the ids, not from their places: a row that comes, goes or moves
 * changes the groups around it and no other, so that theirs need not be drawn again.
 */
export const rowGroups = (ids: readonly string[]): readonly (readonly string[])[] => {
  const groups: string[][] = []
  let group: string[] = []
  for (const id of ids) {
    const begins = group.length >= FEWEST && hashOf(id) % ONE_IN === 0
    if (groups.length === 0 || begins || group.length === MOST) {
      group = []
      groups.push(group)
    }
    group.push(id)
  }
  return groups
}
