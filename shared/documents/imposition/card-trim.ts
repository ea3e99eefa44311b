import type { CardSize } from '#shared/schemas/library.schema.ts'

/** Cards after cutting, in millimetres, as one reads them. */
export const CARD_TRIM = {
  mini: { width: 44, height: 68 },
  bridge: { width: 57, height: 89 },
  poker: { width: 63, height: 88 },
  square: { width: 70, height: 70 },
  tarot: { width: 70, height: 120 },
  a7: { width: 74, height: 105 },
  a6: { width: 105, height: 148 },
  business: { width: 85, height: 55 },
} as const satisfies Record<CardSize, { width: number; height: number }>
