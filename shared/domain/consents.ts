import {
  CONSENT_PURPOSES,
  type ConsentEvent,
  type ConsentPurpose,
} from '#shared/schemas/people.schema.ts'
import { compareText } from './ordering.ts'

/** The event that holds today for each purpose, or null when nothing was ever recorded. */
export type CurrentConsents = Readonly<Record<ConsentPurpose, ConsentEvent | null>>

/** Oldest first: by the day of the decision, then by when it was recorded. */
export const compareConsents = (left: ConsentEvent, right: ConsentEvent): number =>
  compareText(left.date, right.date) ||
  compareText(left.recordedAt, right.recordedAt) ||
  compareText(left.id, right.id)

/**
 * What one person's events say today: the latest decision about each purpose. A list that is imported
 * never brings back what the person refused or took back by themselves, whatever its date; and what
 * still lacks its proof does not take the place of a consent that was proven, on an earlier day too.
 */
export const currentConsents = (events: readonly ConsentEvent[]): CurrentConsents => {
  const latest: Partial<Record<ConsentPurpose, ConsentEvent>> = {}
  for (const event of events.toSorted(compareConsents)) {
    const known = latest[event.purpose]
    const isImported = event.channel === 'import' && event.decision === 'given'
    if (known && known.decision !== 'given' && isImported) continue
    const isUnproven = event.decision === 'given' && event.proof === 'toConfirm'
    if (known?.decision === 'given' && known.proof === 'confirmed' && isUnproven) continue
    latest[event.purpose] = event
  }
  return Object.fromEntries(
    CONSENT_PURPOSES.map((purpose) => [purpose, latest[purpose] ?? null]),
  ) as CurrentConsents
}

/**
 * Whether somebody said yes and the proof is there: what leaves the laptop (a number on a slip, a name
 * on a card, an address in the newsletter list) waits for it (RGPD, art. 7.1).
 */
export const isProvenYes = (event: ConsentEvent | null): boolean =>
  event?.decision === 'given' && event.proof === 'confirmed'
