import { LineSheet } from './line-sheet.tsx'
import { CONTRIBUTION_LINES } from './line-words.ts'

/** Ideas, observations and open questions, one line each. */
export const ContributionsSheet = ({ sessionId }: { readonly sessionId: string }) => (
  <LineSheet sessionId={sessionId} sheet={CONTRIBUTION_LINES} />
)
