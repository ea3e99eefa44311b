import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { SessionFormat } from '#shared/schemas/session.schema.ts'
import { type SheetHead, type SheetHeadRows, sheetHead } from './sign-in-sheet-model.ts'

/** `poster`: one A4; `flyers`: two A5 on an A4 to cut in two. */
export const INVITATION_LAYOUTS = ['poster', 'flyers'] as const
export type InvitationLayout = (typeof INVITATION_LAYOUTS)[number]

/** What a poster or a flyer says to somebody who was never there. */
export type InvitationModel = {
  readonly layout: InvitationLayout
  readonly head: SheetHead
  readonly format: SessionFormat
  /** What one will do or look for; empty: the title says it. */
  readonly question: string
  /** Whom to call or write to, as typed; empty: none. */
  readonly contact: string
  /** Outlines only. */
  readonly lowInk: boolean
}

export type InvitationRows = SheetHeadRows & { readonly challenges: readonly Challenge[] }

/** Somebody's home is told by its commune only, as in calendar files: everyone reads a poster. */
const publicHead = (rows: InvitationRows): SheetHead => {
  const head = sheetHead(rows)
  const venue = rows.venues.find(({ id }) => id === rows.session.venueId)
  return venue?.kind === 'home' && head.venue !== null
    ? { ...head, venue: { ...head.venue, name: '', address: '' } }
    : head
}

/** Gathers what an invitation says; the question is that of the challenge, else the module. */
export const invitationModel = (
  rows: InvitationRows,
  { layout, lowInk }: Pick<InvitationModel, 'layout' | 'lowInk'>,
): InvitationModel => {
  const { session, challenges } = rows
  const challenge = challenges.find(({ id }) => id === session.challengeId)
  return {
    layout,
    head: publicHead(rows),
    format: session.format,
    question: challenge?.question.trim() || session.module,
    contact: session.answerTo.trim(),
    lowInk,
  }
}
