import { z } from 'zod'
import type { BingoRules } from '#shared/domain/games/bingo.ts'

/** Squares along a side, as the form keeps them. */
export const bingoSizeSchema = z.enum(['3', '4', '5'])
export type BingoSize = z.infer<typeof bingoSizeSchema>

const SIDES = { '3': 3, '4': 4, '5': 5 } as const satisfies Record<BingoSize, BingoRules['size']>

export const sideOf = (size: BingoSize): BingoRules['size'] => SIDES[size]

/** Seed of a draw: printed on the sheets, so that the same ones can be printed again. */
export const seedSchema = z.number().int().min(0).max(999_999).default(1)

/** « 4 × 4 » */
export const BINGO_SIZE_VALUES = bingoSizeSchema.options.map((value) => ({
  value,
  label: () => `${value}\u00a0×\u00a0${value}`,
}))
