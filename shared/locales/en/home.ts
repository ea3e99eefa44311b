import type { home as french } from '../fr/home.ts'
import type { Translated } from '../translated.ts'

export const home = {} as const satisfies Translated<typeof french>
