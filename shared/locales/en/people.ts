import type { Translated } from '../translated.ts'
import type { people as french } from '../fr/people.ts'

export const people = {} as const satisfies Translated<typeof french>
