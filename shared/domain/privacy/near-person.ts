import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import { foldText } from '../folded-text.ts'
import { isAbout } from './person-data.ts'
import type { Mention } from './terms.ts'

type Fields = Readonly<Record<string, unknown>>

/** Tells whether a name alone, in a text of this row, is most likely the person's. */
export type IsLikely = (row: Fields, text: string, mentions: readonly Mention[]) => boolean

const idsIn = (row: Fields): readonly unknown[] =>
  Object.entries(row).flatMap(([field, value]) => (/^id$|Ids?$/u.test(field) ? value : []))

const wordsOf = (text: string): readonly string[] => foldText(text).split(' ').filter(Boolean)

// « Hervé Zénon »: a name goes on with a capital; a sentence that ends does not.
const nextName = (text: string, { end }: Mention): string =>
  /^[ \u00a0]+(\p{Lu}[\p{L}'’-]+)/u.exec(text.slice(end))?.[1] ?? ''

/**
 * A first name says who it is where the person is known to be: in a row about them, in one that is
 * linked to such a row, and in what was written of a session they were expected at or that was about
 * their challenge, unless somebody else of that name was there, or the text goes on with a family name
 * that is not theirs. `ids`: the records of the person.
 */
export const likelyMentions = (rows: Rows, ids: ReadonlySet<string>): IsLikely => {
  const linked = new Set<unknown>()
  for (const table of TABLE_NAMES) {
    for (const row of rows[table]) if (isAbout(table, row, ids)) linked.add(row.id)
  }
  const expected = [...rows.participations, ...rows.attendances]
  for (const { personId, sessionId } of expected) if (ids.has(personId)) linked.add(sessionId)
  for (const { id, challengeId } of rows.sessions) if (linked.has(challengeId)) linked.add(id)
  const own = new Set(
    rows.people.flatMap(({ id, firstName, lastName }) =>
      ids.has(id) ? wordsOf(`${firstName} ${lastName}`) : [],
    ),
  )
  const namesAt = namesBySession(rows, ids, own)
  return (row, text, mentions) => {
    if (!idsIn(row).some((id) => linked.has(id))) return false
    const others = namesAt.get(row.sessionId) ?? namesAt.get(row.id)
    return mentions.some(
      (mention) =>
        !mention.term.words.every((word) => others?.has(word)) &&
        wordsOf(nextName(text, mention)).every((word) => own.has(word)),
    )
  }
}

/** Where a name is written of somebody who may have no record. */
const WRITTEN_NAMES = ['personName', 'author', 'holderName', 'decidedBy'] as const

/** Words of the names of everybody else at each session: on its list, in its team, or only written. */
const namesBySession = (
  rows: Rows,
  ids: ReadonlySet<string>,
  own: ReadonlySet<string>,
): ReadonlyMap<unknown, ReadonlySet<string>> => {
  const named = new Map([...rows.people, ...rows.facilitators].map((one) => [one.id, one]))
  const words = new Map<unknown, Set<string>>()
  const noteWords = (sessionId: unknown, all: readonly string[]) => {
    const known = words.get(sessionId) ?? new Set<string>()
    for (const word of all) known.add(word)
    words.set(sessionId, known)
  }
  const note = (sessionId: string, id: string) => {
    const one = ids.has(id) ? undefined : named.get(id)
    if (one) noteWords(sessionId, wordsOf(`${one.firstName} ${one.lastName}`))
  }
  for (const { sessionId, personId } of rows.participations) note(sessionId, personId)
  for (const { sessionId, personId } of rows.attendances) note(sessionId, personId)
  for (const { id, facilitatorIds } of rows.sessions) {
    for (const facilitatorId of facilitatorIds) note(id, facilitatorId)
  }
  for (const table of TABLE_NAMES) {
    for (const row of rows[table] as readonly Fields[]) {
      if (typeof row.sessionId !== 'string') continue
      for (const field of WRITTEN_NAMES) {
        const all = typeof row[field] === 'string' ? wordsOf(row[field]) : []
        // Their own name, written in full or in part, is nobody else's.
        if (!all.every((word) => own.has(word))) noteWords(row.sessionId, all)
      }
    }
  }
  return words
}
