import { EMPTY_VENUE } from '#shared/domain/empty-rows.ts'
import { orderBefore } from '#shared/domain/ordering.ts'
import {
  type Facilitator,
  type Funder,
  ORGANISATION_ID,
  type Organisation,
  type Venue,
} from '#shared/schemas/community.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type OrganisationFields = Omit<Organisation, 'id' | 'createdAt' | 'isExample'>
export type NewOrganisation = Partial<OrganisationFields> & Pick<OrganisationFields, 'name'>
export type FacilitatorFields = Omit<Facilitator, 'id' | 'order'>
export type VenueFields = Omit<Venue, 'id'>
export type NewVenue = Partial<VenueFields> & Pick<VenueFields, 'name'>
export type FunderFields = Omit<Funder, 'id' | 'order'>
export type NewFunder = Partial<FunderFields> & Pick<FunderFields, 'name'>

/** A whole organisation from the fields that are known. */
export const newOrganisation = (fields: NewOrganisation): Organisation => ({
  communeCode: null,
  address: '',
  siret: '',
  activityNumber: '',
  logoHash: null,
  privacyContact: '',
  collects: [],
  ...fields,
  id: ORGANISATION_ID,
  isExample: false,
  createdAt: nowAsText(),
})

/** A whole venue from the fields that are known. */
export const newVenue = (id: string, fields: NewVenue): Venue => ({
  ...EMPTY_VENUE,
  ...fields,
  id,
})

/** A facilitator at the end of the team. */
export const putFacilitator = (
  tx: WriteTransaction,
  id: string,
  fields: Partial<FacilitatorFields>,
): void =>
  tx.put('facilitators', {
    firstName: '',
    lastName: '',
    role: '',
    ...fields,
    id,
    order: orderBefore(tx.find('facilitators'), null),
  })

/** A funder at the end of the list. */
export const putFunder = (tx: WriteTransaction, id: string, fields: NewFunder): void =>
  tx.put('funders', {
    sentence: '',
    logoHash: null,
    ...fields,
    id,
    order: orderBefore(tx.find('funders'), null),
  })

const move = (
  tx: WriteTransaction,
  table: 'facilitators' | 'funders',
  id: string,
  beforeId: string | null,
) => {
  const others = tx.find(table).filter((row) => row.id !== id)
  tx.patch(table, { id }, { order: orderBefore(others, beforeId) })
}

export const communityRepository = {
  /** First launch: the community that this laptop keeps. No step to undo: it is the ground. */
  createCommunity: (fields: NewOrganisation): Promise<CommitOutcome> =>
    step('createCommunity', (tx) => tx.put('organisation', newOrganisation(fields)), {
      isUndoable: false,
    }),

  updateOrganisation: (fields: Partial<OrganisationFields>): Promise<CommitOutcome> =>
    step('editOrganisation', (tx) => {
      if (tx.get('organisation', { id: ORGANISATION_ID })) {
        tx.patch('organisation', { id: ORGANISATION_ID }, fields)
      } else tx.put('organisation', newOrganisation({ name: '', ...fields }))
    }),

  addFacilitator: (fields: Partial<FacilitatorFields>): Promise<Created> =>
    creation('addFacilitator', (tx, id) => putFacilitator(tx, id, fields)),
  updateFacilitator: (id: string, fields: Partial<FacilitatorFields>): Promise<CommitOutcome> =>
    step('editFacilitator', (tx) => tx.patch('facilitators', { id }, fields)),
  /** Sessions keep the id: undo gives the name back everywhere. */
  removeFacilitator: (id: string): Promise<CommitOutcome> =>
    step('removeFacilitator', (tx) => tx.remove('facilitators', { id })),
  /** Places a facilitator just before another, or last. */
  moveFacilitator: (id: string, beforeId: string | null): Promise<CommitOutcome> =>
    step('moveFacilitator', (tx) => move(tx, 'facilitators', id, beforeId)),

  addVenue: (fields: NewVenue): Promise<Created> =>
    creation('addVenue', (tx, id) => tx.put('venues', newVenue(id, fields))),
  updateVenue: (id: string, fields: Partial<VenueFields>): Promise<CommitOutcome> =>
    step('editVenue', (tx) => tx.patch('venues', { id }, fields)),
  removeVenue: (id: string): Promise<CommitOutcome> =>
    step('removeVenue', (tx) => tx.remove('venues', { id })),

  addFunder: (fields: NewFunder): Promise<Created> =>
    creation('addFunder', (tx, id) => putFunder(tx, id, fields)),
  updateFunder: (id: string, fields: Partial<FunderFields>): Promise<CommitOutcome> =>
    step('editFunder', (tx) => tx.patch('funders', { id }, fields)),
  removeFunder: (id: string): Promise<CommitOutcome> =>
    step('removeFunder', (tx) => tx.remove('funders', { id })),
  /** Places a funder just before another, or last. */
  moveFunder: (id: string, beforeId: string | null): Promise<CommitOutcome> =>
    step('moveFunder', (tx) => move(tx, 'funders', id, beforeId)),
} as const
