import { useState } from 'react'

/**
 * The number proposed for the next paper of a pile. What was just entered reaches the tables a moment
 * later: two papers entered before that would bear one number. So it goes on from what was entered here
 * until the tables have it, and by the tables otherwise, an undo included.
 */
export const useNextNumber = (
  fromTables: number | null,
): { readonly next: number | null; readonly noteEntered: (number: number | null) => void } => {
  const [ahead, setAhead] = useState<number | null>(null)
  const isBehind = ahead !== null && (fromTables === null || fromTables < ahead)
  if (ahead !== null && !isBehind) setAhead(null)
  return {
    next: isBehind ? ahead : fromTables,
    noteEntered: (number) => {
      if (number !== null) setAhead(number + 1)
    },
  }
}
