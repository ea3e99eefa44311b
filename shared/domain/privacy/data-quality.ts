import { groupBy } from '#shared/domain/group-by.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import { currentConsents } from '../consents.ts'
import { isFullNumber, readPhone } from '../phones.ts'
import { phoneFault } from '../typed-phone.ts'

export type OddPhone = {
  readonly person: Person
  /** The full number that was probably meant; null: nobody can tell. */
  readonly proposed: string | null
}

/** What could be put right, when somebody has a moment. */
export type DataQuality = {
  readonly noCommune: readonly Person[]
  readonly oddPhones: readonly OddPhone[]
  /** Consents that hold today and whose proof is still to be confirmed. */
  readonly noProof: readonly { readonly person: Person; readonly event: ConsentEvent }[]
}

/**
 * How much could be put right; `duplicates`: pairs of records that may be one person; `photos`: those
 * to be looked at again.
 */
export const countToMend = (
  { noCommune, oddPhones, noProof }: DataQuality,
  { duplicates, photos }: { readonly duplicates: number; readonly photos: number },
): number => noCommune.length + oddPhones.length + noProof.length + duplicates + photos

/** `people`: those of the list; `events`: every consent event there is. */
export const dataQuality = (
  people: readonly Person[],
  events: readonly ConsentEvent[],
): DataQuality => {
  const eventsOf = groupBy(events, ({ personId }) => personId)
  return qualityOf(people, (personId) => eventsOf.get(personId) ?? [])
}

const qualityOf = (
  people: readonly Person[],
  eventsOf: (personId: string) => readonly ConsentEvent[],
): DataQuality => ({
  noCommune: people.filter(({ communeCode }) => communeCode === null),
  oddPhones: people
    .filter(({ phone }) => phoneFault(phone) !== null)
    .map((person) => {
      const { phone } = readPhone(person.phone)
      return { person, proposed: isFullNumber(phone) ? phone : null }
    }),
  noProof: people.flatMap((person) =>
    Object.values(currentConsents(eventsOf(person.id))).flatMap((event) =>
      event?.decision === 'given' && event.proof === 'toConfirm' ? { person, event } : [],
    ),
  ),
})
