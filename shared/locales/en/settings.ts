import type { Translated } from '../translated.ts'
import type { settings as french } from '../fr/settings.ts'

export const settings = {} as const satisfies Translated<typeof french>
