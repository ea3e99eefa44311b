import type { Translated } from '../translated.ts'
import type { home as french } from '../fr/home.ts'

export const home = {} as const satisfies Translated<typeof french>
