import type { Time } from '#shared/domain/dates.ts'
import { ordersAtEnd } from '#shared/domain/ordering.ts'
import { rosterOnTable } from '#shared/domain/roster-version.ts'
import type { AttendanceStatus, Roster } from '#shared/schemas/session.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type NewPerson, newPerson } from './people-repository.ts'
import { type Created, step } from './repository.ts'
import { attendanceId, canonicalIn } from './rows-of-person.ts'
import { addParticipations } from './sessions-repository.ts'

/** One cell of the grid: a person and a part of a session. */
export type AttendanceCell = {
  readonly sessionId: string
  readonly partId: string
  readonly personId: string
}

/** Who comes without having been invited: somebody known, or somebody new. */
export type WalkIn = { readonly personId: string } | { readonly person: NewPerson }

export type RecordedRoster = CommitOutcome & Pick<Roster, 'id' | 'version'>

const write = (
  tx: WriteTransaction,
  { sessionId, partId, personId }: AttendanceCell,
  status: AttendanceStatus,
  leftAt: Time | null = null,
): void => {
  // Somebody may have declined, or been taken off the session since the print, and yet have come.
  if (status === 'present' || status === 'leftEarly') putInRoom(tx, sessionId, personId)
  noteSheetOnTable(tx, sessionId)
  const id = attendanceId(partId, personId)
  tx.put('attendances', { id, sessionId, partId, personId, status, leftAt })
}

/** Lists somebody who came: as a walk-in when not listed, or when a « no » had been noted. */
const putInRoom = (tx: WriteTransaction, sessionId: string, personId: string): void => {
  const known = tx.get('participations', { id: personId, sessionId })
  if (known?.status === 'declined') {
    const [order = known.order] = ordersAtEnd(tx.find('participations', { sessionId }), 1)
    tx.patch('participations', { id: personId, sessionId }, { status: 'walkIn', order })
  } else if (!known) addParticipations(tx, sessionId, [personId], 'walkIn')
}

/**
 * Somebody invited after the print wrote their name by hand on a blank line: it is theirs, and the next
 * hand-written name is on the line after it.
 */
const giveWrittenLine = (tx: WriteTransaction, sessionId: string, personId: string): void => {
  const known = tx.get('participations', { id: personId, sessionId })
  const roster = rosterOnTable(tx.find('rosters', { sessionId }))
  if (!known || !roster || known.status === 'walkIn') return
  const canonical = canonicalIn(tx)
  if (roster.personIds.some((id) => canonical(id) === personId)) return
  const [order = known.order] = ordersAtEnd(tx.find('participations', { sessionId }), 1)
  tx.patch('participations', { id: personId, sessionId }, { status: 'walkIn', order })
}

/** The print that lies beside the keyboard is the last one made when typing up begins. */
const noteSheetOnTable = (tx: WriteTransaction, sessionId: string): void => {
  const rosters = tx.find('rosters', { sessionId })
  if (rosters.some(({ isOnTable }) => isOnTable)) return
  const roster = rosterOnTable(rosters)
  if (roster) tx.patch('rosters', roster, { isOnTable: true })
}

/** Adds the person if new, lists the person for the session and marks the parts as present. */
const addWalkIn = async (
  sessionId: string,
  who: WalkIn,
  partIds: readonly string[],
): Promise<Created> => {
  const personId = 'personId' in who ? who.personId : newId()
  const outcome = await step('addWalkIn', (tx) => {
    if ('person' in who) tx.put('people', newPerson(personId, who.person))
    putInRoom(tx, sessionId, personId)
    giveWrittenLine(tx, sessionId, personId)
    for (const partId of partIds) write(tx, { sessionId, partId, personId }, 'present')
  })
  return { ...outcome, id: personId }
}

/**
 * Notes what was printed, so that typing up follows the lines of the paper. Each print has its own
 * version, told apart on the sheet. No step to undo: the paper exists.
 */
const recordRoster = async (
  roster: Pick<Roster, 'sessionId' | 'mode' | 'personIds' | 'blankLines'>,
): Promise<RecordedRoster> => {
  const id = newId()
  let version = 1
  const outcome = await step(
    'recordRoster',
    (tx) => {
      const earlier = tx.find('rosters', { sessionId: roster.sessionId })
      version = Math.max(0, ...earlier.map((row) => row.version)) + 1
      tx.put('rosters', { ...roster, id, version, printedAt: nowAsText() })
    },
    { isUndoable: false },
  )
  return { ...outcome, id, version }
}

export const attendanceRepository = {
  setStatus: (cell: AttendanceCell, status: AttendanceStatus): Promise<CommitOutcome> =>
    step('recordAttendance', (tx) => write(tx, cell, status)),
  /** The same for several cells at once, such as a list of line numbers, in one step. */
  setStatuses: (
    cells: readonly AttendanceCell[],
    status: AttendanceStatus,
  ): Promise<CommitOutcome> =>
    step('recordAttendance', (tx) => {
      for (const cell of cells) write(tx, cell, status)
    }),
  /** Came and left before the end, at that time when it is known. */
  setLeftEarly: (cell: AttendanceCell, leftAt: Time | null): Promise<CommitOutcome> =>
    step('recordLeftEarly', (tx) => write(tx, cell, 'leftEarly', leftAt)),
  /** Back to « not typed yet ». */
  clear: (cells: readonly AttendanceCell[]): Promise<CommitOutcome> =>
    step('clearAttendance', (tx) => {
      for (const { sessionId, partId, personId } of cells) {
        tx.remove('attendances', { id: attendanceId(partId, personId), sessionId })
      }
    }),
  addWalkIn,
  /** People in the room who gave no name. */
  setAnonymousCount: (sessionId: string, partId: string, count: number): Promise<CommitOutcome> =>
    step('setAnonymousCount', (tx) =>
      tx.patch('sessionParts', { id: partId, sessionId }, { anonymousCount: count }),
    ),
  recordRoster,
  /** « It is this sheet that was signed »: its lines and numbers are those of the grid. */
  setSheetOnTable: (sessionId: string, rosterId: string): Promise<CommitOutcome> =>
    step('chooseSheet', (tx) => {
      for (const roster of tx.find('rosters', { sessionId })) {
        tx.patch('rosters', roster, { isOnTable: roster.id === rosterId })
      }
    }),
} as const
