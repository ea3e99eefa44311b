import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import type { Erasure, ExportLog, PrivacyRequest } from '#shared/schemas/privacy.schema.ts'
import type { DocumentName } from '#shared/schemas/tables.ts'
import { type DocumentStates, replayErasures, storedRows } from './erase-documents.ts'
import { parseRow } from './row-maps.ts'
import type { WriteModel } from './write-model.ts'

/** What says how personal data was dealt with: facts, which an older state does not undo. */
export type Registers = {
  readonly exportLogs: readonly ExportLog[]
  readonly privacyRequests: readonly PrivacyRequest[]
  /** Whoever said no since then is not taken for a yes again. */
  readonly refusals: readonly ConsentEvent[]
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
  return {
    exportLogs: rowsOf('exportLogs'),
    privacyRequests: rowsOf('privacyRequests'),
    refusals: storedRows(clean, 'people', 'consentEvents')
      .flatMap((row) => parseRow('consentEvents', row) ?? [])
      .filter(({ decision }) => decision !== 'given'),
  }
}

/**
 * Puts into an older state the lines that it does not know yet, and the day of the answers given since.
 * A request about somebody whose record came later keeps the name that was noted, without the link.
 */
export const keepRegisters = (
  model: WriteModel,
  { exportLogs, privacyRequests, refusals }: Registers,
): void => {
  model.transact((tx) => {
    for (const line of exportLogs) if (!tx.get('exportLogs', line)) tx.put('exportLogs', line)
    for (const event of refusals) {
      const person = tx.get('people', { id: event.personId })
      if (person !== null && person.isErased !== true && !tx.get('consentEvents', event)) {
        tx.put('consentEvents', event)
      }
    }
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
