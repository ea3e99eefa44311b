import { loadSessionRun } from './run-queries.ts'
import { sharedQuery } from './use-query.ts'

/** The agenda of a session and what was noted while it ran. */
export const useSessionRun = sharedQuery(loadSessionRun)
