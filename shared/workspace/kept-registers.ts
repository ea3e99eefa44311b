import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import type { Erasure, ExportLog, PrivacyRequest } from '#shared/schemas/privacy.schema.ts'
import type { DocumentName } from '#shared/schemas/table-documents.ts'
import { type DocumentStates, replayErasures, storedRows } from './erase-documents.ts'
import { parseRow } from './row-maps.ts'
import type { WriteModel } from './write-model.ts'

/** What says how personal data was dealt with: facts, which an older state does not undo. */
export type Registers = {
  readonly exportLogs: readonly ExportLog[]
  readonly privacyRequests: readonly PrivacyRequest[]
  /** Whoever said no since then is not taken for a yes again. */
  readonly refusals: readonly ConsentEvent[]
  /** Ids of all the records of whoever a refusal is of: the older state may hold them unmerged. */
  readonly recordsOf: (personId: string) => readonly string[]
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
  const people = storedRows(clean, 'people', 'people').flatMap(
    (row) => parseRow('people', row) ?? [],
  )
  const canonical = canonicalPeople(people)
  const records = groupBy(people, ({ id }) => canonical(id))
  return {
    recordsOf: (personId) => records.get(canonical(personId))?.map(({ id }) => id) ?? [personId],
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
  { exportLogs, privacyRequests, refusals, recordsOf }: Registers,
): void => {
  model.transact((tx) => {
    for (const line of exportLogs) if (!tx.get('exportLogs', line)) tx.put('exportLogs', line)
    for (const event of refusals) {
      if (tx.get('consentEvents', event)) continue
      const living = recordsOf(event.personId).filter((id) => {
        const person = tx.get('people', { id })
        return person !== null && person.isErased !== true
      })
      // Said once by one person: of each record that was merged since, none keeps an older yes.
      living.forEach((personId, index) => {
        const id = index === 0 ? event.id : `${event.id}.${personId}`
        tx.put('consentEvents', { ...event, id, personId })
      })
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
