import { fail } from '#shared/domain/result.ts'
import {
  type IpcError,
  ROUTES,
  type RouteHandlers,
  type RouteName,
  type RouteResult,
} from '#shared/ipc/index.ts'
import type { Log } from '../services/log.ts'

export type RouterOptions = {
  readonly handlers: RouteHandlers
  readonly log: Log
  /** True in development and tests: an answer that breaks the contract is a bug to be seen. */
  readonly checksAnswers: boolean
}

type AnyHandler = (input: unknown) => Promise<RouteResult<RouteName>>

const isRouteName = (name: unknown): name is RouteName =>
  typeof name === 'string' && Object.hasOwn(ROUTES, name)

/**
 * Answers one request of the window. What it sends is parsed before any handler sees it; what fails
 * in an expected way is a code; a bug is logged by its place and answered `unexpected`.
 */
export const createRouter =
  ({ handlers, log, checksAnswers }: RouterOptions) =>
  async (
    name: unknown,
    input: unknown,
  ): Promise<
    { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly error: IpcError }
  > => {
    if (!isRouteName(name)) {
      log.problem('ipc.unknownRoute')
      return fail({ code: 'badRequest' })
    }
    const parsed = ROUTES[name].input.safeParse(input)
    if (!parsed.success) {
      log.problem('ipc.badRequest', { route: name })
      return fail({ code: 'badRequest' })
    }
    try {
      const answer = await (handlers[name] as AnyHandler)(parsed.data)
      if (checksAnswers && answer.ok) ROUTES[name].output.parse(answer.data)
      return answer
    } catch (error) {
      log.problem('ipc.unexpected', { route: name }, error)
      return fail({ code: 'unexpected' })
    }
  }
