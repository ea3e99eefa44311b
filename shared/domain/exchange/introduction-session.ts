import type { Introduction, Piece } from '#shared/schemas/outcome.schema.ts'

type Introduced = Pick<Introduction, 'sessionId' | 'needPieceId' | 'offerPieceId'>

/**
 * Tells to which session an introduction belongs: its own, else the one where the need was said, else
 * the one where the offer was; null: to none.
 */
export const introductionSessions = (
  pieces: readonly Pick<Piece, 'id' | 'sessionId'>[],
): ((introduction: Introduced) => string | null) => {
  const saidIn = new Map(pieces.map(({ id, sessionId }) => [id, sessionId]))
  return ({ sessionId, needPieceId, offerPieceId }) =>
    sessionId ?? saidIn.get(needPieceId ?? '') ?? saidIn.get(offerPieceId ?? '') ?? null
}
