import { useMemo } from 'react'
import { peoplePresent } from '#shared/domain/outcomes/people-present.ts'
import { useSession } from './use-sessions.ts'

/** People who were in the room; null while no attendance is typed up, undefined while loading. */
export const usePeoplePresent = (sessionId: string): number | null | undefined => {
  const details = useSession(sessionId)
  return useMemo(
    // Merges are followed already in what a session gives.
    () => (details ? peoplePresent(details.attendances, details.parts, (id) => id) : details),
    [details],
  )
}
