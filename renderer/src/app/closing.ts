import { within } from '#renderer/lib/within.ts'

/** Whether the window may close: all is saved, changes are not on the disk, or typing is not saved. */
export type Closing = 'ready' | 'unsaved' | 'typing'

/** Longest wait for fields to save, in milliseconds. */
const PATIENCE_MS = 12_000

export type ClosingSteps = {
  readonly saveDrafts: () => Promise<void>
  readonly settled: () => Promise<void>
  readonly unsavedCount: () => number
  /** Told why typing could not be saved. */
  readonly onProblem: (problem: unknown) => void
  readonly patienceMs?: number
}

/**
 * Saves what is left. Always answers: a field that cannot save must end in a question, never in a
 * window that does not close.
 */
export const prepareToClose = async (steps: ClosingSteps): Promise<Closing> => {
  const isTypingSaved = await within(steps.saveDrafts(), steps.patienceMs ?? PATIENCE_MS).then(
    () => true,
    (problem: unknown) => {
      steps.onProblem(problem)
      return false
    },
  )
  await within(steps.settled(), steps.patienceMs ?? PATIENCE_MS).catch(steps.onProblem)
  if (steps.unsavedCount() > 0) return 'unsaved'
  return isTypingSaved ? 'ready' : 'typing'
}
