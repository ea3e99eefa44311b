import { isFirstTime } from '../attendance-figures.ts'
import { type AttendanceLedger, isAttended, type LedgerSession } from '../attendance-ledger.ts'

/** What one person did in the sessions counted. Who never came is not among them. */
export type PresentPerson = {
  readonly personId: string
  /** Sessions with at least one presence, by date. */
  readonly sessionIds: readonly string[]
  /** Parts. */
  readonly presences: number
  readonly minutes: number
  /** The session of a first presence ever that is counted here; null: came before, or elsewhere. */
  readonly newIn: string | null
}

/** Everyone who came, merged records as one person. */
export const presentPeople = (
  ledger: Pick<AttendanceLedger, 'firstPresence'>,
  sessions: readonly LedgerSession[],
): readonly PresentPerson[] => {
  const people = new Map<
    string,
    { sessionIds: string[]; presences: number; minutes: number; newIn: string | null }
  >()
  for (const session of sessions) {
    for (const entry of session.entries) {
      let presences = 0
      let minutes = 0
      for (const { position } of session.parts) {
        const mark = entry.marks[position]
        if (!mark || !isAttended(mark.status)) continue
        presences += 1
        minutes += mark.minutes
      }
      if (presences === 0) continue
      const known = people.get(entry.personId)
      const person = known ?? { sessionIds: [], presences: 0, minutes: 0, newIn: null }
      if (!known) people.set(entry.personId, person)
      person.sessionIds.push(session.session.id)
      person.presences += presences
      person.minutes += minutes
      if (isFirstTime(ledger, entry, session)) person.newIn = session.session.id
    }
  }
  return [...people].map(([personId, person]) => ({ personId, ...person }))
}
