import { type Day, dayInMartinique } from '#shared/domain/dates.ts'

// A frozen day starts at ten in the morning in Martinique and then runs, so that what is recorded
// one after the other stays in order.
const FROZEN_START = 'T14:00:00.000Z'

let frozen: { readonly startsAt: number; readonly frozenAt: number } | null = null

/** Makes the app believe it is that day (tests and the demo), or gives real time back with null. */
export const freezeDay = (day: Day | null): void => {
  frozen =
    day === null ? null : { startsAt: Date.parse(`${day}${FROZEN_START}`), frozenAt: Date.now() }
}

/** The current instant. */
export const now = (): Date =>
  frozen ? new Date(frozen.startsAt + (Date.now() - frozen.frozenAt)) : new Date()

/** The current instant as records keep it, ISO 8601. */
export const nowAsText = (): string => now().toISOString()

/** The current calendar day in Martinique, `YYYY-MM-DD`. */
export const today = (): Day => dayInMartinique(now())
