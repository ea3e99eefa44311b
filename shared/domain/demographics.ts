import type { Demographic, Person } from '#shared/schemas/people.schema.ts'

/** What one of two merged records says where the other says nothing; the first speaks first. */
export const mergedDemographics = (
  one: Pick<Person, Demographic>,
  other: Pick<Person, Demographic>,
): Pick<Person, Demographic> => ({
  ageBand: one.ageBand ?? other.ageBand,
  gender: one.gender ?? other.gender,
  occupation: one.occupation ?? other.occupation,
  priorityArea: one.priorityArea ?? other.priorityArea,
})
