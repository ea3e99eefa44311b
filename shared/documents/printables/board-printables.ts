import { yole } from './boards/yole.ts'
import type { PrintableDefinition } from './printable.ts'

export const BOARD_PRINTABLES: readonly PrintableDefinition[] = [yole]
