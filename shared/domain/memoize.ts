/**
 * Remembers the answers of a pure function of one text, for lists that repeat the same few words
 * thousands of times. Forgets everything when `limit` texts are known, so that memory stays bounded.
 */
export const memoizeText = <Answer>(
  compute: (text: string) => Answer,
  limit = 20_000,
): ((text: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (text) => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const computed = compute(text)
    if (known.size >= limit) known.clear()
    known.set(text, computed)
    return computed
  }
}
