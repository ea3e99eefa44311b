import type { printablesPeople as french } from '../fr/printables-people.ts'
import type { Translated } from '../translated.ts'

export const printablesPeople: Translated<typeof french> = {}
