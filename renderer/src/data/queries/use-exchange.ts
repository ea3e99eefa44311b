import { useMemo } from 'react'
import {
  findChains,
  type HelpChain,
  type Suggestion,
  suggestIntroductions,
} from '#shared/domain/exchange/suggestions.ts'
import type { TablePlan } from '#shared/schemas/outcome.schema.ts'
import {
  type Exchange,
  type HelpTables,
  loadExchange,
  loadHelpTables,
  loadPairSources,
  loadTablePlans,
  type PairSources,
} from './exchange-queries.ts'
import { sharedQuery, useQuery } from './use-query.ts'

const useShared = sharedQuery(loadExchange)

/** Needs, offers and introductions of the whole community. */
export const useExchange = (): Exchange | undefined => useShared('')

export type Ideas = {
  readonly suggestions: readonly Suggestion[]
  readonly chains: readonly HelpChain[]
}

/** Who could help whom; worked out again only when a piece or an introduction changes. */
export const useIdeas = (exchange: Exchange | undefined): Ideas | undefined =>
  useMemo(() => {
    if (exchange === undefined) return undefined
    const suggestions = suggestIntroductions(exchange)
    return { suggestions, chains: findChains(suggestions) }
  }, [exchange])

const useSharedTables = sharedQuery(loadHelpTables)

/** Records that supports of mutual help are printed from. */
export const useHelpTables = (): HelpTables | undefined => useSharedTables('')

const useSharedPlans = sharedQuery(loadTablePlans)

/** Who sits with whom at a session, round by round. */
export const useTablePlans = (sessionId: string): readonly TablePlan[] | undefined =>
  useSharedPlans(sessionId)

/** What people lived together at every other session than this one. */
export const usePairSources = (sessionId: string): PairSources | undefined =>
  useQuery((database) => loadPairSources(database, sessionId), [sessionId])
