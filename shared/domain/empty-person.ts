import type { Person } from '../schemas/people.schema.ts'

/** What a person's sheet holds, without what the app keeps for itself. */
export type PersonFields = Omit<Person, 'id' | 'mergedInto' | 'isErased' | 'createdAt'>

/** Somebody of whom nothing is known yet. */
export const EMPTY_PERSON: PersonFields = {
  firstName: '',
  lastName: '',
  structure: '',
  activity: '',
  communeCode: null,
  phone: '',
  phoneNote: '',
  email: '',
  preferredContact: null,
  offers: [],
  needs: [],
  notes: '',
  totem: null,
  ageBand: null,
  gender: null,
  occupation: null,
  priorityArea: null,
}
