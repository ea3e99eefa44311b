import type { HelpPiece, PieceState } from '#shared/domain/exchange/pieces.ts'
import { isSameProposal } from '#shared/domain/exchange/same-proposal.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { Introduction, IntroductionState, Piece } from '#shared/schemas/outcome.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText, today } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, step } from './repository.ts'

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

const fieldsOf = (piece: HelpPiece): PieceFields => ({
  personId: piece.personId,
  personName: piece.personName,
  sessionId: piece.sessionId,
  kind: piece.kind,
  text: piece.text,
  theme: piece.theme,
  number: piece.number,
  state: piece.state,
})

const putPieceAs = (tx: WriteTransaction, id: string, fields: PieceFields): void => {
  const [order = 'a0'] = ordersAtEnd(tx.find('pieces'), 1)
  tx.put('pieces', { ...fields, id, order, createdAt: nowAsText() })
}

/** Changes a row, or gives one to what only stood on the record of a person, under the id it had. */
const changePiece = (
  tx: WriteTransaction,
  piece: HelpPiece,
  fields: Partial<PieceFields>,
): void => {
  if (piece.row !== null) tx.patch('pieces', { id: piece.row.id }, fields)
  else putPieceAs(tx, piece.id, { ...fieldsOf(piece), ...fields })
}

/** Says on the record of the person what the piece says now; null: no longer. */
const changeRecord = (
  tx: WriteTransaction,
  { personId, kind, text }: HelpPiece,
  next: string | null,
): void => {
  const person = personId === null ? undefined : tx.get('people', { id: personId })
  if (!person) return
  const list = kind === 'need' ? person.needs : person.offers
  const folded = foldText(text)
  if (!list.some((item) => foldText(item) === folded)) return
  const changed = list.flatMap((item) => (foldText(item) !== folded ? item : (next ?? [])))
  tx.patch('people', { id: person.id }, kind === 'need' ? { needs: changed } : { offers: changed })
}

/** Introductions made with a piece keep its words. */
const forgetPiece = (tx: WriteTransaction, id: string): void => {
  for (const row of tx.find('introductions', { needPieceId: id })) {
    tx.patch('introductions', row, { needPieceId: null })
  }
  for (const row of tx.find('introductions', { offerPieceId: id })) {
    tx.patch('introductions', row, { offerPieceId: null })
  }
}

/** Somebody else answered the same need, whatever becomes of this introduction. */
const isMetOtherwise = (tx: WriteTransaction, { id, needPieceId }: Introduction): boolean =>
  needPieceId !== null &&
  tx
    .find('introductions', { needPieceId, state: 'clicked' })
    .some((introduction) => introduction.id !== id)

/** A need that found, or looks again: the row, or a new one for what stood on the record only. */
const settleNeed = (tx: WriteTransaction, introduction: Introduction, state: PieceState): void => {
  const { needPieceId, needPersonId, needText } = introduction
  if (needPieceId === null) return
  const row = tx.get('pieces', { id: needPieceId })
  if (row) {
    if (row.state !== 'withdrawn') tx.patch('pieces', { id: needPieceId }, { state })
    return
  }
  const folded = foldText(needText)
  const given = tx
    .find('pieces', { personId: needPersonId, kind: 'need' })
    .find(({ text }) => foldText(text) === folded)
  if (given) {
    tx.patch('pieces', { id: given.id }, { state })
    return
  }
  putPieceAs(tx, needPieceId, {
    personId: needPersonId,
    personName: '',
    sessionId: null,
    kind: 'need',
    text: needText,
    theme: '',
    number: null,
    state,
  })
}

/** Who needs and who can, as they are brought together. */
export type ProposedLink = { readonly need: HelpPiece; readonly offer: HelpPiece }

const introductionOf = (
  { need, offer }: ProposedLink,
  chainId: string | null,
): Omit<Introduction, 'id'> => ({
  needPersonId: need.personId ?? '',
  offerPersonId: offer.personId ?? '',
  needText: need.text,
  offerText: offer.text,
  needPieceId: need.id,
  offerPieceId: offer.id,
  chainId,
  state: 'proposed',
  proposedOn: today(),
  introducedOn: null,
  closedOn: null,
  outcome: '',
  sessionId: null,
  createdAt: nowAsText(),
})

/**
 * Whether those two were brought together for that already: by their pieces, or by who said what. An
 * introduction that was declined may be proposed again.
 */
const isProposed = (tx: WriteTransaction, { need, offer }: ProposedLink): boolean =>
  tx
    .find('introductions')
    .some((made) => made.state !== 'declined' && isSameProposal(made, need, offer))

