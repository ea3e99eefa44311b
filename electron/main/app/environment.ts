/** Name of the app's folder; fixed for ever, like the origin `app://koudmen`: data lives there. */
export const PRODUCT_NAME = 'Koudmen'

/** A clock that starts at an instant (ISO 8601) and runs `speed` times as fast as the real one. */
export type TestClock = { readonly startsAt: string; readonly speed: number }

/** A day chosen alone starts at ten in the morning in Martinique. */
const MORNING = 'T14:00:00.000Z'
const FASTEST = 1_000

/**
 * `KOUDMEN_TODAY`: a day; `KOUDMEN_NOW`: an instant, before which the day gives way; `KOUDMEN_SPEED`:
 * how fast it runs. What cannot be read changes nothing.
 */
const readClock = (variables: Readonly<Record<string, string | undefined>>): TestClock | null => {
  const { KOUDMEN_TODAY: day = '', KOUDMEN_NOW: now = '', KOUDMEN_SPEED: typed = '1' } = variables
  const startsAt = now || (/^\d{4}-\d{2}-\d{2}$/u.test(day) ? `${day}${MORNING}` : '')
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(startsAt) || Number.isNaN(Date.parse(startsAt))) return null
  const speed = Number(typed)
  return {
    startsAt: new Date(startsAt).toISOString(),
    speed: speed > 0 && speed <= FASTEST ? speed : 1,
  }
}

/** What the surroundings may change; nothing else reads environment variables. */
export type Environment = {
  /** Folder of the app's files chosen by tests and the demo, or null for the usual place. */
  readonly userData: string | null
  /** Another clock than the laptop's, for tests and the demo, or null. */
  readonly clock: TestClock | null
  /** Address of the development server, never in a packaged app. */
  readonly rendererUrl: string | null
}

export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
  isPackaged: boolean,
): Environment => ({
  userData: variables.KOUDMEN_USER_DATA || null,
  clock: readClock(variables),
  rendererUrl: isPackaged ? null : variables.ELECTRON_RENDERER_URL || null,
})
