import type { PrinterProfile } from '#shared/schemas/printable.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type PrinterFields = Omit<PrinterProfile, 'id' | 'createdAt' | 'isDefault'>

/** A printer of which only the name is known: exact, turning the paper along its long edge. */
const UNMEASURED: Omit<PrinterFields, 'name'> = {
  flip: 'longEdge',
  dx: 0,
  dy: 0,
  rotation: 0,
  measuredMm: null,
  marginMm: 5,
}

const makeDefault = (tx: WriteTransaction, id: string) => {
  for (const printer of tx.find('printerProfiles')) {
    const isDefault = printer.id === id
    if (printer.isDefault !== isDefault) tx.patch('printerProfiles', printer, { isDefault })
  }
}

export const printersRepository = {
  /** The first one is chosen by default. */
  addPrinter: (name: string): Promise<Created> =>
    creation('addPrinter', (tx, id) => {
      const isDefault = tx.find('printerProfiles').length === 0
      tx.put('printerProfiles', { ...UNMEASURED, name, id, isDefault, createdAt: nowAsText() })
    }),
  updatePrinter: (id: string, fields: Partial<PrinterFields>): Promise<CommitOutcome> =>
    step('editPrinter', (tx) => tx.patch('printerProfiles', { id }, fields)),
  /** Writes what the calibration sheet told, in one step. */
  setUpPrinter: (id: string, fields: Partial<PrinterFields>): Promise<CommitOutcome> =>
    step('setUpPrinter', (tx) => tx.patch('printerProfiles', { id }, fields)),
  makeDefault: (id: string): Promise<CommitOutcome> =>
    step('editPrinter', (tx) => makeDefault(tx, id)),
  /** Another one is then chosen by default; undo brings everything back. */
  removePrinter: (id: string): Promise<CommitOutcome> =>
    step('removePrinter', (tx) => {
      const removed = tx.get('printerProfiles', { id })
      tx.remove('printerProfiles', { id })
      const [next] = tx
        .find('printerProfiles')
        .toSorted((left, right) => left.createdAt.localeCompare(right.createdAt))
      if (removed?.isDefault && next) makeDefault(tx, next.id)
    }),
} as const
