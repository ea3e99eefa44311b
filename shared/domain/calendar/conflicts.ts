import { minutesOfPart, type PartTimes } from '../session-part-checks.ts'

/** What is needed of a session to see who is asked for twice. */
export type StaffedSession = {
  readonly id: string
  readonly facilitatorIds: readonly string[]
  readonly parts: readonly PartTimes[]
}

/** A part of one session held while a part of another is, with somebody responsible for both. */
export type Conflict<Session extends StaffedSession> = {
  /** Begins first. */
  readonly first: { readonly session: Session; readonly part: PartTimes }
  readonly second: { readonly session: Session; readonly part: PartTimes }
  /** Who is in both, in the order of the first session. Never empty. */
  readonly facilitatorIds: readonly string[]
}

/**
 * Every pair of parts of two sessions that overlap in time and share a facilitator, once, earliest
 * first. One that ends when the other begins is no conflict: going from one place to another is for
 * people to judge. Parts of the same session are `overlappingPairs`.
 */
export const facilitatorConflicts = <Session extends StaffedSession>(
  sessions: readonly Session[],
): readonly Conflict<Session>[] => {
  const held = sessions
    .flatMap((session) =>
      session.facilitatorIds.length === 0
        ? []
        : session.parts.map((part) => ({ session, part, ...minutesOfPart(part) })),
    )
    .toSorted((left, right) => left.from - right.from || left.to - right.to)
  const found: Conflict<Session>[] = []
  for (const [index, first] of held.entries()) {
    for (let next = index + 1; next < held.length; next += 1) {
      const second = held[next]
      // Sorted by start: none of the others begins before this one ends.
      if (!second || second.from >= first.to) break
      if (second.session.id === first.session.id) continue
      const facilitatorIds = first.session.facilitatorIds.filter((id) =>
        second.session.facilitatorIds.includes(id),
      )
      if (facilitatorIds.length > 0) found.push({ first, second, facilitatorIds })
    }
  }
  return found
}

/** What one session has to know of a conflict: who, and where they are also expected. */
export type ConflictSeen<Session extends StaffedSession> = {
  readonly facilitatorIds: readonly string[]
  readonly own: PartTimes
  readonly other: { readonly session: Session; readonly part: PartTimes }
}

/** The conflicts of each session, by its id: each is told on both sides. */
export const conflictsBySession = <Session extends StaffedSession>(
  conflicts: readonly Conflict<Session>[],
): ReadonlyMap<string, readonly ConflictSeen<Session>[]> => {
  const seen = new Map<string, ConflictSeen<Session>[]>()
  const tell = (
    own: Conflict<Session>['first'],
    other: Conflict<Session>['first'],
    facilitatorIds: readonly string[],
  ) => {
    const known = seen.get(own.session.id) ?? []
    known.push({ facilitatorIds, own: own.part, other })
    seen.set(own.session.id, known)
  }
  for (const { first, second, facilitatorIds } of conflicts) {
    tell(first, second, facilitatorIds)
    tell(second, first, facilitatorIds)
  }
  return seen
}

type TitledSession = StaffedSession & { readonly title: string }

/** A conflict of one session, ready to be told: who, when here, and the other session. */
export type NamedConflict = {
  /** Never empty. */
  readonly names: readonly string[]
  readonly own: PartTimes
  readonly other: { readonly id: string; readonly title: string; readonly part: PartTimes }
}

/**
 * The conflicts of each session by its id. `names` holds the team as it is: people who left it are
 * expected nowhere.
 */
export const namedConflicts = (
  sessions: readonly TitledSession[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly NamedConflict[]> => {
  const staffed = sessions.map((session) => ({
    ...session,
    facilitatorIds: session.facilitatorIds.filter((id) => names.has(id)),
  }))
  const seen = conflictsBySession(facilitatorConflicts(staffed))
  return new Map(
    [...seen].map(([id, conflicts]) => [
      id,
      conflicts.map(({ facilitatorIds, own, other }) => ({
        names: facilitatorIds.map((one) => names.get(one) ?? ''),
        own,
        other: { id: other.session.id, title: other.session.title, part: other.part },
      })),
    ]),
  )
}
