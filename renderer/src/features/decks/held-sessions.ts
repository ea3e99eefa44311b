import type { SessionSummary } from '#renderer/data/views.ts'
import { today } from '#renderer/lib/clock.ts'
import type { Words } from '#renderer/lib/session-words.ts'
import { formatMediumDay } from '#shared/domain/dates.ts'

/** « Le jardin partagé · sam. 12 déc. 2026 ». */
export const sessionLabel = ({ session, firstDay }: SessionSummary, { language }: Words): string =>
  [session.title, firstDay ? formatMediumDay(firstDay, language) : null].filter(Boolean).join(' · ')

/** The sessions that have begun, latest first: what is typed up now was most often written there. */
export const heldSessions = (sessions: readonly SessionSummary[]): readonly SessionSummary[] =>
  sessions.filter(({ firstDay }) => firstDay !== null && firstDay <= today()).toReversed()
