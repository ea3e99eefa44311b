import { type Agenda, planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { compareText } from '#shared/domain/ordering.ts'
import { compareRunEvents } from '#shared/domain/run/run-log.ts'
import type { RunNote } from '#shared/schemas/outcome.schema.ts'
import type { RunEvent } from '#shared/schemas/run.schema.ts'
import type { ReadDatabase } from '../database.ts'

/** What the run of a session is told from. */
export type SessionRun = {
  readonly agenda: Agenda
  /** In the order of the presses. */
  readonly events: readonly RunEvent[]
  /** Latest first. */
  readonly notes: readonly RunNote[]
}

/** The agenda of a session and what was noted while it ran. */
export const loadSessionRun = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<SessionRun> => {
  const ofSession = { sessionId }
  const [parts, blocks, tracks, events, notes] = await Promise.all([
    database.sessionParts.where(ofSession).toArray(),
    database.agendaBlocks.where(ofSession).toArray(),
    database.agendaTracks.where(ofSession).toArray(),
    database.runEvents.where(ofSession).toArray(),
    database.runNotes.where(ofSession).toArray(),
  ])
  return {
    agenda: planAgenda(parts, blocks, tracks),
    events: events.toSorted(compareRunEvents),
    notes: notes.toSorted(
      (left, right) => compareText(right.at, left.at) || compareText(right.id, left.id),
    ),
  }
}
