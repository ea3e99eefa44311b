import type { Translated } from '../translated.ts'
import type { sessions as french } from '../fr/sessions.ts'

export const sessions = {} as const satisfies Translated<typeof french>
