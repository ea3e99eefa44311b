import type { Introduction } from '#shared/schemas/outcome.schema.ts'
import { foldText } from '../folded-text.ts'
import type { HelpPiece } from './pieces.ts'

/** What an introduction says of the two pieces that it brings together. */
export type Proposal = Pick<
  Introduction,
  'needPersonId' | 'offerPersonId' | 'needPieceId' | 'offerPieceId' | 'needText' | 'offerText'
>

type Said = Pick<HelpPiece, 'id' | 'personId' | 'text'>

/** Whether it is between the same two people. */
export const isSamePair = (made: Proposal, need: Said, offer: Said): boolean =>
  made.needPersonId === need.personId && made.offerPersonId === offer.personId

/** Whether it was made for these very pieces, or for the same words of the same two people. */
export const isSameProposal = (made: Proposal, need: Said, offer: Said): boolean =>
  (made.needPieceId === need.id && made.offerPieceId === offer.id) ||
  (isSamePair(made, need, offer) &&
    foldText(made.needText) === foldText(need.text) &&
    foldText(made.offerText) === foldText(offer.text))
