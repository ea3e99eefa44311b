import type { ParticipationStatus, Session } from '#shared/schemas/session.schema.ts'

/** How many people a session is planned for: what the team expects, else who is invited or coming. */
export const plannedHeadCount = (
  { expectedCount }: Pick<Session, 'expectedCount'>,
  counts: Readonly<Record<ParticipationStatus, number>>,
): number => expectedCount || counts.invited + counts.confirmed
