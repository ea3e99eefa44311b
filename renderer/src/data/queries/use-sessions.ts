import { useMemo } from 'react'
import { useSteady } from '#renderer/lib/use-steady.ts'
import { sessionTypedParts } from '../session-sheet.ts'
import type { SessionHead, SessionSummary, SessionWithDetails } from '../views.ts'
import {
  joinSession,
  loadSessionAttendance,
  loadSessionOutline,
  loadSessions,
} from './session-queries.ts'
import { sharedQuery, useQuery } from './use-query.ts'

/** Every session with its parts and venue, earliest first; those without a date last. */
export const useSessions = (): readonly SessionSummary[] | undefined => useQuery(loadSessions)

const useOutline = sharedQuery(loadSessionOutline)
const useSessionAttendance = sharedQuery(loadSessionAttendance)

/** One session with all that its screens need; null when there is none. */
export const useSession = (id: string): SessionWithDetails | null | undefined => {
  const outline = useOutline(id)
  const attendance = useSessionAttendance(id)
  return useMemo(() => {
    if (outline === null) return null
    // The two halves come one after the other, those of another session included.
    if (outline?.session.id !== id || attendance?.sessionId !== id) return undefined
    return joinSession(outline, attendance)
  }, [id, outline, attendance])
}

/** The same without the attendance itself: steady while it is being typed up. */
export const useSessionHead = (id: string): SessionHead | null | undefined => {
  const details = useSession(id)
  return useSteady(details && headOf(details))
}

const headOf = (details: SessionWithDetails): SessionHead => {
  const { attendances: _, ...rest } = details
  return { ...rest, typed: sessionTypedParts(details) }
}
