import { type Rows, TABLE_NAMES } from '#shared/schemas/tables.ts'
import { foldText } from '../folded-text.ts'
import type { Mention } from './mentions.ts'
import { isAbout } from './person-data.ts'

type Fields = Readonly<Record<string, unknown>>

/** Tells whether a name alone, in a text of this row, is most likely the person's. */
export type IsLikely = (row: Fields, mentions: readonly Mention[]) => boolean

const idsIn = (row: Fields): readonly unknown[] =>
  Object.entries(row).flatMap(([field, value]) => (/^id$|Ids?$/u.test(field) ? value : []))

/**
 * A first name says who it is where the person is known to be: in a row about them, in one that is
 * linked to such a row, and in what was written of a session they were expected at or that was about
 * their challenge, unless somebody else of that name was expected too. `ids`: the records of the person.
 */
export const likelyMentions = (rows: Rows, ids: ReadonlySet<string>): IsLikely => {
  const linked = new Set<unknown>()
  for (const table of TABLE_NAMES) {
    for (const row of rows[table]) if (isAbout(table, row, ids)) linked.add(row.id)
  }
  const expected = [...rows.participations, ...rows.attendances]
  const sessionIds = new Set(
    expected.flatMap(({ personId, sessionId }) => (ids.has(personId) ? sessionId : [])),
  )
  for (const { id, challengeId } of rows.sessions) if (linked.has(challengeId)) sessionIds.add(id)
  for (const id of sessionIds) linked.add(id)
  const namesAt = namesBySession(rows, ids, sessionIds)
  return (row, mentions) => {
    if (!idsIn(row).some((id) => linked.has(id))) return false
    const others = namesAt.get(row.sessionId) ?? namesAt.get(row.id)
    return mentions.some(({ term }) => !term.words.every((word) => others?.has(word)))
  }
}

/** Words of the names of everybody else expected at these sessions, the team included. */
const namesBySession = (
  rows: Rows,
  ids: ReadonlySet<string>,
  sessionIds: ReadonlySet<string>,
): ReadonlyMap<unknown, ReadonlySet<string>> => {
  const named = new Map([...rows.people, ...rows.facilitators].map((one) => [one.id, one]))
  const words = new Map([...sessionIds].map((id) => [id, new Set<string>()]))
  const note = (sessionId: string, id: string) => {
    const one = ids.has(id) ? undefined : named.get(id)
    if (!one) return
    for (const word of foldText(`${one.firstName} ${one.lastName}`).split(' ')) {
      words.get(sessionId)?.add(word)
    }
  }
  for (const { sessionId, personId } of rows.participations) note(sessionId, personId)
  for (const { sessionId, personId } of rows.attendances) note(sessionId, personId)
  for (const { id, facilitatorIds } of rows.sessions) {
    for (const facilitatorId of facilitatorIds) note(id, facilitatorId)
  }
  return words
}
