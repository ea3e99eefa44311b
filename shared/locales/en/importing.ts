import type { importing as french } from '../fr/importing.ts'
import type { Translated } from '../translated.ts'

export const importing = {} as const satisfies Translated<typeof french>
