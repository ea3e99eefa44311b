import type { steps } from '#shared/locales/fr/steps.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { stepName } from './step-name.ts'
import { commit } from './workspace.ts'
import type { CommitOptions } from './workspace-core.ts'

/** Outcome of a commit that made a row, with the row's id. */
export type Created = CommitOutcome & { readonly id: string }

/** One undoable step, named by its key in the locales. */
export const step = (
  name: keyof typeof steps,
  change: (transaction: WriteTransaction) => void,
  options?: CommitOptions,
): Promise<CommitOutcome> => commit(stepName(name), change, options)

/** One undoable step that makes a row under a new id. */
export const creation = async (
  name: keyof typeof steps,
  change: (transaction: WriteTransaction, id: string) => void,
): Promise<Created> => {
  const id = newId()
  const outcome = await step(name, (tx) => change(tx, id))
  return { ...outcome, id }
}
