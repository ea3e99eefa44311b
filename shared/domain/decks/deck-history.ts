import { type Day, dayInMartinique } from '#shared/domain/dates.ts'
import { groupBy } from '#shared/domain/group-by.ts'
import type { Card, Deck, DeckReuse } from '#shared/schemas/library.schema.ts'
import { acceptedCards, deckAuthors } from './deck-cards.ts'

/** What is known of the life of a deck, each with its day. */
export type DeckEvent = { readonly day: Day } & (
  | { readonly kind: 'made' }
  | {
      readonly kind: 'written'
      readonly sessionId: string
      /** Their authors, each once; empty: no card is signed. */
      readonly names: readonly string[]
      readonly count: number
    }
  | { readonly kind: 'printed' }
  | { readonly kind: 'reused'; readonly reuse: DeckReuse }
)

export type DeckPast = {
  readonly deck: Deck
  readonly cards: readonly Card[]
  readonly reuses: readonly DeckReuse[]
  /** First day of the sessions in which cards were written, by id. */
  readonly sessionDays: ReadonlyMap<string, Day>
}

const dayOf = (instant: string): Day => dayInMartinique(new Date(instant))

const KIND_ORDER = ['made', 'written', 'printed', 'reused'] as const

/** The life of a deck, oldest first: made, written in sessions, printed, reused. */
export const deckHistory = ({
  deck,
  cards,
  reuses,
  sessionDays,
}: DeckPast): readonly DeckEvent[] => {
  const bySession = groupBy(acceptedCards(cards), ({ sessionId }) => sessionId)
  const written = [...bySession].flatMap(([sessionId, ofSession]): readonly DeckEvent[] => {
    if (sessionId === null) return []
    const day = sessionDays.get(sessionId)
    if (day === undefined) return []
    const names = deckAuthors(ofSession).map(({ name }) => name)
    return [{ kind: 'written', day, sessionId, names, count: ofSession.length }]
  })
  const events: readonly DeckEvent[] = [
    { kind: 'made', day: dayOf(deck.createdAt) },
    ...written,
    ...(deck.printedAt === null ? [] : [{ kind: 'printed', day: dayOf(deck.printedAt) } as const]),
    ...reuses.map((reuse) => ({ kind: 'reused', day: reuse.date, reuse }) as const),
  ]
  return events.toSorted(
    (left, right) =>
      (left.day < right.day ? -1 : left.day > right.day ? 1 : 0) ||
      KIND_ORDER.indexOf(left.kind) - KIND_ORDER.indexOf(right.kind),
  )
}
