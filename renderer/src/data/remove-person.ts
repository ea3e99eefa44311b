import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { SIGNED_TABLES } from './rows-of-person.ts'

/** What a record is part of: figures and proofs that would no longer hold without it. */
export const isAttached = (tx: WriteTransaction, personId: string): boolean =>
  tx.find('participations', { personId }).length > 0 ||
  tx.find('attendances', { personId }).length > 0 ||
  tx.find('contactEvents', { personId }).length > 0 ||
  tx.find('consentEvents', { personId }).length > 0 ||
  tx.find('privacyRequests', { personId }).length > 0 ||
  tx.find('challenges', { holderId: personId }).length > 0 ||
  tx.find('people', { mergedInto: personId }).length > 0 ||
  tx.find('introductions', { needPersonId: personId }).length > 0 ||
  tx.find('introductions', { offerPersonId: personId }).length > 0 ||
  SIGNED_TABLES.some((table) => tx.find(table, { personId }).length > 0) ||
  tx.find('rosters').some(({ personIds }) => personIds.includes(personId))

/** Takes away a record made by mistake. Does nothing and answers false when something hangs on it. */
export const removeRecord = (tx: WriteTransaction, personId: string): boolean => {
  if (isAttached(tx, personId)) return false
  for (const pair of tx.find('distinctPairs')) {
    if (pair.personIds.includes(personId)) tx.remove('distinctPairs', pair)
  }
  // What they wrote keeps the name they signed with.
  for (const { id } of tx.find('cards', { authorId: personId })) {
    tx.patch('cards', { id }, { authorId: null })
  }
  for (const { id } of tx.find('deckReuses', { personId })) {
    tx.patch('deckReuses', { id }, { personId: null })
  }
  // Somebody expected only: their seat is free, and nobody waits for them.
  for (const row of tx.find('tablePlans')) {
    const tables = row.tables.map((table) => ({
      ...table,
      personIds: table.personIds.filter((id) => id !== personId),
    }))
    const wishes = row.wishes.filter(({ personIds }) => !personIds.includes(personId))
    const hadSeat = row.tables.some(({ personIds }) => personIds.includes(personId))
    if (hadSeat || wishes.length < row.wishes.length)
      tx.patch('tablePlans', row, { tables, wishes })
  }
  tx.remove('people', { id: personId })
  return true
}
