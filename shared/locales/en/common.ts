import type { Translated } from '../translated.ts'
import type { common as french } from '../fr/common.ts'

export const common = {} as const satisfies Translated<typeof french>
