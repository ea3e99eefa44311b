/** Name of the app's folder; fixed for ever, like the origin `app://koudmen`: data lives there. */
export const PRODUCT_NAME = 'Koudmen'

/** What the surroundings may change; nothing else reads environment variables. */
export type Environment = {
  /** Folder of the app's files chosen by tests and the demo, or null for the usual place. */
  readonly userData: string | null
  /** Day the app believes it is (`YYYY-MM-DD`), for tests and the demo, or null. */
  readonly frozenDay: string | null
  /** Address of the development server, never in a packaged app. */
  readonly rendererUrl: string | null
}

export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
  isPackaged: boolean,
): Environment => {
  const day = variables.KOUDMEN_TODAY ?? ''
  return {
    userData: variables.KOUDMEN_USER_DATA || null,
    frozenDay: /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : null,
    rendererUrl: isPackaged ? null : variables.ELECTRON_RENDERER_URL || null,
  }
}
