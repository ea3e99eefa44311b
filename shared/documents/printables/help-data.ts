import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { communeByCode } from '#shared/domain/communes.ts'
import { currentConsents, isProvenYes } from '#shared/domain/consents.ts'
import { helpPieces } from '#shared/domain/exchange/pieces.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import { spokenName, spokenNameApart } from '#shared/domain/person-name.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import type {
  Introduction,
  IntroductionState,
  Piece,
  PieceKind,
} from '#shared/schemas/outcome.schema.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'

/** A need or an offer as supports show it. */
export type PrintablePiece = {
  readonly id: string
  readonly kind: PieceKind
  readonly text: string
  /** Withdrawn ones are left out. */
  readonly state: 'open' | 'met'
  /** Who answered it, once it clicked; empty: found, by whom is not known. Null: it waits. */
  readonly answeredBy: string | null
  /** « Hervé Bélair »; empty: nobody signed. */
  readonly who: string
  /** The same on two lines, « Hervé » then « Bélair »: no double name is broken. */
  readonly whoApart: string
  /** « Hervé B. », where the whole name is too long. */
  readonly shortWho: string
  /** Of somebody expected at the session. */
  readonly isExpected: boolean
  readonly commune: string
  readonly sessionId: string | null
}

/** One of the two who are brought together. */
export type PrintableSide = {
  readonly name: string
  /** The same on two lines, « Hervé » then « Bélair »: no double name is broken. */
  readonly nameApart: string
  /** « Hervé B. », where the whole name is too long. */
  readonly shortName: string
  /** Expected at the session. */
  readonly isExpected: boolean
  readonly commune: string
  readonly text: string
  /** Only of who agreed that it is shared, with its proof; empty: to be written by hand, or not. */
  readonly phone: string
}

/** Who can, for whom. */
export type PrintableIntroduction = {
  readonly id: string
  readonly state: IntroductionState
  readonly need: PrintableSide
  readonly offer: PrintableSide
  readonly isChain: boolean
}

export type HelpData = {
  readonly pieces: readonly PrintablePiece[]
  /** The first proposed first. */
  readonly introductions: readonly PrintableIntroduction[]
}

/** Records that mutual help is printed from; what is absent is taken as none. */
export type HelpRows = {
  readonly pieces?: readonly Piece[]
  readonly introductions?: readonly Introduction[]
  /** Of everyone: a telephone number is only printed of who agreed. */
  readonly consentEvents?: readonly ConsentEvent[]
}

// « Hervé B. »: of the first name and the first letter of the other.
const shortName = ({ firstName, lastName }: Pick<Person, 'firstName' | 'lastName'>): string => {
  if (firstName === '' || lastName === '') return spokenName({ firstName, lastName })
  // Without its full stop, an initial at the end of a line reads as a name that was cut.
  return `${firstName}\u00a0${lastName.charAt(0).toLocaleUpperCase('fr')}.`
}

/**
 * Needs, offers and introductions of a community, merged people followed. `expected`: ids of those
 * expected at the session.
 */
export const helpData = (
  everyone: readonly Person[],
  { pieces = [], introductions = [], consentEvents = [] }: HelpRows,
  expected: ReadonlySet<string> = new Set(),
): HelpData => {
  const canonical = canonicalPeople(everyone)
  const people = everyone.filter(
    ({ mergedInto, isErased }) => mergedInto === null && isErased !== true,
  )
  const erased = new Set(everyone.flatMap(({ id, isErased }) => (isErased === true ? id : [])))
  const personById = new Map(people.map((person) => [person.id, person]))
  const eventsOf = groupBy(consentEvents, ({ personId }) => canonical(personId))
  const mayShare = (personId: string): boolean =>
    isProvenYes(currentConsents(eventsOf.get(personId) ?? []).sharing)
  const side = (rowPersonId: string, text: string): PrintableSide => {
    const personId = canonical(rowPersonId)
    const person = personById.get(personId)
    return {
      name: person === undefined ? '' : spokenName(person),
      nameApart: person === undefined ? '' : spokenNameApart(person),
      shortName: person === undefined ? '' : shortName(person),
      isExpected: expected.has(personId),
      commune: communeByCode(person?.communeCode ?? null)?.name ?? '',
      text,
      phone: person !== undefined && mayShare(personId) ? formatPhone(person.phone) : '',
    }
  }
  const followed = pieces.map((row) =>
    row.personId === null ? row : { ...row, personId: canonical(row.personId) },
  )
  const answers = new Map(
    introductions
      .filter(({ state }) => state === 'clicked')
      .flatMap((row): (readonly [string, string])[] => [
        [row.needPieceId ?? '', side(row.offerPersonId, '').shortName],
        [row.offerPieceId ?? '', side(row.needPersonId, '').shortName],
      ]),
  )
  return {
    pieces: helpPieces({ people, pieces: followed }).flatMap((piece): PrintablePiece[] => {
      const { id, kind, text, state, personId, personName, communeCode } = piece
      if (state === 'withdrawn') return []
      const commune = communeByCode(communeCode)?.name ?? ''
      const { sessionId } = piece
      const person = personById.get(personId ?? '')
      const shortWho = person === undefined ? personName : shortName(person)
      const whoApart = person === undefined ? personName : spokenNameApart(person)
      const isExpected = personId !== null && expected.has(personId)
      return [
        {
          id,
          kind,
          text,
          state,
          // A need that looks again waits, whoever answered it once; an offer that served is told.
          answeredBy:
            kind === 'need' && state === 'open'
              ? null
              : (answers.get(id) ?? (state === 'met' ? '' : null)),
          who: personName,
          whoApart,
          shortWho,
          isExpected,
          commune,
          sessionId,
        },
      ]
    }),
    introductions: introductions
      // Nobody is left to be introduced; what was made stays, with whoever remains.
      .filter(
        ({ state, needPersonId, offerPersonId }) =>
          state !== 'proposed' || !(erased.has(needPersonId) || erased.has(offerPersonId)),
      )
      .toSorted((left, right) =>
        left.proposedOn === right.proposedOn
          ? left.id < right.id
            ? -1
            : 1
          : left.proposedOn < right.proposedOn
            ? -1
            : 1,
      )
      .map((row) => ({
        id: row.id,
        state: row.state,
        need: side(row.needPersonId, row.needText),
        offer: side(row.offerPersonId, row.offerText),
        isChain: row.chainId !== null,
      })),
  }
}
