import type { Person } from '#shared/schemas/people.schema.ts'
import { readablePhone } from '../../readable-phone.ts'
import { communeKey, zoneOf } from '../communes-and-zones.ts'
import { choiceValue, type FieldValue, toldValue } from './field-value.ts'
import { type ExportSource, personal, plain } from './row-table.ts'

/** Someone as the rows of one export know them. */
export type NumberedPerson = {
  readonly personId: string
  /** Number of this export, by order of coming: it tells nothing of the name. */
  readonly number: number
  /** Undefined: the record is gone. */
  readonly person: Person | undefined
}

/** Gives each person a number the first time they are met. */
export const peopleNumbers = ({ ledger: { people } }: ExportSource) => {
  const known = new Map<string, NumberedPerson>()
  return (personId: string): NumberedPerson => {
    const before = known.get(personId)
    if (before) return before
    const made = { personId, number: known.size + 1, person: people.get(personId) }
    known.set(personId, made)
    return made
  }
}

/** True when somebody lives where the export asks for. */
export const livesThere = ({ personCommune }: ExportSource, person: Person | undefined): boolean =>
  personCommune === null || (communeKey(person?.communeCode ?? null) ?? 'notTold') === personCommune

const of = ({ person }: NumberedPerson, value: (person: Person) => FieldValue): FieldValue =>
  person ? value(person) : { kind: 'notTold' }

/** What a row can say of the person it is about; nothing for rows about nobody. */
export const personFields = <Row>(who: (row: Row) => NumberedPerson | null) => {
  const told = (value: (person: Person) => FieldValue) => (row: Row) => {
    const one = who(row)
    return one && of(one, value)
  }
  return {
    person: plain<Row>('text', (row) => {
      const one = who(row)
      return one && { kind: 'text', text: `P${String(one.number).padStart(4, '0')}` }
    }),
    lastName: personal<Row>('text', (row) => {
      const one = who(row)
      if (one === null) return null
      if (!one.person || one.person.isErased) return { kind: 'erased' }
      return toldValue(one.person.lastName)
    }),
    firstName: personal<Row>(
      'text',
      told(({ firstName }) => toldValue(firstName)),
    ),
    structure: personal<Row>(
      'text',
      told(({ structure }) => toldValue(structure)),
    ),
    activity: personal<Row>(
      'text',
      told(({ activity }) => toldValue(activity)),
    ),
    personCommune: personal<Row>(
      'choice',
      told(({ communeCode }) => choiceValue('commune', communeKey(communeCode))),
    ),
    personZone: personal<Row>(
      'choice',
      told(({ communeCode }) => choiceValue('zone', zoneOf(communeCode))),
    ),
    ageBand: personal<Row>(
      'choice',
      told((one) => choiceValue('ageBand', one.ageBand)),
      'ageBand',
    ),
    gender: personal<Row>(
      'choice',
      told((one) => choiceValue('gender', one.gender)),
      'gender',
    ),
    occupation: personal<Row>(
      'choice',
      told((one) => choiceValue('occupation', one.occupation)),
      'occupation',
    ),
    priorityArea: personal<Row>(
      'choice',
      told((one) => choiceValue('priorityArea', one.priorityArea)),
      'priorityArea',
    ),
  }
}

/** How a person is reached. */
export const contactFields = <Row>(who: (row: Row) => NumberedPerson) => ({
  phone: personal<Row>('text', (row) =>
    of(who(row), ({ phone }) => toldValue(readablePhone(phone))),
  ),
  email: personal<Row>('text', (row) => of(who(row), ({ email }) => toldValue(email))),
  contact: personal<Row>('choice', (row) =>
    of(who(row), ({ preferredContact }) => choiceValue('contact', preferredContact)),
  ),
})
