import { loadSessionOutcomes, loadSisterPrototypes } from './outcome-queries.ts'
import { sharedQuery } from './use-query.ts'

/** Everything that came out of a session. */
export const useSessionOutcomes = sharedQuery(loadSessionOutcomes)

/** Prototypes of a session and of the others that work on its challenge. */
export const useSisterPrototypes = sharedQuery(loadSisterPrototypes)
