import type { Translated } from '../translated.ts'
import type { exporting as french } from '../fr/exporting.ts'

export const exporting = {} as const satisfies Translated<typeof french>
