/** Who already worked with whom. Ids in any order; 0 for those who never did. */
export type PairHistory = {
  /** Times at one table. */
  readonly atTable: (one: string, other: string) => number
  /** Sessions both came to: they saw each other, and may not have spoken. */
  readonly inSession: (one: string, other: string) => number
}

export type HistorySources = {
  /** Ids that matter: the others are not counted. */
  readonly personIds: readonly string[]
  /** Tables of earlier plans, each with those who sat there. */
  readonly tables: readonly (readonly string[])[]
  /** Those who came, session by session; the session that is being planned left out. */
  readonly sessions: readonly (readonly string[])[]
}

/** Counts pairs among some people, in squares: 40 sessions of 60 people take a few milliseconds. */
export const pairHistory = ({ personIds, tables, sessions }: HistorySources): PairHistory => {
  const indexOf = new Map(personIds.map((id, index) => [id, index]))
  const count = personIds.length
  const counted = (groups: readonly (readonly string[])[]): Uint16Array => {
    const square = new Uint16Array(count * count)
    for (const group of groups) {
      const known = [...new Set(group)].flatMap((id) => indexOf.get(id) ?? [])
      for (const one of known) {
        for (const other of known) {
          if (one === other) continue
          square[one * count + other] = (square[one * count + other] ?? 0) + 1
        }
      }
    }
    return square
  }
  const reader = (square: Uint16Array) => (one: string, other: string) => {
    const left = indexOf.get(one)
    const right = indexOf.get(other)
    return left === undefined || right === undefined ? 0 : (square[left * count + right] ?? 0)
  }
  return { atTable: reader(counted(tables)), inSession: reader(counted(sessions)) }
}
