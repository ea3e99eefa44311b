import type { Translated } from '../translated.ts'
import type { decks as french } from '../fr/decks.ts'

export const decks = {} as const satisfies Translated<typeof french>
