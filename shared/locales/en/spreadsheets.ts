import type { Translated } from '../translated.ts'
import type { spreadsheets as french } from '../fr/spreadsheets.ts'

export const spreadsheets = {} as const satisfies Translated<typeof french>
