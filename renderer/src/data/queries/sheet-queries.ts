import { Dexie } from 'dexie'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import { expectedSheets, type PrintedSources } from '#shared/domain/outcomes/printed-sheets.ts'
import { NOTHING_EXPECTED, type SheetProgress } from '#shared/domain/session-steps.ts'
import { printsOfMethod } from '#shared/library/method-printables.ts'
import type { ReadDatabase } from '../database.ts'
import { loadToReview } from './follow-up-queries.ts'
import { sharedQuery, useQuery } from './use-query.ts'

/** Sheets to expect after a session, from the supports of its kit and those that its methods ask for. */
export const sheetsOfSession = ({ kinds, methodKeys, ...rest }: PrintedSources) =>
  expectedSheets({
    ...rest,
    methodKeys,
    kinds: [
      ...kinds,
      ...methodKeys.flatMap((key) => printsOfMethod(key).printables.map(({ kind }) => kind)),
    ],
  })

/** Tables that one sheet each fills. */
const FILLED = [
  'votes',
  'evaluations',
  'decisions',
  'commitments',
  'prototypes',
  'experiments',
  'pieces',
] as const satisfies readonly EntrySheet[]

type OfSessions = (typeof FILLED)[number] | 'cards'
type OfKinds = 'printables' | 'agendaBlocks' | 'contributions'

/** Reads of many sessions or of one (`sessionId`), on the indexes alone: no row is read here. */
const indexesOf = (database: ReadDatabase, sessionId: string | null) => {
  const keysOf = async (table: OfSessions | 'commitmentEvents', index: string) => {
    const rows =
      sessionId === null
        ? database[table].orderBy(index)
        : database[table].where(index).equals(sessionId)
    return new Set<unknown>(await rows.uniqueKeys())
  }
  return {
    /** Sessions that have rows there. */
    sessionsIn: (table: OfSessions) => keysOf(table, 'sessionId'),
    sessionsReviewing: () => keysOf('commitmentEvents', 'reviewedInId'),
    /** The kinds of each session's rows. */
    kindsIn: async (table: OfKinds, kind: 'kind' | 'methodKey') => {
      const index = `[sessionId+${kind}]`
      const rows =
        sessionId === null
          ? database[table].orderBy(index)
          : database[table]
              .where(index)
              .between([sessionId, Dexie.minKey], [sessionId, Dexie.maxKey])
      const kinds = new Map<string, string[]>()
      for (const key of await rows.uniqueKeys()) {
        const [id, one] = key as unknown as readonly [string, string]
        const known = kinds.get(id)
        if (known) known.push(one)
        else kinds.set(id, [one])
      }
      return (id: string): readonly string[] => kinds.get(id) ?? []
    },
  }
}

/**
 * How far the sheets besides attendance are typed up, by session: of every session, or of one. The list of
 * sessions and the head of a session say the same because they ask here.
 */
export const loadSheetProgress = async (
  database: ReadDatabase,
  sessionId: string | null,
): Promise<ReadonlyMap<string, SheetProgress>> => {
  const { sessionsIn, sessionsReviewing, kindsIn } = indexesOf(database, sessionId)
  const one = sessionId === null ? undefined : database.sessions.get(sessionId)
  const [sessions, decks, printables, methods, lines, reviewing, toReview, withCards, ...filled] =
    await Promise.all([
      one?.then((session) => (session ? [session] : [])) ?? database.sessions.toArray(),
      database.decks.toArray(),
      kindsIn('printables', 'kind'),
      kindsIn('agendaBlocks', 'methodKey'),
      kindsIn('contributions', 'kind'),
      sessionsReviewing(),
      loadToReview(database, sessionId),
      sessionsIn('cards'),
      ...FILLED.map(sessionsIn),
    ])
  const blank = new Set(decks.filter(({ printsBlanks }) => printsBlanks).map(({ id }) => id))
  return new Map(
    sessions.map(({ id, deckIds }) => {
      const expected = sheetsOfSession({
        kinds: printables(id),
        methodKeys: methods(id),
        hasReview: toReview.has(id),
        hasBlankCards: deckIds.some((deckId) => blank.has(deckId)),
      })
      const isWord = (kind: string) => kind === 'quote' || kind === 'learning'
      const typed = new Set<EntrySheet>([
        ...FILLED.filter((_, index) => filled[index]?.has(id)),
        ...(lines(id).some(isWord) ? (['words'] as const) : []),
        ...(lines(id).every(isWord) ? [] : (['contributions'] as const)),
        ...(reviewing.has(id) ? (['review'] as const) : []),
        ...(expected.has('cards') && withCards.has(id) ? (['cards'] as const) : []),
      ])
      const besides = [...expected].filter((sheet) => sheet !== 'attendance')
      return [
        id,
        {
          expected: besides.length,
          begun: besides.filter((sheet) => typed.has(sheet)).length,
          isAnyTyped: typed.size > 0,
        },
      ]
    }),
  )
}

/** Of one session; undefined while it is read. */
export const useSheetProgress = sharedQuery(async (database, sessionId) => {
  const progress = await loadSheetProgress(database, sessionId)
  return progress.get(sessionId) ?? NOTHING_EXPECTED
})

const loadEverySheetProgress = (database: ReadDatabase) => loadSheetProgress(database, null)

/** Of every session; undefined while they are read. */
export const useEverySheetProgress = (): ReadonlyMap<string, SheetProgress> | undefined =>
  useQuery(loadEverySheetProgress)
