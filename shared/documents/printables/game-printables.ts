import type { PrintableDefinition } from './printable.ts'

export const GAME_PRINTABLES: readonly PrintableDefinition[] = []
