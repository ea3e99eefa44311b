import type { Decision } from '#shared/schemas/outcome.schema.ts'
import type { Day } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import { compareText } from '../ordering.ts'

/** What the log must know of a session. */
export type DecisionSession = {
  readonly id: string
  readonly title: string
  readonly day: Day | null
  readonly challengeId: string | null
}

export type LoggedDecision = {
  readonly decision: Decision
  /** Null when the session is gone. */
  readonly session: DecisionSession | null
  /** The challenge it belongs to: its own, else that of its session. */
  readonly challengeId: string | null
  /** The decision that took its place; null: it holds. */
  readonly replacedBy: Decision | null
  /** Those whose place it took, latest first. */
  readonly replaces: readonly Decision[]
}

/**
 * Every decision, latest first; within a session, the last one first. One that was replaced says by
 * which; a replacement that is gone, or that is itself, counts for nothing.
 */
export const decisionLog = (
  decisions: readonly Decision[],
  sessions: readonly DecisionSession[],
): readonly LoggedDecision[] => {
  const sessionById = new Map(sessions.map((session) => [session.id, session]))
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  const replacementOf = ({ id, replacedBy }: Decision): Decision | null =>
    replacedBy === null || replacedBy === id ? null : (byId.get(replacedBy) ?? null)
  const dayOf = ({ sessionId }: Decision): string => sessionById.get(sessionId)?.day ?? '9999'
  const latestFirst = decisions
    .filter(({ text }) => text.trim() !== '')
    .toSorted(
      (left, right) =>
        compareText(dayOf(right), dayOf(left)) ||
        compareText(right.sessionId, left.sessionId) ||
        compareText(right.order, left.order) ||
        compareText(right.id, left.id),
    )
  const replaced = groupBy(
    latestFirst.filter((decision) => replacementOf(decision) !== null),
    (decision) => replacementOf(decision)?.id ?? '',
  )
  return latestFirst.map((decision) => {
    const session = sessionById.get(decision.sessionId) ?? null
    return {
      decision,
      session,
      challengeId: decision.challengeId ?? session?.challengeId ?? null,
      replacedBy: replacementOf(decision),
      replaces: replaced.get(decision.id) ?? [],
    }
  })
}

/** The log of one challenge: decisions of its own, and those of its sessions that name no other. */
export const decisionsOfChallenge = (
  challengeId: string,
  decisions: readonly Decision[],
  sessions: readonly DecisionSession[],
): readonly LoggedDecision[] =>
  decisionLog(decisions, sessions).filter((logged) => logged.challengeId === challengeId)
