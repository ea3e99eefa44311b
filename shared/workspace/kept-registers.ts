import type { Erasure, ExportLog, PrivacyRequest } from '#shared/schemas/privacy.schema.ts'
import type { DocumentName } from '#shared/schemas/tables.ts'
import { type DocumentStates, replayErasures, storedRows } from './erase-documents.ts'
import { parseRow } from './row-maps.ts'
import type { WriteModel } from './write-model.ts'

/** What says how personal data was dealt with: facts, which an older state does not undo. */
export type Registers = {
  readonly exportLogs: readonly ExportLog[]
  readonly privacyRequests: readonly PrivacyRequest[]
}

const HOLDERS: readonly DocumentName[] = ['community', 'people']

/**
 * The registers of a state, every line of the list of erasures carried out on them: the file that takes
 * its place may know of an erasure that this state does not. Throws when a document cannot be read.
 */
export const registersIn = (documents: DocumentStates, erasures: readonly Erasure[]): Registers => {
  const holders = new Map([...documents].filter(([name]) => HOLDERS.includes(name)))
  const clean = replayErasures(holders, erasures).documents
  const rowsOf = <Table extends 'exportLogs' | 'privacyRequests'>(table: Table) =>
    storedRows(clean, 'community', table).flatMap((row) => parseRow(table, row) ?? [])
  return { exportLogs: rowsOf('exportLogs'), privacyRequests: rowsOf('privacyRequests') }
}

/**
 * Puts into an older state the lines that it does not know yet, and the day of the answers given since.
 * A request about somebody whose record came later keeps the name that was noted, without the link.
 */
export const keepRegisters = (
  model: WriteModel,
  { exportLogs, privacyRequests }: Registers,
): void => {
  model.transact((tx) => {
    for (const line of exportLogs) if (!tx.get('exportLogs', line)) tx.put('exportLogs', line)
    for (const request of privacyRequests) {
      const known = tx.get('privacyRequests', request)
      if (!known) {
        const isListed =
          request.personId !== null && tx.get('people', { id: request.personId }) !== null
        tx.put('privacyRequests', isListed ? request : { ...request, personId: null })
      } else if (known.answeredOn === null && request.answeredOn !== null) {
        tx.patch('privacyRequests', known, { answeredOn: request.answeredOn })
      }
    }
  })
}
