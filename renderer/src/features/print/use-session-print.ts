import { useMemo, useRef } from 'react'
import {
  useFacilitators,
  useFunders,
  useOrganisation,
  useVenues,
} from '#renderer/data/queries/use-community.ts'
import { useDecks } from '#renderer/data/queries/use-decks.ts'
import type { DeckWithCards, SessionWithDetails } from '#renderer/data/views.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import { nowAsText } from '#renderer/lib/clock.ts'
import { useImages } from '#renderer/printing/use-images.ts'
import { type KitRows, kitModel } from '#shared/documents/kit-model.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { sheetPeople, signInSheetModel } from '#shared/documents/sign-in-sheet-model.ts'
import { sheetVersion } from '#shared/domain/roster-version.ts'

/** What can be printed for a session: the whole kit, its sign-in sheet, one of its decks. */
export type PrintChoice = 'kit' | 'signIn' | `deck:${string}`

/** The sheet that printing now would put on the table. */
export type SheetToPrint = {
  readonly personIds: readonly string[]
  readonly version: number
  /** The last print has other lines. */
  readonly isNew: boolean
}

export type SessionPrint = {
  readonly request: PrintRequest
  readonly sheet: SheetToPrint
  readonly decks: readonly DeckWithCards[]
}

/** The request of a choice, rebuilt only when something printed changed; null while loading. */
export const useSessionPrint = (
  details: SessionWithDetails,
  choice: PrintChoice,
): SessionPrint | null => {
  const { language } = useWords()
  const organisation = useOrganisation()
  const facilitators = useFacilitators()
  const funders = useFunders()
  const venues = useVenues()
  const decks = useDecks()
  const images = useImages([
    organisation?.logoHash ?? null,
    ...(funders ?? []).map(({ logoHash }) => logoHash),
  ])
  const last = useRef<{ readonly key: string; readonly made: SessionPrint } | null>(null)

  return useMemo(() => {
    if (organisation === undefined || !facilitators || !funders || !venues || !decks || !images) {
      return null
    }
    const { session, parts, participants, rosters } = details
    const people = participants.map(({ person }) => person)
    const participations = participants.map(({ participation }) => participation)
    const personIds = sheetPeople({ session, people, participations }).map(({ id }) => id)
    const wanted = { mode: session.signInMode, blankLines: session.blankLines, personIds }
    const sheet = { personIds, ...sheetVersion(rosters, wanted) }
    const rows: KitRows = {
      organisation,
      session,
      parts,
      venues,
      facilitators,
      funders,
      people,
      participations,
      version: sheet.version,
      images,
      decks: decks.map(({ deck }) => deck),
      cards: decks.flatMap(({ cards }) => cards),
    }
    const body = bodyOf(choice, rows, decks)
    // The time of printing is taken when the content changes: an equal content is not drawn again.
    const key = JSON.stringify([language, body, Object.keys(images)])
    if (last.current?.key === key) return { ...last.current.made, sheet, decks }
    const request: PrintRequest = { language, printedAt: nowAsText(), images, ...body }
    last.current = { key, made: { request, sheet, decks } }
    return last.current.made
  }, [details, choice, language, organisation, facilitators, funders, venues, decks, images])
}

const bodyOf = (choice: PrintChoice, rows: KitRows, decks: readonly DeckWithCards[]) => {
  const deckId = choice.startsWith('deck:') ? choice.slice('deck:'.length) : null
  const deck = decks.find((one) => one.deck.id === deckId)
  if (deck) {
    const model = {
      ...deck,
      organisationName: rows.organisation?.name ?? '',
      code: rows.session.code,
    }
    return { kind: 'deck', model } as const
  }
  if (choice === 'signIn') return { kind: 'signIn', model: signInSheetModel(rows) } as const
  return { kind: 'kit', model: kitModel(rows) } as const
}
