import { firstNameOnPaper } from '#shared/domain/first-name-on-paper.ts'
import type { SessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { PrintableOpening } from './printable.ts'

/** « Marie »; « Marie B. » where two of the sheet are called so. A family name alone stays. */
const firstNames = (people: readonly Pick<Person, 'id' | 'firstName' | 'lastName'>[]) => {
  const alike = groupBy(people, ({ firstName }) => firstName.toLocaleLowerCase('fr'))
  return new Map(
    people.map(({ id, firstName, lastName }) => {
      const isAlone = (alike.get(firstName.toLocaleLowerCase('fr')) ?? []).length < 2
      const [initial = ''] = lastName
      if (firstName === '') return [id, lastName]
      return [id, isAlone || initial === '' ? firstName : `${firstName} ${initial}.`]
    }),
  )
}

/** What paper says of it; undefined when there is nothing to come back to. */
export const printableOpening = ({
  commitments,
  introductions,
  experiments,
  people,
}: SessionOpening): PrintableOpening | undefined => {
  // As the session opened: typing the answers up makes it no other sheet, nor other numbers.
  if (commitments.length + introductions.length + experiments.length === 0) return undefined
  // What an erased person promised stays in its place, for the numbers, and nobody is named there.
  const named = firstNames([...people.values()].filter(({ isErased }) => isErased !== true))
  return {
    promises: commitments.map(({ commitment, before, from }) => ({
      firstName:
        (commitment.personId === null ? undefined : named.get(commitment.personId)) ??
        firstNameOnPaper(commitment.personName),
      text: commitment.text,
      pictogram: commitment.pictogram,
      cardNumber: commitment.cardNumber,
      madeOn: from.day,
      dueDate: before.dueDate,
      dueText: before.dueText,
    })),
    introductions: introductions.map(({ needPersonId, offerPersonId, needText }) => ({
      need: named.get(needPersonId) ?? '',
      offer: named.get(offerPersonId) ?? '',
      about: needText,
    })),
    experiments: experiments.map(({ title }) => title),
  }
}
