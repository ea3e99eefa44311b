import type { Day } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import { compareText } from '../ordering.ts'

/** What tells whether two sessions are of one group. */
export type GroupSession = {
  readonly id: string
  readonly title: string
  /** Day of its first part; null without a date. */
  readonly day: Day | null
  readonly challengeId: string | null
  /** Those who came where attendance is typed, else those invited or confirmed. */
  readonly personIds: ReadonlySet<string>
  /**
   * Those on its list before the day. A session that opens is of a group by them or by who is there:
   * who comes, or does not, takes nothing from what its sheet was printed with.
   */
  readonly listedIds?: ReadonlySet<string>
}

/** Why a session takes up what an earlier one promised. */
export type GroupTie =
  | { readonly kind: 'challenge' }
  | { readonly kind: 'people'; readonly shared: number }

/** A group is at least so many people who meet again… */
export const LEAST_SHARED = 3
/** …and that share of the smaller of the two sessions. */
const SHARE = 0.5

/**
 * Two sessions are of one group when they work on the same challenge; failing that, when at least
 * half of the people of the smaller one, three at least, are on the list of the other.
 */
export const groupTie = (
  earlier: Pick<GroupSession, 'challengeId' | 'personIds'>,
  later: Pick<GroupSession, 'challengeId' | 'personIds'>,
): GroupTie | null => {
  if (earlier.challengeId !== null && earlier.challengeId === later.challengeId) {
    return { kind: 'challenge' }
  }
  const [few, many] =
    earlier.personIds.size <= later.personIds.size
      ? [earlier.personIds, later.personIds]
      : [later.personIds, earlier.personIds]
  const shared = [...few].filter((id) => many.has(id)).length
  return shared >= LEAST_SHARED && shared >= SHARE * few.size ? { kind: 'people', shared } : null
}

export type TiedSession<Session> = { readonly session: Session; readonly tie: GroupTie }

type Tied = Omit<GroupSession, 'id' | 'title' | 'day'>

const tieOf = (earlier: Tied, later: Tied): GroupTie | null =>
  (later.listedIds && groupTie(earlier, { ...later, personIds: later.listedIds })) ??
  groupTie(earlier, later)

const isBefore = (one: GroupSession, other: GroupSession): boolean =>
  one.day !== null && (other.day === null || one.day < other.day)

/** Earlier sessions of the same group, latest first. A session without a date comes after all others. */
export const earlierOfGroup = <Session extends GroupSession>(
  session: GroupSession,
  sessions: readonly Session[],
): readonly TiedSession<Session>[] =>
  sessions
    .filter((one) => one.id !== session.id && isBefore(one, session))
    .flatMap((one) => {
      const tie = tieOf(one, session)
      return tie === null ? [] : [{ session: one, tie }]
    })
    .toSorted(
      (left, right) =>
        compareText(right.session.day ?? '', left.session.day ?? '') ||
        compareText(left.session.id, right.session.id),
    )

/**
 * Tells which of many sessions come after one of `left` of their own group: by those who share a challenge
 * or people, so that a list of 300 sessions does not compare each with each.
 */
export const comeAfter = <Session extends GroupSession>(
  sessions: readonly Session[],
  left: readonly Session[],
): readonly Session[] => {
  const ofChallenge = groupBy(left, ({ challengeId }) => challengeId)
  const ofPerson = new Map<string, Session[]>()
  for (const session of left) {
    for (const id of session.personIds) {
      const known = ofPerson.get(id)
      if (known) known.push(session)
      else ofPerson.set(id, [session])
    }
  }
  const near = ({ challengeId, personIds, listedIds }: Session): readonly Session[] => {
    const shared = new Map<Session, number>()
    for (const id of new Set([...personIds, ...(listedIds ?? [])])) {
      for (const one of ofPerson.get(id) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1)
    }
    return [
      ...(challengeId === null ? [] : (ofChallenge.get(challengeId) ?? [])),
      ...[...shared].flatMap(([one, count]) => (count >= LEAST_SHARED ? [one] : [])),
    ]
  }
  return sessions.filter((session) => earlierOfGroup(session, near(session)).length > 0)
}
