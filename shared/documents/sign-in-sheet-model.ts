import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import type { Day } from '#shared/domain/dates.ts'
import { linesToSign } from '#shared/domain/lines-to-sign.ts'
import { compareByName } from '#shared/domain/person-name.ts'
import { isLeftOff } from '#shared/domain/privacy/withdrawal.ts'
import type { Facilitator, Funder, Organisation, Venue } from '#shared/schemas/community.schema.ts'
import type { Person, Totem } from '#shared/schemas/people.schema.ts'
import type { PrivacyNotice } from '#shared/schemas/privacy.schema.ts'
import type {
  Attendance,
  Participation,
  Session,
  SessionPart,
  SignInMode,
} from '#shared/schemas/session.schema.ts'
import { imageSize } from './image-size.ts'
import { type OwnNotices, ownNotices } from './own-notices.ts'

/** A picture of the sheet: its bytes go to the renderer under `hash`. */
export type SheetImage = {
  readonly hash: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** One printed line: nothing that a neighbour should not read. */
export type SheetPerson = {
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly structure: string
  readonly commune: string
  /** By which somebody who does not read finds their line. */
  readonly totem: Totem | null
}

export type SheetPart = {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** `HH:MM`. */
  readonly start: string
  readonly end: string
}

export type SheetOrganisation = {
  readonly name: string
  readonly address: string
  readonly siret: string
  readonly activityNumber: string
  readonly privacyContact: string
  readonly logo: SheetImage | null
  /** Its own words about data of people, on sheets that say them; absent: those proposed. */
  readonly notices?: OwnNotices
}

export type SheetVenue = {
  readonly name: string
  readonly address: string
  readonly commune: string
}

export type SheetFunder = {
  readonly name: string
  readonly sentence: string
  readonly logo: SheetImage | null
}

/** What identifies the session at the head of each of its sheets. */
export type SheetSession = {
  readonly code: string
  readonly title: string
  readonly module: string
}

/** Everything a sign-in sheet says. People are in the order of their lines: 1, 2, 3… */
export type SignInSheetModel = {
  readonly mode: SignInMode
  readonly organisation: SheetOrganisation
  readonly session: SheetSession
  /** In order of date and time. */
  readonly parts: readonly SheetPart[]
  readonly venue: SheetVenue | null
  readonly facilitators: readonly {
    readonly firstName: string
    readonly lastName: string
    readonly role: string
  }[]
  readonly people: readonly SheetPerson[]
  /** Hand-written lines that follow the printed ones. */
  readonly blankLines: number
  /** 1 for the first print of this session, then 2, 3… */
  readonly version: number
  readonly funders: readonly SheetFunder[]
}

/** Records of the workspace, whole tables or only what concerns the session. */
export type SignInSheetRows = {
  readonly organisation: Organisation | null
  readonly session: Session
  readonly parts: readonly SessionPart[]
  readonly venues: readonly Venue[]
  readonly facilitators: readonly Facilitator[]
  readonly funders: readonly Funder[]
  readonly people: readonly Person[]
  readonly participations: readonly Participation[]
  /** What was typed up, of this session or of all. */
  readonly attendances: readonly Attendance[]
  /** Day of the print: whoever was erased has no line on a sheet to come. */
  readonly today: Day
  readonly version: number
  /** Every version of what people are told; absent: nothing was written. */
  readonly privacyNotices?: readonly PrivacyNotice[]
  /** Bytes of logos by hash; a logo that is absent or unreadable is left out. */
  readonly images: Readonly<Record<string, Uint8Array>>
}

const communeName = (code: string | null): string => communeByCode(code)?.name ?? ''

const sheetImage = (hash: string | null, images: SignInSheetRows['images']): SheetImage | null => {
  const bytes = hash === null ? undefined : images[hash]
  const size = bytes === undefined ? null : imageSize(bytes)
  return hash === null || size === null ? null : { hash, ...size }
}

const chosen = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): Row[] => rows.filter(({ id }) => ids.includes(id))

const byOrder = (left: { readonly order: string }, right: { readonly order: string }): number =>
  left.order < right.order ? -1 : left.order > right.order ? 1 : 0

const moment = ({ date, start }: SheetPart): string => `${date} ${start}`

