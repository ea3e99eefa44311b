/** « question | réponse » of one line; the half that is not typed is left empty, to be written by hand. */
export type TextPair = { readonly question: string; readonly answer: string }

const pairOf = (line: string): TextPair | null => {
  // A tab comes from a spreadsheet; the first sign counts, an answer may hold others.
  const [, question = '', answer = ''] = /^([^|\t]*)[|\t]?(.*)$/u.exec(line) ?? []
  return question.trim() === '' && answer.trim() === ''
    ? null
    : { question: question.trim(), answer: answer.trim() }
}

/** Pairs typed one a line; empty lines are left out. */
export const textPairs = (lines: readonly string[]): readonly TextPair[] =>
  lines.flatMap((line) => {
    const pair = pairOf(line)
    return pair === null ? [] : [pair]
  })
