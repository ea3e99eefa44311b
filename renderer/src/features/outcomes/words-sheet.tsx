import { LineSheet } from './line-sheet.tsx'
import { WORD_LINES } from './line-words.ts'

/** What people said and what they learnt, with who may be quoted. */
export const WordsSheet = ({ sessionId }: { readonly sessionId: string }) => (
  <LineSheet sessionId={sessionId} sheet={WORD_LINES} />
)
