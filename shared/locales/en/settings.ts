import type { settings as french } from '../fr/settings.ts'
import type { Translated } from '../translated.ts'

export const settings = {} as const satisfies Translated<typeof french>
