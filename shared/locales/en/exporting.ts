import type { exporting as french } from '../fr/exporting.ts'
import type { Translated } from '../translated.ts'

export const exporting = {} as const satisfies Translated<typeof french>
