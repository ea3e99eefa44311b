import type { documents as french } from '../fr/documents.ts'
import type { Translated } from '../translated.ts'

export const documents = {} as const satisfies Translated<typeof french>
