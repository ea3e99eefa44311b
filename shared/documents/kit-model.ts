import type { MaterialLine } from '#shared/domain/agenda/material-list.ts'
import { canonicalPeople } from '#shared/domain/attendance-identity.ts'
import type { SessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { leftToReview } from '#shared/domain/follow-up/what-moved.ts'
import { followedOptions } from '#shared/domain/followed-options.ts'
import { byOrder } from '#shared/domain/ordering.ts'
import {
  isLineOfMethod,
  printableLabelled,
  printsOfMethod,
} from '#shared/library/method-printables.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { TablePlan } from '#shared/schemas/outcome.schema.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { Printable } from '#shared/schemas/printable.schema.ts'
import type { Attendance, KitChoices, KitPrint } from '#shared/schemas/session.schema.ts'
import type { DeckModel } from './cards/deck-document.ts'
import type { PrintedParts } from './kit/kit-parts.ts'
import { hasPlan, type PlanModel, type PlanRows, planModel } from './plan-model.ts'
import type { HelpRows } from './printables/help-data.ts'
import type { PrintableData } from './printables/printable.ts'
import { printableData } from './printables/printable-data.ts'
import {
  type SignInSheetModel,
  type SignInSheetRows,
  signInSheetModel,
} from './sign-in-sheet-model.ts'

/** What of the kit is printed, and how. */
export type KitPrintChoices = Omit<KitChoices, 'setsOf'> & {
  /** Only what is new or changed since the last print. */
  readonly onlyChanged: boolean
}

/** A support of the kit, with the team's name for it; empty: that of its kind. */
export type KitPrintable = Pick<Printable, 'id' | 'name' | 'kind' | 'options'>

/** One file with everything; or, in a folder, the packing list and one file for each print setting. */
export type KitFile =
  | { readonly kind: 'whole' | 'list' }
  | { readonly kind: 'run'; readonly index: number }

export type KitModel = {
  readonly signIn: SignInSheetModel
  /** Null when nobody said: then as many as the lines of the sign-in sheet. */
  readonly expectedCount: number | null
  /** Copies counted for all their sets. */
  readonly decks: readonly DeckModel[]
  /** Null while the agenda holds nothing. Without private notes: a kit passes through many hands. */
  readonly plan: PlanModel | null
  readonly printables: readonly KitPrintable[]
  readonly printableData: PrintableData
  readonly choices: KitPrintChoices
  readonly file: KitFile
  /** What blocks ask to print that no support or deck of the kit is: to prepare by hand. */
  readonly prints: readonly MaterialLine[]
  /** What the last print held; empty: never printed. */
  readonly printed: PrintedParts
}

export type KitRows = SignInSheetRows &
  HelpRows &
  PlanRows & {
    /** Everyone; absent: only those of the session are known. */
    readonly community?: readonly Person[]
    readonly tablePlans?: readonly TablePlan[]
    readonly decks: readonly Deck[]
    readonly cards: readonly Card[]
    readonly challenges: readonly Challenge[]
    readonly printables: readonly Printable[]
    readonly kitPrints: readonly KitPrint[]
    /** What was typed up, of this session or of all: a certificate says the hours of presence. */
    readonly attendances: readonly Attendance[]
    /** What earlier sessions of the group left open; absent: nothing. */
    readonly opening?: SessionOpening
  }

/** The cards of a deck that are printed, in order, with the copies of so many sets. */
const printedCards = (cards: readonly Card[], deckId: string, sets: number): readonly Card[] =>
  cards
    .filter((card) => card.deckId === deckId && card.status === 'accepted')
    .toSorted(byOrder)
    .map((card) => (sets === 1 ? card : { ...card, copies: card.copies * sets }))

type InKit = {
  readonly kinds: ReadonlySet<string>
  readonly decks: ReadonlySet<string>
  /** Commitments that earlier sessions of the group left to review. */
  readonly leftOpen: number
}

/** Kinds of supports and keys of bundled decks that the kit of the session holds, and what it opens with. */
export const ofKit = ({
  session,
  printables,
  decks,
  opening,
}: Pick<KitRows, 'session' | 'printables' | 'decks' | 'opening'>): InKit => ({
  leftOpen: opening === undefined ? 0 : leftToReview(opening),
  kinds: new Set(
    printables.filter(({ sessionId }) => sessionId === session.id).map(({ kind }) => kind),
  ),
  decks: new Set(
    decks.filter(({ id }) => session.deckIds.includes(id)).map(({ source }) => source),
  ),
})

/**
 * The block without the lines to print that the kit prints: what its method stands for, once all of
 * it is there, and what a line names by itself. The others are left to prepare by hand.
 */
const leftByHand = (
  block: AgendaBlock,
  { kinds, decks }: Pick<InKit, 'kinds' | 'decks'>,
): AgendaBlock => {
  const wanted = printsOfMethod(block.methodKey)
  const isWhole =
    wanted.printables.every(({ kind }) => kinds.has(kind)) &&
    wanted.decks.every((key) => decks.has(key))
  const isPrinted = (label: string): boolean => {
    const named = printableLabelled(label)
    if (named !== null && kinds.has(named)) return true
    return isWhole && isLineOfMethod(block.methodKey, label)
  }
  return { ...block, prints: block.prints.filter(({ label }) => !isPrinted(label)) }
}

const helpRows = ({
  community,
  pieces,
  introductions,
  consentEvents,
}: KitRows): HelpRows & Pick<KitRows, 'community'> => ({
  ...(community && { community }),
  ...(pieces && { pieces }),
  ...(introductions && { introductions }),
  ...(consentEvents && { consentEvents }),
})

/** Gathers what the kit of a session says from the records; decks in the order of the session. */
export const kitModel = (
  rows: KitRows,
  { onlyChanged = false }: { readonly onlyChanged?: boolean } = {},
): KitModel => {
  const { session, decks, cards, printables, kitPrints, organisation, people, challenges } = rows
  const signIn = signInSheetModel(rows)
  const plan = planModel(rows)
  const inKit = ofKit(rows)
  const canonical = canonicalPeople(people)
  const { setsOf, ...choices } = session.kit
  return {
    signIn,
    expectedCount: session.expectedCount,
    plan: hasPlan(plan) ? plan : null,
    decks: session.deckIds.flatMap((deckId) => {
      const deck = decks.find(({ id }) => id === deckId)
      if (deck === undefined) return []
      return [
        {
          deck,
          cards: printedCards(cards, deckId, setsOf[deckId] ?? 1),
          organisationName: signIn.organisation.name,
          code: session.code,
          occasion: { title: session.title, parts: signIn.parts, venue: signIn.venue },
        },
      ]
    }),
    printables: printables
      .filter(({ sessionId }) => sessionId === session.id)
      .toSorted(byOrder)
      .map(({ id, name, kind, options }) => ({
        id,
        name,
        kind,
        options: followedOptions(options, canonical) as KitPrintable['options'],
      })),
    printableData: printableData({
      ...helpRows(rows),
      organisation,
      people,
      challenges,
      session: rows,
      ...(rows.privacyNotices && { privacyNotices: rows.privacyNotices }),
      images: rows.images,
      ...(rows.opening ? { opening: rows.opening } : {}),
    }),
    choices: { ...choices, onlyChanged },
    file: { kind: 'whole' },
    prints: planModel({
      ...rows,
      agendaBlocks: rows.agendaBlocks.map((block) => leftByHand(block, inKit)),
    }).prints,
    printed: kitPrints.find(({ sessionId }) => sessionId === session.id)?.parts ?? [],
  }
}
