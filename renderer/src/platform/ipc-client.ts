import type {
  MainEventName,
  MainEvents,
  RouteInput,
  RouteName,
  RouteResult,
} from '#shared/ipc/index.ts'

/**
 * Asks the main process. Expected failures come back as `{ ok: false, error: { code } }`; word them
 * with `errorMessage` of `lib/error-message.ts`.
 */
export const invoke = <Name extends RouteName>(
  name: Name,
  input: RouteInput<Name>,
): Promise<RouteResult<Name>> => window.koudmen.invoke(name, input)

/** Listens to what the main process says unasked; returns what stops listening. */
export const onMainEvent = <Name extends MainEventName>(
  name: Name,
  listener: (payload: MainEvents[Name]) => void,
): (() => void) => window.koudmen.on(name, listener)
