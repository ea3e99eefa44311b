import type { SessionFacts, TypedParts } from '#shared/domain/next-steps.ts'
import type { SessionSummary } from './views.ts'

/** What the rules of « what is left to do » ask of a session. */
export const sessionFacts = (
  { session, parts, participationCounts, isPrinted, venue, run }: Omit<SessionSummary, 'isTyped'>,
  typed: TypedParts,
): SessionFacts => ({
  id: session.id,
  title: session.title,
  parts,
  participationCounts,
  isPrinted,
  typed,
  hasVenue: venue !== null,
  hasTeam: session.facilitatorIds.length > 0,
  isReported: session.reportedAt !== null,
  run,
})
