import type { Piece } from '#shared/schemas/outcome.schema.ts'
import { foldText } from '../folded-text.ts'

/** The two halves of one number of the paper, by the same person; one of them may be missing. */
export type PiecePair = {
  readonly key: string
  readonly number: number | null
  readonly author: { readonly name: string; readonly personId: string | null }
  readonly need: Piece | null
  readonly offer: Piece | null
}

const authorKey = ({ personId, personName }: Piece): string =>
  personId ?? `name ${foldText(personName)}`

const isOf = (pair: PiecePair, piece: Piece): boolean =>
  pair.number === piece.number &&
  pair[piece.kind] === null &&
  authorKey(piece) === (pair.author.personId ?? `name ${foldText(pair.author.name)}`)

/**
 * Pieces of a session as they lie on the table: a need and an offer of one number and one person make a
 * line. In the order of the numbers; those without come last, in the order given.
 */
export const piecePairs = (pieces: readonly Piece[]): readonly PiecePair[] => {
  const pairs: PiecePair[] = []
  for (const piece of pieces) {
    const index = pairs.findIndex((pair) => isOf(pair, piece))
    const known = pairs[index]
    if (known !== undefined) {
      pairs[index] = { ...known, [piece.kind]: piece }
      continue
    }
    pairs.push({
      key: piece.id,
      number: piece.number,
      author: { name: piece.personName, personId: piece.personId },
      need: piece.kind === 'need' ? piece : null,
      offer: piece.kind === 'offer' ? piece : null,
    })
  }
  const rank = ({ number }: PiecePair): number => number ?? Number.POSITIVE_INFINITY
  return pairs.toSorted((left, right) =>
    rank(left) === rank(right) ? 0 : rank(left) - rank(right),
  )
}

/** The number of the next piece on the pile: after the highest typed. */
export const nextPieceNumber = (pieces: readonly Pick<Piece, 'number'>[]): number =>
  Math.max(0, ...pieces.map(({ number }) => number ?? 0)) + 1
