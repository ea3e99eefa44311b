import type { PrintableDefinition } from './printable.ts'

export const BOARD_PRINTABLES: readonly PrintableDefinition[] = []
