import type { Rows } from '#shared/schemas/tables.ts'
import { canonicalPeople } from '../attendance-identity.ts'
import { isAttended } from '../attendance-ledger.ts'
import type { Day } from '../dates.ts'

/** What a funder asks for: to keep until that day, included. */
export type FunderHold = { readonly funderId: string; readonly until: Day }

/** The day so many years later; the 29 February becomes the 28. */
export const yearsAfter = (day: Day, years: number): Day => {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const rest = day.slice(4)
  return rest === '-02-29' ? `${year}-02-28` : `${year}${rest}`
}

const later = (left: FunderHold | undefined, right: FunderHold): FunderHold =>
  left && left.until >= right.until ? left : right

/** Of each session, what its most demanding funder asks for; sessions of which none does are absent. */
export const funderHolds = (
  { sessions, funders }: Pick<Rows, 'sessions' | 'funders'>,
  sessionDays: ReadonlyMap<string, Day>,
): ReadonlyMap<string, FunderHold> => {
  const years = new Map(funders.map(({ id, keepYears }) => [id, keepYears ?? 0]))
  const holds = new Map<string, FunderHold>()
  for (const { id, funderIds } of sessions) {
    const day = sessionDays.get(id)
    if (day === undefined) continue
    for (const funderId of funderIds) {
      const kept = years.get(funderId) ?? 0
      if (kept === 0) continue
      holds.set(id, later(holds.get(id), { funderId, until: yearsAfter(day, kept) }))
    }
  }
  return holds
}

/** The longest of these for each person who came, merged records as one: a sheet proves a presence. */
export const longestHolds = (
  { people, attendances }: Pick<Rows, 'people' | 'attendances'>,
  holds: ReadonlyMap<string, FunderHold>,
): ReadonlyMap<string, FunderHold> => {
  const canonicalId = canonicalPeople(people)
  const longest = new Map<string, FunderHold>()
  for (const { personId, sessionId, status } of attendances) {
    const hold = holds.get(sessionId)
    if (!hold || !isAttended(status)) continue
    const id = canonicalId(personId)
    longest.set(id, later(longest.get(id), hold))
  }
  return longest
}
