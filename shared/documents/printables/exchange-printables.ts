import { commitmentCards } from './exchange/commitment-cards.ts'
import { helpBoard } from './exchange/help-board.ts'
import { helpPieces } from './exchange/help-pieces.ts'
import { introductionSlips } from './exchange/introduction-slips.ts'
import { meetingCoupons } from './exchange/meeting-coupons.ts'
import { whatMovedSheet } from './exchange/what-moved.ts'
import type { PrintableDefinition } from './printable.ts'

/** To help one another, to promise, to meet again. */
export const EXCHANGE_PRINTABLES: readonly PrintableDefinition[] = [
  helpPieces,
  helpBoard,
  introductionSlips,
  meetingCoupons,
  commitmentCards,
  whatMovedSheet,
]
