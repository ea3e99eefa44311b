import type { Person } from '#shared/schemas/people.schema.ts'
import { MERGED_FIELDS, type MergedField, mergeProposal } from './duplicates.ts'

/** Which of the two values each field keeps. */
export type MergeChoices = Readonly<Partial<Record<MergedField, 'a' | 'b'>>>

type MergedFields = Pick<Person, MergedField | 'offers' | 'needs' | 'notes'>

/**
 * The fields of the record that stays: the value chosen for each, the proposed one where nothing was
 * chosen, and both lists and notes.
 */
export const mergedFields = (a: Person, b: Person, choices: MergeChoices): MergedFields => {
  const { fields, offers, needs, notes } = mergeProposal(a, b)
  const kept = Object.fromEntries(
    fields.map(({ field, keep }) => [field, ((choices[field] ?? keep) === 'a' ? a : b)[field]]),
  ) as Pick<Person, MergedField>
  return { ...kept, offers: [...offers], needs: [...needs], notes }
}

/** The record that stays: the one known first, to which most printed sheets refer. */
export const keptRecord = (a: Person, b: Person): 'a' | 'b' =>
  b.createdAt < a.createdAt ? 'b' : 'a'

/** Every field chosen from one side, where that side says something. */
export const choicesFrom = (a: Person, b: Person, side: 'a' | 'b'): MergeChoices =>
  Object.fromEntries(
    MERGED_FIELDS.filter((field) => Boolean((side === 'a' ? a : b)[field])).map((field) => [
      field,
      side,
    ]),
  )
