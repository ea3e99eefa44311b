import type { entry as french } from '../fr/entry.ts'
import type { Translated } from '../translated.ts'

export const entry = {} as const satisfies Translated<typeof french>
