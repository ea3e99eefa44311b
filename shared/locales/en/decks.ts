import type { decks as french } from '../fr/decks.ts'
import type { Translated } from '../translated.ts'

export const decks = {} as const satisfies Translated<typeof french>
