import type { print as french } from '../fr/print.ts'
import type { Translated } from '../translated.ts'

export const print = {} as const satisfies Translated<typeof french>
