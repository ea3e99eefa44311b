import type { printablesBoards as french } from '../fr/printables-boards.ts'
import type { Translated } from '../translated.ts'

export const printablesBoards: Translated<typeof french> = {}
