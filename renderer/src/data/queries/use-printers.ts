import { foldText } from '#shared/domain/folded-text.ts'
import { compareText } from '#shared/domain/ordering.ts'
import type { PrinterProfile } from '#shared/schemas/printable.schema.ts'
import type { ReadDatabase } from '../database.ts'
import { useQuery } from './use-query.ts'

const loadPrinters = async (database: ReadDatabase): Promise<readonly PrinterProfile[]> =>
  (await database.printerProfiles.toArray()).toSorted(
    (left, right) =>
      Number(right.isDefault) - Number(left.isDefault) ||
      compareText(foldText(left.name), foldText(right.name)) ||
      compareText(left.id, right.id),
  )

const loadPrinter = async (database: ReadDatabase, id: string): Promise<PrinterProfile | null> =>
  (await database.printerProfiles.get(id)) ?? null

/** Printers of the team, the one chosen by default first. */
export const usePrinters = (): readonly PrinterProfile[] | undefined => useQuery(loadPrinters)

/** One printer; null when there is none. */
export const usePrinter = (id: string): PrinterProfile | null | undefined =>
  useQuery((database) => loadPrinter(database, id), [id])
