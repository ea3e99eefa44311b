import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import { expectedSheets, type PrintedSources } from '#shared/domain/outcomes/printed-sheets.ts'
import type { SheetProgress } from '#shared/domain/session-steps.ts'
import { printsOfMethod } from '#shared/library/method-printables.ts'
import type { ReadDatabase } from '../database.ts'
import { sharedQuery } from './use-query.ts'

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

/** Tables that one sheet each fills, counted on their index alone. */
const FILLED = [
  'votes',
  'evaluations',
  'decisions',
  'commitments',
  'prototypes',
  'experiments',
  'pieces',
] as const satisfies readonly EntrySheet[]

/** How far the sheets of a session besides attendance are typed up. */
const loadSheetProgress = async (
  database: ReadDatabase,
  sessionId: string,
): Promise<SheetProgress> => {
  const ofSession = { sessionId }
  const [session, printables, blocks, lines, reviews, ...counts] = await Promise.all([
    database.sessions.get(sessionId),
    database.printables.where(ofSession).toArray(),
    database.agendaBlocks.where(ofSession).toArray(),
    database.contributions.where(ofSession).toArray(),
    database.commitmentEvents.filter(({ reviewedInId }) => reviewedInId === sessionId).count(),
    ...FILLED.map((table) => database[table].where(ofSession).count()),
  ])
  const decks = await database.decks.bulkGet([...(session?.deckIds ?? [])])
  const expected = sheetsOfSession({
    kinds: printables.map(({ kind }) => kind),
    methodKeys: blocks.flatMap(({ methodKey }) => methodKey ?? []),
    hasBlankCards: decks.some((deck) => deck?.printsBlanks === true),
  })
  const cards = expected.has('cards')
    ? await database.cards.filter((card) => card.sessionId === sessionId).count()
    : 0
  const isWord = ({ kind }: (typeof lines)[number]) => kind === 'quote' || kind === 'learning'
  const typed = new Set<EntrySheet>([
    ...FILLED.filter((_, index) => (counts[index] ?? 0) > 0),
    ...(lines.some(isWord) ? (['words'] as const) : []),
    ...(lines.every(isWord) ? [] : (['contributions'] as const)),
    ...(reviews > 0 ? (['review'] as const) : []),
    ...(cards > 0 ? (['cards'] as const) : []),
  ])
  const besides = [...expected].filter((sheet) => sheet !== 'attendance')
  return {
    expected: besides.length,
    begun: besides.filter((sheet) => typed.has(sheet)).length,
    isAnyTyped: typed.size > 0,
  }
}

export const useSheetProgress = sharedQuery(loadSheetProgress)
