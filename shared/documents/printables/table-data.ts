import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import type { Facilitator } from '#shared/schemas/community.schema.ts'
import type { TablePlan } from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'

/** One table of a round, with the ids of those who sit there. */
export type PrintableTable = {
  /** As the team named it; empty: its number says it. */
  readonly name: string
  readonly personIds: readonly string[]
  /** First names of the team. */
  readonly facilitators: readonly string[]
}

/** One round: who sits with whom. */
export type PrintableRound = { readonly title: string; readonly tables: readonly PrintableTable[] }

/** The table plans of a session, in order, merged people followed. */
export const tableRounds = (
  plans: readonly TablePlan[],
  {
    sessionId,
    people,
    facilitators,
  }: {
    readonly sessionId: string
    readonly people: readonly Person[]
    readonly facilitators: readonly Facilitator[]
  },
): readonly PrintableRound[] => {
  const canonical = canonicalPeople(people)
  const nameById = new Map(facilitators.map(({ id, firstName }) => [id, firstName]))
  return plans
    .filter((plan) => plan.sessionId === sessionId)
    .toSorted(byOrder)
    .map(({ title, tables }) => ({
      title,
      tables: tables.map(({ name, personIds, facilitatorIds }) => ({
        name,
        personIds: personIds.map(canonical),
        facilitators: facilitatorIds.flatMap((id) => nameById.get(id) ?? []),
      })),
    }))
}
