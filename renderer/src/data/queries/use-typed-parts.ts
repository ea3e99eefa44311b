import type { ReadDatabase } from '../database.ts'
import { useQuery } from './use-query.ts'

// An attendance's id is `<partId>.<personId>`; « / » is the sign that follows « . ».
const isTyped = async (database: ReadDatabase, partId: string): Promise<boolean> =>
  (await database.attendances.where('id').between(`${partId}.`, `${partId}/`).limit(1).count()) > 0

export const loadTypedPartIds = async (database: ReadDatabase): Promise<ReadonlySet<string>> => {
  const partIds = await database.sessionParts.toCollection().primaryKeys()
  const typed = await Promise.all(partIds.map((id) => isTyped(database, id)))
  return new Set(partIds.filter((_, index) => typed[index]))
}

/** Parts of sessions that have at least one attendance typed. */
export const useTypedPartIds = (): ReadonlySet<string> | undefined => useQuery(loadTypedPartIds)
