import type { Translated } from '../translated.ts'
import type { app as french } from '../fr/app.ts'

export const app = {} as const satisfies Translated<typeof french>
