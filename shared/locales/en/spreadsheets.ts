import type { spreadsheets as french } from '../fr/spreadsheets.ts'
import type { Translated } from '../translated.ts'

export const spreadsheets = {} as const satisfies Translated<typeof french>
