import type { Facilitator, Funder, Organisation, Venue } from '#shared/schemas/community.schema.ts'
import { loadFacilitators, loadFunders, loadOrganisation, loadVenues } from './community-queries.ts'
import { useQuery } from './use-query.ts'

/** The organisation; null before the community is created, undefined while loading. */
export const useOrganisation = (): Organisation | null | undefined => useQuery(loadOrganisation)

/** The animation team, in its own order. */
export const useFacilitators = (): readonly Facilitator[] | undefined => useQuery(loadFacilitators)

/** Venues by name. */
export const useVenues = (): readonly Venue[] | undefined => useQuery(loadVenues)

/** Funders in their own order, that of their logos on the sheets. */
export const useFunders = (): readonly Funder[] | undefined => useQuery(loadFunders)
