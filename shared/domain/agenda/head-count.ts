import type { ParticipationStatus, Session } from '#shared/schemas/session.schema.ts'

/** How many people a session is planned for: what the team expects, else who is invited or coming. */
export const plannedHeadCount = (
  { expectedCount }: Pick<Session, 'expectedCount'>,
  counts: Readonly<Record<ParticipationStatus, number>>,
): number => expectedCount || counts.invited + counts.confirmed

/** The answers of those whom one can plan for: of a record that was erased, nobody comes. */
export const plannedAnswers = (
  people: readonly {
    readonly status: ParticipationStatus
    readonly isErased: boolean
  }[],
): Record<ParticipationStatus, number> => {
  const counts = { invited: 0, confirmed: 0, declined: 0, walkIn: 0 }
  for (const { status, isErased } of people) if (!isErased) counts[status] += 1
  return counts
}
