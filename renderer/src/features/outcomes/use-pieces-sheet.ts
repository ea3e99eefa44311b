import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exchangeRepository, type PieceFields } from '#renderer/data/exchange-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { PiecePair } from '#shared/domain/exchange/piece-pairs.ts'
import { readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import { type Author, authorTyped, type WhoCandidate } from '#shared/domain/outcomes/who.ts'
import type { PieceKind } from '#shared/schemas/outcome.schema.ts'
import { makeAuthor } from './make-author.ts'

/** One line of the sheet as it was typed: one of both texts may be empty. */
export type TypedPair = {
  readonly number: number | null
  readonly need: string
  readonly offer: string
  readonly author: Author
}

// « #jardin » after the words is the theme.
const fieldsOf = (
  sessionId: string,
  kind: PieceKind,
  typed: string,
  { number, author }: Pick<TypedPair, 'number' | 'author'>,
): PieceFields => {
  const { text, cluster } = readTypedLine(typed)
  return {
    kind,
    text,
    theme: cluster ?? '',
    number,
    personId: author.personId,
    personName: author.name,
    sessionId,
    state: 'open',
  }
}

/** One half of a line as it was written anew: « @12 » after the words signs the whole line. */
export const readHalf = (
  sessionId: string,
  pair: PiecePair,
  kind: PieceKind,
  typed: string,
  candidates: readonly WhoCandidate[],
): { readonly fields: PieceFields; readonly signed: readonly string[] } => {
  const { who } = readTypedLine(typed)
  const author = who === null ? pair.author : authorTyped(who, candidates)
  const other = pair[kind === 'need' ? 'offer' : 'need']
  return {
    fields: fieldsOf(sessionId, kind, typed, { number: pair.number, author }),
    signed: who === null || other === null ? [] : [other.id],
  }
}

/** What one can do with the pieces of a session; each is one step. */
export const usePiecesActions = (sessionId: string) => {
  const { t } = useWords()
  return useMemo(() => {
    return {
      add: (pair: TypedPair) =>
        exchangeRepository.addPieces(
          (['need', 'offer'] as const)
            .filter((kind) => pair[kind].trim() !== '')
            .map((kind) => fieldsOf(sessionId, kind, pair[kind], pair)),
        ),
      /** Writes one half of a line anew; emptied, it is taken away. */
      write: async (
        pair: PiecePair,
        kind: PieceKind,
        typed: string,
        candidates: readonly WhoCandidate[],
      ) => {
        const piece = pair[kind]
        if (typed.trim() === '') {
          if (piece === null) return
          const outcome = await exchangeRepository.removePiece(piece.id)
          return toastWithUndo(t('exchange.sheet.removed'), outcome)
        }
        const { fields, signed } = readHalf(sessionId, pair, kind, typed, candidates)
        await exchangeRepository.writeHalf(piece?.id ?? null, fields, signed)
      },
      sign: ({ need, offer }: PiecePair, author: Author) =>
        exchangeRepository.signPieces(
          [need, offer].flatMap((piece) => piece?.id ?? []),
          { personId: author.personId, personName: author.name },
        ),
      makeAuthor: (name: string) => makeAuthor(t, sessionId, name),
      remove: async ({ need, offer }: PiecePair) => {
        const ids = [need, offer].flatMap((piece) => piece?.id ?? [])
        toastWithUndo(t('exchange.sheet.removed'), await exchangeRepository.removePieces(ids))
      },
    }
  }, [sessionId, t])
}

export type PiecesActions = ReturnType<typeof usePiecesActions>
