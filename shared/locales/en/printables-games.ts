import type { printablesGames as french } from '../fr/printables-games.ts'
import type { Translated } from '../translated.ts'

export const printablesGames: Translated<typeof french> = {}
