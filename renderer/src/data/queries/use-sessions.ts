import type { SessionSummary, SessionWithDetails } from '../views.ts'
import { loadSession, loadSessions } from './session-queries.ts'
import { useQuery } from './use-query.ts'

/** Every session with its parts and venue, earliest first; those without a date last. */
export const useSessions = (): readonly SessionSummary[] | undefined => useQuery(loadSessions)

/** One session with all that its screens need; null when there is none. */
export const useSession = (id: string): SessionWithDetails | null | undefined =>
  useQuery((database) => loadSession(database, id), [id])
