import type { InvitationTexts } from '#shared/invitations/invitation-texts.ts'
import type { InvitationPiece, InvitationWording } from '#shared/schemas/session.schema.ts'

/** One piece as it is shown: the team's words, or those proposed. */
export type ShownPiece = {
  readonly text: string
  readonly isOwn: boolean
  /** The session has changed since the team wrote its words. */
  readonly isStale: boolean
}

export const shownPiece = (
  piece: InvitationPiece,
  wordings: readonly InvitationWording[],
  proposed: InvitationTexts,
  key: string,
): ShownPiece => {
  const own = wordings.find((one) => one.piece === piece)
  return own
    ? { text: own.text, isOwn: true, isStale: own.basedOn !== key }
    : { text: proposed[piece], isOwn: false, isStale: false }
}
