import type { errors as french } from '../fr/errors.ts'
import type { Translated } from '../translated.ts'

export const errors = {} as const satisfies Translated<typeof french>
