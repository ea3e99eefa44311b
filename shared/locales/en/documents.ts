import type { Translated } from '../translated.ts'
import type { documents as french } from '../fr/documents.ts'

export const documents = {} as const satisfies Translated<typeof french>
