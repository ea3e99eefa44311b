import { useMemo } from 'react'
import { sheetsOfSession } from '#renderer/data/queries/sheet-queries.ts'
import { useDecks } from '#renderer/data/queries/use-decks.ts'
import { useSessionOpening } from '#renderer/data/queries/use-follow-up.ts'
import { useSessionOutcomes } from '#renderer/data/queries/use-outcomes.ts'
import { useSessionPlan } from '#renderer/data/queries/use-planning.ts'
import { useSessionPrintables } from '#renderer/data/queries/use-printables.ts'
import { useSessionHead } from '#renderer/data/queries/use-sessions.ts'
import { isToReview } from '#shared/domain/follow-up/what-moved.ts'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'
import type { EntryFacts } from './entry-screen.ts'

type EntryList = {
  /** The boxes of attendance change with each key: who shows them asks for them. */
  readonly facts: Omit<EntryFacts, 'boxes'>
  /** Sheets that the session prints: they come first. */
  readonly expected: ReadonlySet<EntrySheet>
}

/** What the list of sheets shows; undefined while loading, null without such a session. */
export const useEntryList = (sessionId: string): EntryList | null | undefined => {
  const head = useSessionHead(sessionId)
  const outcomes = useSessionOutcomes(sessionId)
  const printables = useSessionPrintables(sessionId)
  const plan = useSessionPlan(sessionId)
  const decks = useDecks()
  const opening = useSessionOpening(sessionId)
  return useMemo(() => {
    if (head === null || plan === null) return null
    if (!head || !outcomes || !printables || !plan || !decks || !opening) return undefined
    const cardCount = decks
      .flatMap(({ cards }) => cards)
      .filter((card) => card.sessionId === sessionId).length
    const methodKeys = plan.blocks.flatMap(({ methodKey }) => methodKey ?? [])
    return {
      facts: { outcomes, head, cardCount, opening },
      expected: sheetsOfSession({
        kinds: printables.map(({ kind }) => kind),
        methodKeys,
        hasReview: isToReview(opening),
        hasBlankCards: cardCount > 0 || head.decks.some(({ printsBlanks }) => printsBlanks),
      }),
    }
  }, [head, outcomes, printables, plan, decks, opening, sessionId])
}
