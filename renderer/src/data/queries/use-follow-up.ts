import { useMemo } from 'react'
import type { OverdueCommitments } from '#shared/domain/follow-up/commitment-list.ts'
import { type SessionOpening, sessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { useToday } from '../../lib/use-clock.ts'
import { type FollowUp, loadFollowUp, loadOpeningRows, loadOverdue } from './follow-up-queries.ts'
import { sharedQuery, useQuery } from './use-query.ts'

/** Everything that was promised and decided, across sessions. */
export const useFollowUp = (): FollowUp | undefined => useQuery(loadFollowUp)

/** Late commitments on that day, by session. */
export const useOverdue: (day: string) => readonly OverdueCommitments[] | undefined =
  sharedQuery(loadOverdue)

const useOpeningRows = sharedQuery(loadOpeningRows)

/** « Qu'est-ce qui a bougé ? » of a session; undefined while it is read. */
export const useSessionOpening = (sessionId: string): SessionOpening | undefined => {
  const rows = useOpeningRows(sessionId)
  const day = useToday()
  return useMemo(() => rows && sessionOpening(sessionId, day, rows), [sessionId, day, rows])
}
