import type { PrintableDefinition } from './printable.ts'

export const PEOPLE_PRINTABLES: readonly PrintableDefinition[] = []
