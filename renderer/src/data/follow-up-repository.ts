import type {
  Commitment,
  CommitmentEvent,
  CommitmentEventKind,
  Decision,
} from '#shared/schemas/outcome.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText, today } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type OutcomeFields, putOutcomes } from './outcomes-repository.ts'
import { type Created, step } from './repository.ts'

type CommitmentPlace = Pick<Commitment, 'id' | 'sessionId'>
type DecisionPlace = Pick<Decision, 'id' | 'sessionId'>

/** What one says of a commitment; only the kind is asked for. */
export type Said = {
  readonly kind: CommitmentEventKind
  readonly note?: string
  /** Only with `carried`. */
  readonly dueDate?: string | null
  /** The session that asks « Qu'est-ce qui a bougé ? »; absent: said at another time. */
  readonly reviewedInId?: string | null
  /** Day on which it was said; today unless told. */
  readonly date?: string
}

const STEP_OF = {
  kept: 'keepCommitment',
  partly: 'beginCommitment',
  carried: 'carryCommitment',
  letGo: 'letGoCommitment',
  reopened: 'reopenCommitment',
  called: 'callAboutCommitment',
} as const satisfies Readonly<Record<CommitmentEventKind, string>>

const putEvent = (tx: WriteTransaction, { id, sessionId }: CommitmentPlace, said: Said): void => {
  const event: CommitmentEvent = {
    id: newId(),
    sessionId,
    commitmentId: id,
    kind: said.kind,
    date: said.date ?? today(),
    note: said.note ?? '',
    dueDate: said.kind === 'carried' ? (said.dueDate ?? null) : null,
    reviewedInId: said.reviewedInId ?? null,
    at: nowAsText(),
  }
  tx.put('commitmentEvents', event)
}

/** What becomes of what was promised and decided. Events are only added: undo takes the last away. */
export const followUpRepository = {
  /** Says the same of several commitments, in one step. */
  say: (commitments: readonly CommitmentPlace[], said: Said): Promise<CommitOutcome> =>
    step(STEP_OF[said.kind], (tx) => {
      for (const commitment of commitments) putEvent(tx, commitment, said)
    }),
  /** Takes back what was said at the opening of that session: its events go, nothing else. */
  clearReview: ({ id, sessionId }: CommitmentPlace, reviewedInId: string): Promise<CommitOutcome> =>
    step('clearCommitmentReview', (tx) => {
      for (const event of tx.find('commitmentEvents', { sessionId, commitmentId: id })) {
        if (event.reviewedInId === reviewedInId) tx.remove('commitmentEvents', event)
      }
    }),
  /** Adds a decision that takes the place of others, in one step. */
  addDecision: async (
    sessionId: string,
    fields: OutcomeFields<'decisions'>,
    replaced: readonly DecisionPlace[] = [],
  ): Promise<Created> => {
    let id = ''
    const outcome = await step('addDecision', (tx) => {
      ;[id = ''] = putOutcomes(tx, 'decisions', sessionId, [fields])
      for (const one of replaced) tx.patch('decisions', one, { replacedBy: id })
    })
    return { ...outcome, id }
  },
  /** Makes a decision take the place of another, or of none any more. */
  setReplaced: (
    { id }: DecisionPlace,
    {
      before,
      after,
    }: { readonly before: readonly DecisionPlace[]; readonly after: readonly DecisionPlace[] },
  ): Promise<CommitOutcome> =>
    step('replaceDecision', (tx) => {
      for (const one of before) tx.patch('decisions', one, { replacedBy: null })
      for (const one of after) if (one.id !== id) tx.patch('decisions', one, { replacedBy: id })
    }),
} as const
