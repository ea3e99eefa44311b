import type { SessionSummary } from '#renderer/data/views.ts'
import { today } from '#renderer/lib/clock.ts'
import type { Words } from '#renderer/lib/session-words.ts'
import type { Option } from '#renderer/ui/list-box-option.tsx'
import { formatMediumDay } from '#shared/domain/dates.ts'

/**
 * What the box that chooses a session offers, and what it says of the one chosen: its day stands above the
 * box, which has no room for it after the title.
 */
export const sessionChoice = (
  sessions: readonly SessionSummary[],
  chosenId: string | null,
  { language }: Words,
): { readonly options: readonly Option[]; readonly hint: string | undefined } => {
  const options = sessions.map(({ session, firstDay }) => ({
    id: session.id,
    label: session.title,
    detail: firstDay === null ? undefined : formatMediumDay(firstDay, language),
  }))
  return { options, hint: options.find(({ id }) => id === chosenId)?.detail }
}

/** The sessions that have begun, latest first: what is typed up now was most often written there. */
export const heldSessions = (sessions: readonly SessionSummary[]): readonly SessionSummary[] =>
  sessions.filter(({ firstDay }) => firstDay !== null && firstDay <= today()).toReversed()
