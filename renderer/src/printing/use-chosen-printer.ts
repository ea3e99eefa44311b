import { useMemo } from 'react'
import { usePrinters } from '#renderer/data/queries/use-printers.ts'
import { usePreferences } from '#renderer/lib/preferences-store.ts'
import type { PrinterSetting } from '#shared/documents/imposition/two-sided.ts'
import type { PrinterProfile } from '#shared/schemas/printable.schema.ts'

/** In the place of a printer's id: somebody chose to print without correction. */
export const NO_PRINTER = 'none'

export type ChosenPrinter = {
  /** undefined while they are read. */
  readonly printers: readonly PrinterProfile[] | undefined
  /** Keeps its identity while nothing of it changed. */
  readonly setting: PrinterSetting | undefined
  /** Id of the chosen one, or `NO_PRINTER`. */
  readonly chosenId: string
  readonly choose: (id: string) => void
}

/** The printer one prints with: the last one chosen on this laptop, else the team's default. */
export const useChosenPrinter = (): ChosenPrinter => {
  const printers = usePrinters()
  const printerId = usePreferences((preferences) => preferences.printerId)
  const choose = usePreferences((preferences) => preferences.setPrinterId)
  const chosen =
    printerId === NO_PRINTER
      ? undefined
      : (printers?.find(({ id }) => id === printerId) ??
        printers?.find(({ isDefault }) => isDefault))
  const { flip, dx, dy, rotation, marginMm } = chosen ?? {}
  const setting = useMemo(
    () =>
      flip === undefined ||
      dx === undefined ||
      dy === undefined ||
      rotation === undefined ||
      marginMm === undefined
        ? undefined
        : { flip, dx, dy, rotation, marginMm },
    [flip, dx, dy, rotation, marginMm],
  )
  return { printers, setting, chosenId: chosen?.id ?? NO_PRINTER, choose }
}
