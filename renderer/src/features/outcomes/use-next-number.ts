import { useState } from 'react'
import { proposedNumber } from '#shared/domain/outcomes/proposed-number.ts'

/** The number proposed for the next paper of a pile (`proposedNumber`), and what was entered here. */
export const useNextNumber = (
  fromTables: number | null,
): { readonly next: number | null; readonly noteEntered: (number: number | null) => void } => {
  const [entered, setEntered] = useState<number | null>(null)
  const { next, ahead } = proposedNumber(fromTables, entered)
  if (ahead !== entered) setEntered(ahead)
  return {
    next,
    noteEntered: (number) => {
      if (number !== null) setEntered(number + 1)
    },
  }
}
