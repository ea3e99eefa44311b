import type { Finding } from '../check-literals.mjs'

type Sentence = { readonly text: string; readonly line: number }

/** French typography that is missing: spaces that do not break, apostrophes. */
export function checkTypography(locale: {
  readonly file: string
  readonly sentences: ReadonlyMap<string, Sentence>
}): readonly Finding[]
