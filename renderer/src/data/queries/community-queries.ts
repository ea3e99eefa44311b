import { foldText } from '#shared/domain/folded-text.ts'
import { byOrder, compareText } from '#shared/domain/ordering.ts'
import {
  type Facilitator,
  type Funder,
  ORGANISATION_ID,
  type Organisation,
  type Venue,
} from '#shared/schemas/community.schema.ts'
import type { ReadDatabase } from '../database.ts'

export const loadOrganisation = async (database: ReadDatabase): Promise<Organisation | null> =>
  (await database.organisation.get(ORGANISATION_ID)) ?? null

export const loadFacilitators = async (database: ReadDatabase): Promise<readonly Facilitator[]> =>
  (await database.facilitators.toArray()).toSorted(byOrder)

export const loadVenues = async (database: ReadDatabase): Promise<readonly Venue[]> =>
  (await database.venues.toArray()).toSorted(
    (left, right) =>
      compareText(foldText(left.name), foldText(right.name)) || compareText(left.id, right.id),
  )

export const loadFunders = async (database: ReadDatabase): Promise<readonly Funder[]> =>
  (await database.funders.toArray()).toSorted(byOrder)
