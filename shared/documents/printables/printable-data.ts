import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { isAttended, presenceMinutes } from '#shared/domain/attendance-ledger.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import type { Day } from '#shared/domain/dates.ts'
import type { SessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { compareByName } from '#shared/domain/person-name.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { Organisation } from '#shared/schemas/community.schema.ts'
import type { TablePlan } from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { PrivacyNotice } from '#shared/schemas/privacy.schema.ts'
import type { Attendance } from '#shared/schemas/session.schema.ts'
import { imageSize } from '../image-size.ts'
import { ownNotices } from '../own-notices.ts'
import {
  type SheetHeadRows,
  type SheetImage,
  type SignInSheetRows,
  sheetHead,
  sheetOrganisation,
  sheetPeople,
} from '../sign-in-sheet-model.ts'
import { type HelpRows, helpData } from './help-data.ts'
import { printableOpening } from './opening-data.ts'
import type { PrintableData, PrintablePerson } from './printable.ts'
import { tableRounds } from './table-data.ts'

/** Records that supports are made from, for a session or for the community as a whole. */
export type PrintableRows = HelpRows & {
  readonly organisation: Organisation | null
  readonly people: readonly Person[]
  /** Everyone, for what goes beyond those of the session; absent: `people`. */
  readonly community?: readonly Person[]
  readonly challenges: readonly Challenge[]
  /** Every version of what people are told; absent: nothing was written. */
  readonly privacyNotices?: readonly PrivacyNotice[]
  /** Null: the support is for no session in particular. */
  readonly session:
    | (Omit<SheetHeadRows, 'organisation' | 'images'> &
        Pick<SignInSheetRows, 'participations'> & {
          /** What was typed up, of this session or of all; absent: nothing yet. */
          readonly attendances?: readonly Attendance[]
          /** Day of the print; absent: before every part. */
          readonly today?: Day
          /** Who sits with whom; absent: nothing decided. */
          readonly tablePlans?: readonly TablePlan[]
        })
    | null
  /** What earlier sessions of the group left open; absent: nobody asked. */
  readonly opening?: SessionOpening
  /** Bytes of logos and pictures by hash; what is absent or unreadable is left out. */
  readonly images: Readonly<Record<string, Uint8Array>>
}

const picturesOf = (images: PrintableRows['images']): Readonly<Record<string, SheetImage>> =>
  Object.fromEntries(
    Object.entries(images).flatMap(([hash, bytes]) => {
      const size = imageSize(bytes)
      return size === null ? [] : [[hash, { hash, ...size }]]
    }),
  )

const communityPeople = (people: readonly Person[]): PrintablePerson[] =>
  people
    .filter(({ mergedInto, isErased }) => mergedInto === null && isErased !== true)
    .toSorted((left, right) => compareByName(left, right) || (left.id < right.id ? -1 : 1))
    .map(({ id, firstName, lastName, structure, communeCode, totem }) => ({
      id,
      firstName,
      lastName,
      structure,
      commune: communeByCode(communeCode)?.name ?? '',
      line: null,
      totem,
      attended: null,
    }))

// Marks of merged records count for the one that stays; of two for one part, the longer stay.
const attendanceOf = (
  { session, parts, attendances = [] }: NonNullable<PrintableRows['session']>,
  people: readonly Person[],
): ((personId: string) => PrintablePerson['attended']) => {
  const canonical = canonicalPeople(people)
  const partById = new Map(parts.map((part) => [part.id, part]))
  const minutesOf = new Map<string, Map<string, number>>()
  const typed = attendances.filter(
    ({ sessionId, partId }) => sessionId === session.id && partById.has(partId),
  )
  for (const { partId, personId, status, leftAt } of typed) {
    const part = partById.get(partId)
    if (part === undefined || !isAttended(status)) continue
    const id = canonical(personId)
    const byPart = minutesOf.get(id) ?? new Map<string, number>()
    byPart.set(partId, Math.max(byPart.get(partId) ?? 0, presenceMinutes(status, leftAt, part)))
    minutesOf.set(id, byPart)
  }
  return (personId) => {
    if (typed.length === 0) return null
    const byPart = minutesOf.get(personId) ?? new Map<string, number>()
    return {
      minutes: [...byPart.values()].reduce((sum, minutes) => sum + minutes, 0),
      partIds: [...byPart.keys()],
    }
  }
}

/** Gathers what supports say from the records. */
export const printableData = (rows: PrintableRows): PrintableData => {
  const { organisation, people, challenges, session, images } = rows
  const opening = rows.opening && printableOpening(rows.opening)
  const pictures = picturesOf(images)
  const everyone = rows.community ?? people
  const notices = ownNotices(rows.privacyNotices)
  if (session === null) {
    return {
      ...helpData(everyone, rows),
      tableRounds: [],
      organisation: { ...sheetOrganisation({ organisation, images }), ...notices },
      head: null,
      people: communityPeople(people),
      expectedCount: null,
      challenge: null,
      pictures,
    }
  }
  const head = sheetHead({ ...session, organisation, images })
  const attendedBy = attendanceOf(session, people)
  const challenge = challenges.find(({ id }) => id === session.session.challengeId)
  const { attendances = [], today = '' } = session
  const expected = sheetPeople({ ...session, people, attendances, today })
  const erased = new Set(people.flatMap(({ id, isErased }) => (isErased === true ? id : [])))
  return {
    ...helpData(everyone, rows, new Set(expected.map(({ id }) => id))),
    tableRounds: tableRounds(session.tablePlans ?? [], {
      sessionId: session.session.id,
      people,
      facilitators: session.facilitators,
    }),
    organisation: { ...head.organisation, ...notices },
    head,
    people: expected
      .map((person, index) => ({ ...person, line: index + 1, attended: attendedBy(person.id) }))
      // No badge and no certificate is for nobody, even where the sheet that was signed has their line.
      .filter(({ id }) => !erased.has(id)),
    expectedCount: session.session.expectedCount,
    challenge:
      challenge === undefined ? null : { title: challenge.title, question: challenge.question },
    ...(opening ? { opening } : {}),
    pictures,
  }
}
