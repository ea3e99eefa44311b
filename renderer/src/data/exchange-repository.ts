import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { Introduction, Piece } from '#shared/schemas/outcome.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type PieceFields = Omit<Piece, 'id' | 'order' | 'createdAt'>
export type IntroductionFields = Omit<Introduction, 'id' | 'createdAt'>

/** Puts pieces at the end of those known, within a step of its own or of somebody else's; their ids. */
export const putPieces = (
  tx: WriteTransaction,
  pieces: readonly PieceFields[],
): readonly string[] => {
  const orders = ordersAtEnd(tx.find('pieces'), pieces.length)
  return pieces.map((fields, index) => {
    const id = newId()
    tx.put('pieces', { ...fields, id, order: orders[index] ?? 'a0', createdAt: nowAsText() })
    return id
  })
}

/** Mutual help: needs, offers, and who was brought together with whom. */
export const exchangeRepository = {
  addPiece: async (fields: PieceFields): Promise<Created> => {
    let id = ''
    const outcome = await step('addPiece', (tx) => {
      ;[id = ''] = putPieces(tx, [fields])
    })
    return { ...outcome, id }
  },
  addPieces: (pieces: readonly PieceFields[]): Promise<CommitOutcome> =>
    step('addPiece', (tx) => {
      putPieces(tx, pieces)
    }),
  updatePiece: (id: string, fields: Partial<PieceFields>): Promise<CommitOutcome> =>
    step('editPiece', (tx) => tx.patch('pieces', { id }, fields)),
  /** Introductions made with it keep its words. */
  removePiece: (id: string): Promise<CommitOutcome> =>
    step('removePiece', (tx) => {
      tx.remove('pieces', { id })
      for (const row of tx.find('introductions', { needPieceId: id })) {
        tx.patch('introductions', row, { needPieceId: null })
      }
      for (const row of tx.find('introductions', { offerPieceId: id })) {
        tx.patch('introductions', row, { offerPieceId: null })
      }
    }),
  addIntroduction: (fields: IntroductionFields): Promise<Created> =>
    creation('addIntroduction', (tx, id) =>
      tx.put('introductions', { ...fields, id, createdAt: nowAsText() }),
    ),
  updateIntroduction: (id: string, fields: Partial<IntroductionFields>): Promise<CommitOutcome> =>
    step('editIntroduction', (tx) => tx.patch('introductions', { id }, fields)),
  removeIntroduction: (id: string): Promise<CommitOutcome> =>
    step('removeIntroduction', (tx) => tx.remove('introductions', { id })),
} as const
