import type { app as french } from '../fr/app.ts'
import type { Translated } from '../translated.ts'

export const app = {} as const satisfies Translated<typeof french>
