import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { answersOf } from '#shared/domain/attendance-strength.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { contactWay } from '#shared/domain/outreach/contact-way.ts'
import { compareByName, spokenName, spokenNameApart } from '#shared/domain/person-name.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import type { ContactEvent } from '#shared/schemas/outreach.schema.ts'
import {
  type Person,
  PREFERRED_CONTACTS,
  type PreferredContact,
} from '#shared/schemas/people.schema.ts'
import type { Session } from '#shared/schemas/session.schema.ts'
import {
  type SheetHead,
  type SheetHeadRows,
  type SignInSheetRows,
  sheetHead,
} from './sign-in-sheet-model.ts'

/** Channels of the sheet in their order; `none`: neither number nor address. */
export const CALL_CHANNELS = [...PREFERRED_CONTACTS, 'none'] as const
export type CallChannel = (typeof CALL_CHANNELS)[number]

/** Somebody to reach. This sheet is private: it may carry a phone and an e-mail. */
export type CallPerson = {
  readonly id: string
  readonly name: string
  /** The same on two lines, where one is too short for both. */
  readonly nameApart: string
  readonly structure: string
  readonly commune: string
  /** As people read it; empty: none. */
  readonly phone: string
  readonly phoneNote: string
  readonly email: string
  /** The one that can be used, as on screen. */
  readonly channel: CallChannel
  /** What the person prefers, when it cannot be used; else null. */
  readonly unmet: PreferredContact | null
  /** The person said yes already. */
  readonly comes: boolean
  /** How many times somebody tried without reaching them. */
  readonly tries: number
}

export type CallSheetModel = {
  readonly head: SheetHead
  /** The team's own words to say, line by line; empty: those proposed. */
  readonly script: readonly string[]
  /** By channel, then name. */
  readonly people: readonly CallPerson[]
}

export type CallSheetRows = SheetHeadRows &
  Pick<SignInSheetRows, 'people' | 'participations'> & {
    readonly contactEvents: readonly ContactEvent[]
  }

export type CallSheetChoice = {
  /** Those who said yes too, to remind them. */
  readonly withConfirmed: boolean
}

/** The channel under which somebody stands, and what they would have preferred. */
const wayOf = (person: Person): Pick<CallPerson, 'channel' | 'unmet'> => {
  const way = contactWay(person)
  return way ?? { channel: 'none', unmet: person.preferredContact }
}

const ownScript = ({ invitationWordings }: Session): string[] =>
  (invitationWordings.find(({ piece }) => piece === 'call')?.text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Gathers who is still to be reached; two records merged into one are one line, erased ones none. */
export const callSheetModel = (
  rows: CallSheetRows,
  { withConfirmed }: CallSheetChoice = { withConfirmed: false },
): CallSheetModel => {
  const { session, people, participations, contactEvents } = rows
  const canonical = canonicalPeople(people)
  const statuses = answersOf(participations, session.id, canonical)
  const tries = new Map<string, number>()
  for (const { sessionId, personId, outcome } of contactEvents) {
    if (sessionId !== session.id || outcome !== 'noAnswer') continue
    tries.set(canonical(personId), (tries.get(canonical(personId)) ?? 0) + 1)
  }
  const wanted = new Set(withConfirmed ? ['invited', 'confirmed'] : ['invited'])
  const chosen = people.filter(
    ({ id, isErased }) => isErased !== true && wanted.has(statuses.get(id) ?? ''),
  )
  return {
    head: sheetHead(rows),
    script: ownScript(session),
    people: chosen
      .toSorted(
        (left, right) =>
          CALL_CHANNELS.indexOf(wayOf(left).channel) -
            CALL_CHANNELS.indexOf(wayOf(right).channel) ||
          compareByName(left, right) ||
          (left.id < right.id ? -1 : 1),
      )
      .map((person) => ({
        id: person.id,
        name: spokenName(person),
        nameApart: spokenNameApart(person),
        structure: person.structure,
        commune: communeByCode(person.communeCode)?.name ?? '',
        phone: formatPhone(person.phone),
        phoneNote: person.phoneNote,
        email: person.email,
        ...wayOf(person),
        comes: statuses.get(person.id) === 'confirmed',
        tries: tries.get(person.id) ?? 0,
      })),
  }
}
