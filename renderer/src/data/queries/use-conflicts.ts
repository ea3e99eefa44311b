import { useMemo } from 'react'
import { type NamedConflict, namedConflicts } from '#shared/domain/calendar/conflicts.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { useFacilitators } from './use-community.ts'
import { useSessions } from './use-sessions.ts'

const NONE: ReadonlyMap<string, readonly NamedConflict[]> = new Map()

/** Who is asked for in two sessions at once, told on both, by the session's id. */
export const useConflicts = (): ReadonlyMap<string, readonly NamedConflict[]> => {
  const sessions = useSessions()
  const team = useFacilitators()
  return useMemo(() => {
    if (!sessions || !team) return NONE
    return namedConflicts(
      sessions.map(({ session, parts }) => ({
        id: session.id,
        title: session.title,
        facilitatorIds: session.facilitatorIds,
        parts,
      })),
      new Map(team.map((one) => [one.id, spokenName(one)])),
    )
  }, [sessions, team])
}
