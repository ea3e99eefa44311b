import { useMemo } from 'react'
import { toastWithUndo } from '#renderer/commands/undo.ts'
import { exchangeRepository } from '#renderer/data/exchange-repository.ts'
import { linesRepository } from '#renderer/data/lines-repository.ts'
import { useWords } from '#renderer/i18n/i18n.ts'
import type { PiecePair } from '#shared/domain/exchange/piece-pairs.ts'
import { readTypedLine } from '#shared/domain/outcomes/typed-line.ts'
import type { Author } from '#shared/domain/outcomes/who.ts'
import type { PieceKind } from '#shared/schemas/outcome.schema.ts'

/** One line of the sheet as it was typed: one of both texts may be empty. */
export type TypedPair = {
  readonly number: number | null
  readonly need: string
  readonly offer: string
  readonly author: Author
}

/** What one can do with the pieces of a session; each is one step. */
export const usePiecesActions = (sessionId: string) => {
  const { t } = useWords()
  return useMemo(() => {
    // « #jardin » after the words is the theme.
    const fieldsOf = (
      kind: PieceKind,
      typed: string,
      { number, author }: Pick<TypedPair, 'number' | 'author'>,
    ) => {
      const { text, cluster } = readTypedLine(typed)
      return {
        kind,
        text,
        theme: cluster ?? '',
        number,
        personId: author.personId,
        personName: author.name,
        sessionId,
        state: 'open' as const,
      }
    }
    return {
      add: (pair: TypedPair) =>
        exchangeRepository.addPieces(
          (['need', 'offer'] as const)
            .filter((kind) => pair[kind].trim() !== '')
            .map((kind) => fieldsOf(kind, pair[kind], pair)),
        ),
      /** Writes one half of a line anew; emptied, it is taken away. */
      write: async (pair: PiecePair, kind: PieceKind, typed: string) => {
        const piece = pair[kind]
        if (typed.trim() === '') {
          if (piece === null) return
          const outcome = await exchangeRepository.removePiece(piece.id)
          return toastWithUndo(t('exchange.sheet.removed'), outcome)
        }
        const fields = fieldsOf(kind, typed, pair)
        if (piece === null) await exchangeRepository.addPieces([fields])
        else {
          const { text, theme } = fields
          await exchangeRepository.updatePiece(piece.id, theme === '' ? { text } : { text, theme })
        }
      },
      sign: ({ need, offer }: PiecePair, author: Author) =>
        exchangeRepository.signPieces(
          [need, offer].flatMap((piece) => piece?.id ?? []),
          { personId: author.personId, personName: author.name },
        ),
      makeAuthor: async (name: string) =>
        toastWithUndo(
          t('outcomes.who.made', { name }),
          await linesRepository.addAuthor(sessionId, name),
        ),
      remove: async ({ need, offer }: PiecePair) => {
        const ids = [need, offer].flatMap((piece) => piece?.id ?? [])
        toastWithUndo(t('exchange.sheet.removed'), await exchangeRepository.removePieces(ids))
      },
    }
  }, [sessionId, t])
}

export type PiecesActions = ReturnType<typeof usePiecesActions>
