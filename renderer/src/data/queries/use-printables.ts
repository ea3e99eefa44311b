import { followedOptions } from '#shared/domain/followed-options.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import type { Printable } from '#shared/schemas/printable.schema.ts'
import type { KitPrint } from '#shared/schemas/session.schema.ts'
import { paths } from '../../lib/paths.ts'
import type { ReadDatabase } from '../database.ts'
import { loadCanonicalPeople } from './people-queries.ts'
import { useQuery } from './use-query.ts'

// A support made on one laptop may name a record that was merged on another.
const withPeopleFollowed = async (
  database: ReadDatabase,
  rows: readonly Printable[],
): Promise<readonly Printable[]> => {
  const canonical = await loadCanonicalPeople(database)
  return rows.map((row) => {
    const options = followedOptions(row.options, canonical)
    return options === row.options ? row : { ...row, options: { ...options } }
  })
}

/** Supports that the team keeps, in the order in which they were made. */
export const usePrintables = (): readonly Printable[] | undefined =>
  useQuery(async (database) =>
    (await withPeopleFollowed(database, await database.printables.toArray())).toSorted(byOrder),
  )

/** One of them; null when there is none. */
export const usePrintable = (id: string): Printable | null | undefined =>
  useQuery(
    async (database) => {
      const row = await database.printables.get(id)
      return row === undefined ? null : ((await withPeopleFollowed(database, [row]))[0] ?? null)
    },
    [id],
  )

/** Those of a session's kit, in order. */
export const useSessionPrintables = (sessionId: string): readonly Printable[] | undefined =>
  useQuery(
    async (database) => {
      const rows = await database.printables.where({ sessionId }).toArray()
      return (await withPeopleFollowed(database, rows)).toSorted(byOrder)
    },
    [sessionId],
  )

/** Where a support is printed for a session: that of its kit, else one to set. */
export const useSupportPath = (kind: string, sessionId: string): string => {
  const inKit = useSessionPrintables(sessionId)?.find((row) => row.kind === kind)
  return inKit === undefined ? paths.newPrintable(kind, sessionId) : paths.printable(inKit.id)
}

/** What the last print of the session's kit held: one row, or none. */
export const useKitPrints = (sessionId: string): readonly KitPrint[] | undefined =>
  useQuery((database) => database.kitPrints.where({ sessionId }).toArray(), [sessionId])
