import { useMemo } from 'react'
import type { OverdueCommitments } from '#shared/domain/follow-up/commitment-list.ts'
import { type WhatMoved, whatMoved } from '#shared/domain/follow-up/what-moved.ts'
import { today } from '../../lib/clock.ts'
import {
  type FollowUp,
  type LoadedGroup,
  loadFollowUp,
  loadGroup,
  loadOverdue,
} from './follow-up-queries.ts'
import { sharedQuery, useQuery } from './use-query.ts'

/** Everything that was promised and decided, across sessions. */
export const useFollowUp = (): FollowUp | undefined => useQuery(loadFollowUp)

/** Late commitments on that day, by session. */
export const useOverdue: (day: string) => readonly OverdueCommitments[] | undefined =
  sharedQuery(loadOverdue)

const useGroup = sharedQuery(loadGroup)

/** What a session opens with, and the people it names by id. */
export type SessionOpening = WhatMoved & Pick<LoadedGroup, 'people'>

/** « Qu'est-ce qui a bougé ? » of a session; undefined while it is read. */
export const useWhatMoved = (sessionId: string): SessionOpening | undefined => {
  const group = useGroup(sessionId)
  return useMemo(
    () => group && { ...whatMoved(sessionId, today(), group), people: group.people },
    [sessionId, group],
  )
}