/** What a state says of the days: an earlier day stays, a state taken back forgets its own. */
const daysOf = (
  { introducedOn, closedOn }: Introduction,
  state: IntroductionState,
): Pick<Introduction, 'introducedOn' | 'closedOn'> => {
  switch (state) {
    case 'proposed':
      return { introducedOn: null, closedOn: null }
    case 'introduced':
      return { introducedOn: introducedOn ?? today(), closedOn: null }
    case 'clicked':
      return { introducedOn: introducedOn ?? today(), closedOn: closedOn ?? today() }
    case 'declined':
      return { introducedOn, closedOn: closedOn ?? today() }
  }
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
  /** Changes a piece wherever it stands; the record of the person says the same. */
  editPiece: (
    piece: HelpPiece,
    fields: Pick<PieceFields, 'kind' | 'text' | 'theme' | 'personId' | 'personName'>,
  ): Promise<CommitOutcome> =>
    step('editPiece', (tx) => {
      const isSameList = fields.kind === piece.kind && fields.personId === piece.personId
      changeRecord(tx, piece, isSameList ? fields.text : null)
      changePiece(tx, piece, fields)
    }),
  /**
   * Writes one half of a line of the sheet, which is new where `id` is null; `signed`: the other half,
   * which takes the same author.
   */
  writeHalf: (
    id: string | null,
    fields: PieceFields,
    signed: readonly string[],
  ): Promise<CommitOutcome> =>
    step(id === null ? 'addPiece' : 'editPiece', (tx) => {
      const { text, theme, personId, personName } = fields
      const author = { personId, personName }
      if (id === null) putPieces(tx, [fields])
      else tx.patch('pieces', { id }, { text, ...(theme === '' ? {} : { theme }), ...author })
      for (const other of signed) tx.patch('pieces', { id: other }, author)
    }),
  /** Open, met or withdrawn. */
  setPieceState: (piece: HelpPiece, state: PieceState): Promise<CommitOutcome> =>
    step('setPieceState', (tx) => changePiece(tx, piece, { state })),
  /** Takes away a row; its words on the record of a person stay. */
  removePiece: (id: string): Promise<CommitOutcome> =>
    step('removePiece', (tx) => {
      tx.remove('pieces', { id })
      forgetPiece(tx, id)
    }),
  removePieces: (ids: readonly string[]): Promise<CommitOutcome> =>
    step('removePiece', (tx) => {
      for (const id of ids) {
        tx.remove('pieces', { id })
        forgetPiece(tx, id)
      }
    }),
  /** Says whose they are. */
  signPieces: (
    ids: readonly string[],
    author: Pick<Piece, 'personId' | 'personName'>,
  ): Promise<CommitOutcome> =>
    step('editPiece', (tx) => {
      for (const id of ids) tx.patch('pieces', { id }, author)
    }),
  /** Takes away what was noted by mistake, from the record of the person too. */
  erasePiece: (piece: HelpPiece): Promise<CommitOutcome> =>
    step('removePiece', (tx) => {
      if (piece.row !== null) tx.remove('pieces', { id: piece.row.id })
      changeRecord(tx, piece, null)
      forgetPiece(tx, piece.id)
    }),
  /**
   * Proposes one introduction, or the three of a chain, in one step. Asked twice (a double press), the
   * second time changes nothing: its step is null.
   */
  propose: (links: readonly ProposedLink[]): Promise<CommitOutcome> =>
    step('addIntroduction', (tx) => {
      const chainId = links.length > 1 ? newId() : null
      for (const link of links) {
        if (isProposed(tx, link)) continue
        tx.put('introductions', { ...introductionOf(link, chainId), id: newId() })
      }
    }),
  /** Takes back what was proposed of those pairs and went no further, in one step. */
  takeBack: (links: readonly ProposedLink[]): Promise<CommitOutcome> =>
    step('removeIntroduction', (tx) => {
      for (const { need, offer } of links) {
        const pair = { needPieceId: need.id, offerPieceId: offer.id, state: 'proposed' } as const
        for (const made of tx.find('introductions', pair)) {
          tx.remove('introductions', { id: made.id })
        }
      }
    }),
  /** Moves an introduction on, or back. A need that was met is met, until the state is taken back. */
  setIntroductionState: (
    { id }: Pick<Introduction, 'id'>,
    state: IntroductionState,
  ): Promise<CommitOutcome> =>
    step('setIntroductionState', (tx) => {
      const row = tx.get('introductions', { id })
      if (!row || row.state === state) return
      tx.patch('introductions', { id }, { state, ...daysOf(row, state) })
      if (state === 'clicked') settleNeed(tx, row, 'met')
      else if (row.state === 'clicked' && !isMetOtherwise(tx, row)) settleNeed(tx, row, 'open')
    }),
  updateIntroduction: (id: string, fields: Partial<IntroductionFields>): Promise<CommitOutcome> =>
    step('editIntroduction', (tx) => tx.patch('introductions', { id }, fields)),
  removeIntroduction: (id: string): Promise<CommitOutcome> =>
    step('removeIntroduction', (tx) => tx.remove('introductions', { id })),
} as const
