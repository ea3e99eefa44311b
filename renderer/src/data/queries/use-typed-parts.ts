import { isWholeList, type TypedParts } from '#shared/domain/next-steps.ts'
import type { ReadDatabase } from '../database.ts'
import { listedCount } from '../typed-parts.ts'
import { loadCounts } from './session-queries.ts'
import { useQuery } from './use-query.ts'

// An attendance's id is `<partId>.<personId>`; « / » is the sign that follows « . ». The index alone
// is counted.
const typedLines = (database: ReadDatabase, partId: string): Promise<number> =>
  database.attendances.where('id').between(`${partId}.`, `${partId}/`).count()

// In one transaction: one for each of the 300 parts of three years cost more than the counting.
export const loadTypedParts = (database: ReadDatabase): Promise<TypedParts> =>
  database.transaction(
    'r',
    [database.sessionParts, database.participations, database.attendances],
    async () => {
      const [parts, counts] = await Promise.all([
        database.sessionParts.toArray(),
        loadCounts(database),
      ])
      const lines = await Promise.all(parts.map(({ id }) => typedLines(database, id)))
      const idsWhere = (holds: (typed: number, listed: number) => boolean) =>
        new Set(
          parts
            .filter(({ sessionId }, at) =>
              holds(lines[at] ?? 0, listedCount(counts.get(sessionId))),
            )
            .map(({ id }) => id),
        )
      return { started: idsWhere((typed) => typed > 0), whole: idsWhere(isWholeList) }
    },
  )

const loadTypedLines = async (database: ReadDatabase, sessionId: string): Promise<number> => {
  const parts = await database.sessionParts.where({ sessionId }).toArray()
  const lines = await Promise.all(parts.map(({ id }) => typedLines(database, id)))
  return lines.reduce((sum, count) => sum + count, 0)
}

/** Lines of attendance typed up in a session, each part counted; undefined while they are. */
export const useTypedLines = (sessionId: string): number | undefined =>
  useQuery((database) => loadTypedLines(database, sessionId), [sessionId])

/** How far the attendance of every part is typed up. */
export const useTypedParts = (): TypedParts | undefined => useQuery(loadTypedParts)
