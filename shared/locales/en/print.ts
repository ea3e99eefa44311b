import type { Translated } from '../translated.ts'
import type { print as french } from '../fr/print.ts'

export const print = {} as const satisfies Translated<typeof french>
