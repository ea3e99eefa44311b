import { byOrder } from '#shared/domain/ordering.ts'
import type { Printable } from '#shared/schemas/printable.schema.ts'
import type { KitPrint } from '#shared/schemas/session.schema.ts'
import { useQuery } from './use-query.ts'

/** Supports that the team keeps, in the order in which they were made. */
export const usePrintables = (): readonly Printable[] | undefined =>
  useQuery(async (database) => (await database.printables.toArray()).toSorted(byOrder))

/** One of them; null when there is none. */
export const usePrintable = (id: string): Printable | null | undefined =>
  useQuery(async (database) => (await database.printables.get(id)) ?? null, [id])

/** Those of a session's kit, in order. */
export const useSessionPrintables = (sessionId: string): readonly Printable[] | undefined =>
  useQuery(
    async (database) =>
      (await database.printables.where({ sessionId }).toArray()).toSorted(byOrder),
    [sessionId],
  )

/** What the last print of the session's kit held: one row, or none. */
export const useKitPrints = (sessionId: string): readonly KitPrint[] | undefined =>
  useQuery((database) => database.kitPrints.where({ sessionId }).toArray(), [sessionId])