export type SheetPeopleRows = Pick<
  SignInSheetRows,
  'session' | 'parts' | 'people' | 'participations' | 'attendances' | 'today'
>

/**
 * The lines of the sheet: everyone who has not declined, walk-ins of an earlier print included,
 * each once (two records merged into one are one line), sorted as people look for themselves. Erased
 * people are left off a sheet to come.
 */
export const sheetPeople = ({
  session,
  parts,
  people,
  participations,
  attendances,
  today,
}: SheetPeopleRows): SheetPerson[] => {
  const canonical = canonicalPeople(people)
  const ownParts = parts.filter(({ sessionId }) => sessionId === session.id)
  const isOff = isLeftOff({ parts: ownParts, attendances, today }, canonical)
  const expected = new Set(
    participations
      .filter(({ sessionId, status }) => sessionId === session.id && status !== 'declined')
      .map(({ personId }) => canonical(personId)),
  )
  return people
    .filter((person) => expected.has(person.id) && !isOff(person))
    .map(({ id, firstName, lastName, structure, communeCode, totem }) => ({
      id,
      firstName,
      lastName,
      structure,
      commune: communeName(communeCode),
      totem,
    }))
    .sort((left, right) => compareByName(left, right) || (left.id < right.id ? -1 : 1))
}

/** Who organises, as sheets say it. */
export const sheetOrganisation = ({
  organisation,
  images,
}: Pick<SheetHeadRows, 'organisation' | 'images'>): SheetOrganisation => ({
  name: organisation?.name ?? '',
  address: [organisation?.address ?? '', communeName(organisation?.communeCode ?? null)]
    .filter(Boolean)
    .join(', '),
  siret: organisation?.siret ?? '',
  activityNumber: organisation?.activityNumber ?? '',
  privacyContact: organisation?.privacyContact ?? '',
  logo: sheetImage(organisation?.logoHash ?? null, images),
})

const sheetVenue = ({ session, venues }: SheetHeadRows): SheetVenue | null => {
  const venue = venues.find(({ id }) => id === session.venueId)
  if (venue === undefined) return null
  const { name, address, communeCode } = venue
  return { name, address, commune: communeName(communeCode) }
}

/** Funders as sheets say them, in the order given. */
export const sheetFunders = (
  funders: readonly Funder[],
  images: SignInSheetRows['images'],
): readonly SheetFunder[] =>
  funders.map(({ name, sentence, logoHash }) => ({
    name,
    sentence,
    logo: sheetImage(logoHash, images),
  }))

/** What heads every sheet of a session, and whose money closes it. */
export type SheetHead = Pick<
  SignInSheetModel,
  'mode' | 'organisation' | 'session' | 'parts' | 'venue' | 'facilitators' | 'funders'
>

export type SheetHeadRows = Omit<
  SignInSheetRows,
  'people' | 'participations' | 'attendances' | 'today' | 'version'
>

/** Gathers what every sheet of a session says of it. */
export const sheetHead = (rows: SheetHeadRows): SheetHead => {
  const { session, images } = rows
  return {
    mode: session.signInMode,
    organisation: sheetOrganisation(rows),
    session: { code: session.code, title: session.title, module: session.module },
    parts: rows.parts
      .filter(({ sessionId }) => sessionId === session.id)
      .map(({ id, date, start, end }) => ({ id, date, start, end }))
      .sort((left, right) => (moment(left) < moment(right) ? -1 : 1)),
    venue: sheetVenue(rows),
    facilitators: chosen(rows.facilitators, session.facilitatorIds)
      .sort(byOrder)
      .map(({ firstName, lastName, role }) => ({ firstName, lastName, role })),
    funders: sheetFunders(chosen(rows.funders, session.funderIds).sort(byOrder), images),
  }
}

/** Gathers what a sign-in sheet says from the records. The roster to keep is `people` in order. */
export const signInSheetModel = (rows: SignInSheetRows): SignInSheetModel => {
  const people = sheetPeople(rows)
  return {
    ...sheetHead(rows),
    organisation: {
      ...sheetOrganisation(rows),
      ...ownNotices(rows.privacyNotices, ['registration']),
    },
    people,
    blankLines: linesToSign(rows.session, people.length),
    version: rows.version,
  }
}
