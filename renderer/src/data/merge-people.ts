import { ATTENDANCE_STRENGTH, PARTICIPATION_STRENGTH } from '#shared/domain/attendance-strength.ts'
import { mergedDemographics } from '#shared/domain/demographics.ts'
import type { PersonFields } from '#shared/domain/empty-person.ts'
import { isOwnPieceOf, ownPieceOf } from '#shared/domain/exchange/pieces.ts'
import { followedOptions } from '#shared/domain/followed-options.ts'
import { mergedTotem } from '#shared/domain/totems.ts'
import type { Attendance, Participation } from '#shared/schemas/session.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { attendanceId, SIGNED_TABLES } from './rows-of-person.ts'

/** Which record stays, and the fields chosen side by side for it. */
export type PeopleMerge = {
  readonly winnerId: string
  readonly loserId: string
  readonly fields: Partial<PersonFields>
}

/**
 * Makes two records one within a transaction. Everything of the loser is moved to the winner in the
 * rows themselves, so that whoever reads them needs to know nothing of the merge, and one undo gives
 * everything back. Printed rosters stay as they were printed: readers follow `mergedInto`.
 */
export const mergeRecords = (
  tx: WriteTransaction,
  { winnerId, loserId, fields }: PeopleMerge,
): void => {
  const winner = tx.get('people', { id: winnerId })
  const loser = tx.get('people', { id: loserId })
  if (!winner || !loser || winnerId === loserId) return
  const totem = mergedTotem(winner, loser)
  const told = mergedDemographics(winner, loser)
  tx.patch('people', { id: winnerId }, { ...told, ...fields, totem, mergedInto: null })
  // Its number is free again, unless the record that stays took it over.
  tx.patch('people', { id: loserId }, { totem: null, mergedInto: winnerId })
  for (const event of tx.find('consentEvents', { personId: loserId })) {
    tx.patch('consentEvents', { id: event.id }, { personId: winnerId })
  }
  for (const event of tx.find('contactEvents', { personId: loserId })) {
    tx.patch('contactEvents', event, { personId: winnerId })
  }
  for (const { id } of tx.find('privacyRequests', { personId: loserId })) {
    tx.patch('privacyRequests', { id }, { personId: winnerId })
  }
  for (const { id } of tx.find('challenges', { holderId: loserId })) {
    tx.patch('challenges', { id }, { holderId: winnerId })
  }
  for (const { id } of tx.find('cards', { authorId: loserId })) {
    tx.patch('cards', { id }, { authorId: winnerId })
  }
  for (const { id } of tx.find('deckReuses', { personId: loserId })) {
    tx.patch('deckReuses', { id }, { personId: winnerId })
  }
  for (const table of SIGNED_TABLES) {
    for (const row of tx.find(table, { personId: loserId })) {
      tx.patch(table, row, { personId: winnerId })
    }
  }
  moveIntroductions(tx, loserId, winnerId)
  moveSeats(tx, loserId, winnerId)
  for (const row of tx.find('printables')) {
    const options = followedOptions(row.options, (id) => (id === loserId ? winnerId : id))
    if (options !== row.options) tx.patch('printables', row, { options: { ...options } })
  }
  for (const lost of tx.find('participations', { personId: loserId })) {
    moveParticipation(tx, lost, winnerId)
  }
  for (const lost of tx.find('attendances', { personId: loserId })) {
    moveAttendance(tx, lost, winnerId)
  }
}

/** Introductions follow the pieces of the record that stays; nobody is introduced to themselves. */
const moveIntroductions = (tx: WriteTransaction, loserId: string, winnerId: string): void => {
  const moved = (id: string): string => (id === loserId ? winnerId : id)
  // What stood on the record of the loser stands on the other one, under the same words.
  const movedPiece = (id: string | null): string | null =>
    id !== null && isOwnPieceOf(loserId, id) && !tx.get('pieces', { id })
      ? ownPieceOf(winnerId, id)
      : id
  for (const row of tx.find('introductions')) {
    const [needPersonId, offerPersonId] = [moved(row.needPersonId), moved(row.offerPersonId)]
    if (needPersonId === row.needPersonId && offerPersonId === row.offerPersonId) continue
    if (needPersonId === offerPersonId) tx.remove('introductions', row)
    else {
      tx.patch('introductions', row, {
        needPersonId,
        offerPersonId,
        needPieceId: movedPiece(row.needPieceId),
        offerPieceId: movedPiece(row.offerPieceId),
      })
    }
  }
}

/** One seat a round, at the table that comes first, and no wish about one person alone. */
const moveSeats = (tx: WriteTransaction, loserId: string, winnerId: string): void => {
  const moved = (id: string): string => (id === loserId ? winnerId : id)
  for (const row of tx.find('tablePlans')) {
    const isSeated = row.tables.some(({ personIds }) => personIds.includes(loserId))
    if (!isSeated && !row.wishes.some(({ personIds }) => personIds.includes(loserId))) continue
    const seated = new Set<string>()
    const tables = row.tables.map((table) => {
      const personIds = [...new Set(table.personIds.map(moved))].filter((id) => !seated.has(id))
      for (const id of personIds) seated.add(id)
      return { ...table, personIds }
    })
    const wishes = row.wishes.flatMap(({ kind, personIds: [one, other] }) => {
      const pair: [string, string] = [moved(one), moved(other)]
      return pair[0] === pair[1] ? [] : [{ kind, personIds: pair }]
    })
    tx.patch('tablePlans', row, { tables, wishes })
  }
}

const moveParticipation = (tx: WriteTransaction, lost: Participation, winnerId: string): void => {
  const kept = tx.get('participations', { id: winnerId, sessionId: lost.sessionId })
  tx.remove('participations', lost)
  if (!kept) tx.put('participations', { ...lost, id: winnerId, personId: winnerId })
  else if (PARTICIPATION_STRENGTH[lost.status] > PARTICIPATION_STRENGTH[kept.status]) {
    tx.patch('participations', kept, { status: lost.status })
  }
}

/** As the ledger says of two marks for one part; of two early leaves the longer stay, without a time all of it. */
const isFirmer = (lost: Attendance, kept: Attendance): boolean => {
  const byStatus = ATTENDANCE_STRENGTH[lost.status] - ATTENDANCE_STRENGTH[kept.status]
  const stay = ({ leftAt }: Attendance) => leftAt ?? '24:00'
  return byStatus === 0 ? stay(lost) > stay(kept) : byStatus > 0
}

const moveAttendance = (tx: WriteTransaction, lost: Attendance, winnerId: string): void => {
  const id = attendanceId(lost.partId, winnerId)
  const kept = tx.get('attendances', { id, sessionId: lost.sessionId })
  tx.remove('attendances', lost)
  if (!kept) tx.put('attendances', { ...lost, id, personId: winnerId })
  else if (isFirmer(lost, kept)) {
    tx.patch('attendances', kept, { status: lost.status, leftAt: lost.leftAt })
  }
}
