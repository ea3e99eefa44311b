import type { Session } from '#shared/schemas/session.schema.ts'
import { type CliShell, refusalStop } from './cli-outcome.ts'

/** The session that carries the printed code. Throws a `CliStop` that lists the codes there are. */
export const sessionOfCode = (
  sessions: readonly Session[],
  code: string,
  { t }: CliShell,
): Session => {
  const found = sessions.find((session) => session.code === code)
  if (found) return found
  if (sessions.length === 0) throw refusalStop('noSession', t('cli.refusals.noSession'))
  const codes = sessions.map((session) => session.code).sort()
  throw refusalStop(
    'sessionUnknown',
    t('cli.refusals.sessionUnknown', { code, codes: codes.join(', ') }),
  )
}
