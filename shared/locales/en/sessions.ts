import type { sessions as french } from '../fr/sessions.ts'
import type { Translated } from '../translated.ts'

export const sessions = {} as const satisfies Translated<typeof french>
