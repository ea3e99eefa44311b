import type { common as french } from '../fr/common.ts'
import type { Translated } from '../translated.ts'

export const common = {} as const satisfies Translated<typeof french>
