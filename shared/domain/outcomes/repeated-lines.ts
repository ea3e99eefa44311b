import { foldText } from '../folded-text.ts'

/**
 * For each line that says what an earlier one said, the number (from 1) of the first that did, by its
 * index. Accents, capitals and spaces do not count.
 */
export const repeatedLines = (texts: readonly string[]): ReadonlyMap<number, number> => {
  const first = new Map<string, number>()
  const repeated = new Map<number, number>()
  for (const [index, text] of texts.entries()) {
    const folded = foldText(text)
    if (folded === '') continue
    const earlier = first.get(folded)
    if (earlier === undefined) first.set(folded, index + 1)
    else repeated.set(index, earlier)
  }
  return repeated
}
