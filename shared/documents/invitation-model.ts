import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import type { SessionFormat } from '#shared/schemas/session.schema.ts'
import { type SheetHead, type SheetHeadRows, sheetHead } from './sign-in-sheet-model.ts'

/** What a poster or a flyer says to somebody who was never there. */
export type InvitationModel = {
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

/** Gathers what an invitation says; the question is that of the challenge, else the module. */
export const invitationModel = (
  rows: InvitationRows,
  { contact, lowInk }: Pick<InvitationModel, 'contact' | 'lowInk'>,
): InvitationModel => {
  const { session, challenges } = rows
  const challenge = challenges.find(({ id }) => id === session.challengeId)
  return {
    head: sheetHead(rows),
    format: session.format,
    question: challenge?.question.trim() || session.module,
    contact: contact.trim(),
    lowInk,
  }
}
