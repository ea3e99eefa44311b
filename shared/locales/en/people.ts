import type { people as french } from '../fr/people.ts'
import type { Translated } from '../translated.ts'

export const people = {} as const satisfies Translated<typeof french>
