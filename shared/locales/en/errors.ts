import type { Translated } from '../translated.ts'
import type { errors as french } from '../fr/errors.ts'

export const errors = {} as const satisfies Translated<typeof french>
