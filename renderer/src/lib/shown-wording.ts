import type { InvitationPiece, InvitationWording } from '#shared/schemas/session.schema.ts'

/** One text as it is shown: the team's words, or those proposed. */
export type ShownWording = {
  readonly text: string
  readonly isOwn: boolean
  /** The session has changed since the team wrote its words. */
  readonly isStale: boolean
}

/** The team's words for a piece when it has some, else those proposed. */
export const shownWording = (
  piece: InvitationPiece,
  wordings: readonly InvitationWording[],
  proposed: Readonly<Partial<Record<InvitationPiece, string>>>,
  key: string,
): ShownWording => {
  const own = wordings.find((one) => one.piece === piece)
  return own
    ? { text: own.text, isOwn: true, isStale: own.basedOn !== key }
    : { text: proposed[piece] ?? '', isOwn: false, isStale: false }
}
