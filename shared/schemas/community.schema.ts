import { z } from 'zod'
import { DEMOGRAPHICS } from './people.schema.ts'
import {
  communeCodeSchema,
  hashSchema,
  idSchema,
  instantSchema,
  orderSchema,
  text,
  timeSchema,
  uniqueList,
} from './values.ts'

/** The only record of table `organisation`. */
export const ORGANISATION_ID = 'organisation'

/** Who organises: printed at the head of every sheet. */
export const organisationSchema = z.object({
  id: z.literal(ORGANISATION_ID),
  name: text.oneLine,
  communeCode: communeCodeSchema.nullable(),
  address: text.oneLine,
  /** French company register number, printed on training sheets. */
  siret: text.oneLine,
  /** Numéro de déclaration d'activité of a training body. */
  activityNumber: text.oneLine,
  logoHash: hashSchema.nullable(),
  /** Whom to write to about one's data; printed in the privacy line of the sign-in sheet. */
  privacyContact: text.oneLine,
  /** Facts about people that are asked for, for funders; none unless the organisation says so. */
  collects: uniqueList(z.enum(DEMOGRAPHICS)).default([]),
  /** True while the workspace holds the bundled example. */
  isExample: z.boolean(),
  createdAt: instantSchema,
})
export type Organisation = Readonly<z.infer<typeof organisationSchema>>

/** A member of the animation team. */
export const facilitatorSchema = z.object({
  id: idSchema,
  firstName: text.oneLine,
  lastName: text.oneLine,
  role: text.oneLine,
  order: orderSchema,
})
export type Facilitator = Readonly<z.infer<typeof facilitatorSchema>>

export const VENUE_KINDS = [
  'school',
  'farm',
  'townHall',
  'publicSpace',
  'business',
  'association',
  'library',
  'home',
  'other',
] as const
export type VenueKind = (typeof VENUE_KINDS)[number]

export const VENUE_EQUIPMENT = [
  'tables',
  'chairs',
  'projector',
  'screen',
  'wall',
  'power',
  'internet',
  'water',
  'toilets',
  'kitchen',
  'shade',
  'wheelchair',
  'parking',
] as const
export type VenueEquipment = (typeof VENUE_EQUIPMENT)[number]

/** A place where sessions are held. */
export const venueSchema = z.object({
  id: idSchema,
  name: text.oneLine,
  kind: z.enum(VENUE_KINDS),
  address: text.oneLine,
  communeCode: communeCodeSchema.nullable(),
  notes: text.paragraph,
  /** People it holds; null: not known. */
  capacity: z.number().int().positive().max(100_000).nullable().default(null),
  /** How to get in: parking, bus, key, ramp. */
  access: text.paragraph.default(''),
  contactName: text.oneLine.default(''),
  contactPhone: text.oneLine.default(''),
  /** What is there already. */
  equipment: uniqueList(z.enum(VENUE_EQUIPMENT)).default([]),
  /** Time by which everyone must be out; null: not known. */
  closesAt: timeSchema.nullable().default(null),
})
export type Venue = Readonly<z.infer<typeof venueSchema>>

/** A funder whose logo and sentence must appear on the sheets. */
export const funderSchema = z.object({
  id: idSchema,
  name: text.oneLine,
  sentence: text.oneLine,
  logoHash: hashSchema.nullable(),
  order: orderSchema,
  /** Years for which its agreement asks to keep sheets and records; absent or null: it says nothing. */
  keepYears: z.number().int().min(1).max(30).nullable().optional(),
})
export type Funder = Readonly<z.infer<typeof funderSchema>>
