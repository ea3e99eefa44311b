import { loadSessionOutcomes } from './outcome-queries.ts'
import { sharedQuery } from './use-query.ts'

/** Everything that came out of a session. */
export const useSessionOutcomes = sharedQuery(loadSessionOutcomes)
