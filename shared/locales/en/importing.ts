import type { Translated } from '../translated.ts'
import type { importing as french } from '../fr/importing.ts'

export const importing = {} as const satisfies Translated<typeof french>
