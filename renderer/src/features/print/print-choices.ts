import type { DeckWithCards } from '#renderer/data/views.ts'
import { type CallSheetRows, callSheetModel } from '#shared/documents/call-sheet-model.ts'
import { type InvitationRows, invitationModel } from '#shared/documents/invitation-model.ts'
import { type KitRows, kitModel } from '#shared/documents/kit-model.ts'
import type { PosterPaper } from '#shared/documents/participant-poster/poster-page.ts'
import { planModel } from '#shared/documents/plan-model.ts'
import { signInSheetModel } from '#shared/documents/sign-in-sheet-model.ts'

/** Documents made from the agenda; nothing to print while it is empty. */
export const PLAN_CHOICES = ['plan', 'participantPoster', 'roleSheets'] as const
/** Documents that bring people to the session. */
export const INVITE_CHOICES = ['poster', 'flyers', 'callSheet'] as const

/** What can be printed for a session: the whole kit, or one document of it. */
export type PrintChoice =
  | 'kit'
  | 'signIn'
  | `deck:${string}`
  | (typeof PLAN_CHOICES)[number]
  | (typeof INVITE_CHOICES)[number]

/** What may be set of the document shown; each document takes what concerns it. */
export type PrintOptions = {
  readonly withNotes: boolean
  readonly paper: PosterPaper
  /** Null: the whole team. */
  readonly memberId: string | null
  readonly lowInk: boolean
  readonly copies: number
  readonly withConfirmed: boolean
  /** Of the kit, only what is new or changed since its last print. */
  readonly onlyChanged: boolean
}

export const DEFAULT_PRINT_OPTIONS: PrintOptions = {
  withNotes: false,
  paper: 'a3',
  memberId: null,
  lowInk: false,
  copies: 1,
  withConfirmed: false,
  onlyChanged: false,
}

/** Posters and flyers: the ones printed several times. */
export const hasCopies = (choice: PrintChoice): boolean =>
  choice === 'participantPoster' || choice === 'poster' || choice === 'flyers'

export const hasLowInk = hasCopies

export type PrintRows = KitRows & CallSheetRows & InvitationRows

/** The kind, the model and the copies of a request. */
export const printBody = (
  choice: PrintChoice,
  rows: PrintRows,
  decks: readonly DeckWithCards[],
  options: PrintOptions,
) => {
  const { lowInk, paper, memberId, withNotes, withConfirmed, onlyChanged } = options
  const copies = hasCopies(choice) ? options.copies : 1
  const deckId = choice.startsWith('deck:') ? choice.slice('deck:'.length) : null
  const deck = decks.find((one) => one.deck.id === deckId)
  if (deck) {
    // As in the kit, in as many sets: it is then noted as printed for the kit too.
    const ofKit = kitModel(rows).decks.find((one) => one.deck.id === deckId)
    const model = {
      ...deck,
      organisationName: rows.organisation?.name ?? '',
      code: rows.session.code,
      ...ofKit,
    }
    return { kind: 'deck', model } as const
  }
  switch (choice) {
    case 'signIn':
      return { kind: 'signIn', model: signInSheetModel(rows) } as const
    case 'plan':
      return { kind: 'plan', model: planModel(rows, { withNotes }) } as const
    case 'participantPoster':
      return {
        kind: 'participantPoster',
        model: { plan: planModel(rows), paper, lowInk },
        copies,
      } as const
    case 'roleSheets':
      return { kind: 'roleSheets', model: { plan: planModel(rows), memberId } } as const
    case 'poster':
    case 'flyers':
      return {
        kind: 'invitation',
        model: invitationModel(rows, { layout: choice, lowInk }),
        copies,
      } as const
    case 'callSheet':
      return { kind: 'callSheet', model: callSheetModel(rows, { withConfirmed }) } as const
    default:
      return { kind: 'kit', model: kitModel(rows, { onlyChanged }) } as const
  }
}
