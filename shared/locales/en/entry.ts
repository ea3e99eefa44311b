import type { Translated } from '../translated.ts'
import type { entry as french } from '../fr/entry.ts'

export const entry = {} as const satisfies Translated<typeof french>
