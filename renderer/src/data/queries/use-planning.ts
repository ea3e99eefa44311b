import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { Method, MethodMark } from '#shared/schemas/method.schema.ts'
import type { ContactEvent } from '#shared/schemas/outreach.schema.ts'
import type { Template } from '#shared/schemas/template.schema.ts'
import {
  loadAgendaSizes,
  loadChallenges,
  loadContactEvents,
  loadMethods,
  loadSessionPlan,
  loadTemplates,
  type SessionPlan,
} from './planning-queries.ts'
import { useQuery } from './use-query.ts'

/** Agenda and material of a session; null when there is none. */
export const useSessionPlan = (sessionId: string): SessionPlan | null | undefined =>
  useQuery((database) => loadSessionPlan(database, sessionId), [sessionId])

/** How many blocks the agenda of each session has, by session. */
export const useAgendaSizes = (): ReadonlyMap<string, number> | undefined =>
  useQuery(loadAgendaSizes)

/** Every try to reach somebody about a session, latest first. */
export const useContactEvents = (sessionId: string): readonly ContactEvent[] | undefined =>
  useQuery((database) => loadContactEvents(database, sessionId), [sessionId])

/** The team's own methods and its notes on every method. */
export const useTeamMethods = ():
  | { readonly methods: readonly Method[]; readonly marks: ReadonlyMap<string, MethodMark> }
  | undefined => useQuery(loadMethods)

export const useTemplates = (): readonly Template[] | undefined => useQuery(loadTemplates)

export const useChallenges = (): readonly Challenge[] | undefined => useQuery(loadChallenges)
