import { type EvaluationKind, MOST_OPTIONS, type Vote } from '#shared/schemas/outcome.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { evaluationId, putOutcomes } from './outcomes-repository.ts'
import { type Created, step } from './repository.ts'

type Place = { readonly id: string; readonly sessionId: string }
type Option = Vote['options'][number]

/** An option that is not counted yet. */
export const newOption = (label: string, contributionId: string | null = null): Option => ({
  id: newId(),
  label,
  count: null,
  contributionId,
})

/**
 * Counts of votes and evaluations. Each box is written on top of what the document holds at that
 * moment: boxes typed one after the other never write over one another.
 */
export const countsRepository = {
  /** A new vote at the end of the list. */
  addVote: async (
    sessionId: string,
    fields: Pick<Vote, 'title' | 'method' | 'perPerson' | 'options' | 'printableId'>,
  ): Promise<Created> => {
    let id = ''
    const outcome = await step('addVote', (tx) => {
      ;[id = ''] = putOutcomes(tx, 'votes', sessionId, [{ ...fields, voters: null, blank: null }])
    })
    return { ...outcome, id }
  },

  editOption: (
    vote: Place,
    optionId: string,
    fields: Partial<Pick<Option, 'label' | 'count'>>,
  ): Promise<CommitOutcome> =>
    step('editVote', (tx) => {
      const row = tx.get('votes', vote)
      if (!row) return
      const options = row.options.map((one) => (one.id === optionId ? { ...one, ...fields } : one))
      tx.patch('votes', vote, { options })
    }),

  /** Options at the end of the vote, such as lines pasted. */
  addOptions: (vote: Place, added: readonly Option[]): Promise<CommitOutcome> =>
    step('editVote', (tx) => {
      const row = tx.get('votes', vote)
      if (row)
        tx.patch('votes', vote, { options: [...row.options, ...added].slice(0, MOST_OPTIONS) })
    }),

  removeOption: (vote: Place, optionId: string): Promise<CommitOutcome> =>
    step('editVote', (tx) => {
      const row = tx.get('votes', vote)
      if (!row) return
      tx.patch('votes', vote, { options: row.options.filter(({ id }) => id !== optionId) })
    }),

  /** `index`: 0 to 4, for 1 to 5. */
  setEvaluationCount: (
    sessionId: string,
    kind: EvaluationKind,
    index: number,
    count: number | null,
  ): Promise<CommitOutcome> =>
    step('editEvaluation', (tx) => {
      const id = evaluationId({ sessionId, kind })
      const known = tx.get('evaluations', { id, sessionId })
      const at = (place: number): number | null =>
        place === index ? count : (known?.counts[place] ?? null)
      tx.put('evaluations', {
        remarks: '',
        createdAt: nowAsText(),
        ...known,
        id,
        sessionId,
        kind,
        counts: [at(0), at(1), at(2), at(3), at(4)],
      })
    }),
} as const
