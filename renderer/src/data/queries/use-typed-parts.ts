import { useMemo } from 'react'
import { groupBy } from '#shared/domain/group-by.ts'
import type { TypedParts } from '#shared/domain/next-steps.ts'
import { rosterOnTable } from '#shared/domain/roster-version.ts'
import {
  boxesByPart,
  type SessionSheet,
  type SheetIdentities,
  typedPartsOf,
} from '#shared/domain/typed-parts.ts'
import type { ReadDatabase } from '../database.ts'
import { partOfAttendance } from '../rows-of-person.ts'
import { type BoxCount, sessionBoxes } from '../session-sheet.ts'
import { loadCanonicalPeople } from './people-queries.ts'
import { useQuery } from './use-query.ts'
import { useSession } from './use-sessions.ts'

type SheetKeys = {
  readonly sheets: readonly SessionSheet[]
  readonly canonicalId: SheetIdentities['canonicalId']
}

/** The sheets of every session with something typed; nothing can be left of one that was not begun. */
const loadSheets = async (database: ReadDatabase): Promise<SheetKeys> => {
  const [parts, marks, listed, declined, rosters, canonicalId] = await Promise.all([
    database.sessionParts.toArray(),
    database.attendances.toCollection().primaryKeys(),
    database.participations.toCollection().primaryKeys(),
    database.participations.where('status').equals('declined').primaryKeys(),
    database.rosters.toArray(),
    loadCanonicalPeople(database),
  ])
  const sessionOf = new Map(parts.map(({ id, sessionId }) => [id, sessionId]))
  const typed = new Map<string, Map<string, string[]>>()
  for (const key of marks) {
    const partId = partOfAttendance(key, sessionOf)
    const sessionId = sessionOf.get(partId ?? '')
    if (partId === null || sessionId === undefined) continue
    const ofSession = typed.get(sessionId) ?? new Map<string, string[]>()
    typed.set(sessionId, ofSession)
    const ofPart = ofSession.get(partId) ?? []
    ofSession.set(partId, ofPart)
    ofPart.push(key.slice(partId.length + 1))
  }
  const [listedIn, declinedIn] = [listed, declined].map((keys) => groupBy(keys, ([id]) => id))
  const prints = groupBy(rosters, ({ sessionId }) => sessionId)
  const idsOf = (keys: readonly (readonly [string, string])[] | undefined) =>
    (keys ?? []).map(([, personId]) => personId)
  const sheets = [...typed].map(([sessionId, ofSession]): SessionSheet => {
    const declinedIds = idsOf(declinedIn?.get(sessionId))
    const away = new Set(declinedIds)
    return {
      printedIds: rosterOnTable(prints.get(sessionId) ?? [])?.personIds ?? [],
      comingIds: idsOf(listedIn?.get(sessionId)).filter((id) => !away.has(id)),
      declinedIds,
      typed: ofSession,
    }
  })
  return { sheets, canonicalId }
}

/** Those of them who were erased. */
const loadErased = async (
  database: ReadDatabase,
  ids: ReadonlySet<string>,
): Promise<ReadonlySet<string>> => {
  const people = await database.people.bulkGet([...ids])
  return new Set(people.flatMap((person) => (person?.isErased ? person.id : [])))
}

/**
 * [Note: Typed parts, read] Two numbers cannot tell who is missing, so the ids themselves are read: keys
 * alone, in as many requests for three hundred sessions as for one, all in one transaction. No index
 * tells who was erased: the records are read of those only who would be left without it, each once.
 */
export const loadTypedParts = (database: ReadDatabase): Promise<TypedParts> =>
  database.transaction(
    'r',
    [
      database.sessionParts,
      database.participations,
      database.attendances,
      database.rosters,
      database.people,
    ],
    async () => {
      const { sheets, canonicalId } = await loadSheets(database)
      const nobody: SheetIdentities = { canonicalId, isErased: () => false }
      const left = sheets.flatMap((sheet) =>
        [...boxesByPart(sheet, nobody).values()].flatMap((boxes) => boxes.left),
      )
      const erased = await loadErased(database, new Set(left))
      return typedPartsOf(sheets, { canonicalId, isErased: (id) => erased.has(id) })
    },
  )

/** Boxes of the sign-in sheet of a session, as they are typed up; undefined while loading. */
export const useSessionBoxes = (sessionId: string): BoxCount | undefined => {
  const details = useSession(sessionId)
  return useMemo(() => (details ? sessionBoxes(details) : undefined), [details])
}

/** How far the attendance of every part is typed up. */
export const useTypedParts = (): TypedParts | undefined => useQuery(loadTypedParts)
