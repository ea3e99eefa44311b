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

/** Id of the one answer that a commitment has on the sheet of a review. */
export const reviewEventId = (reviewedInId: string, commitmentId: string): string =>
  `review.${reviewedInId}.${commitmentId}`

const putEvent = (
  tx: WriteTransaction,
  { id, sessionId }: CommitmentPlace,
  said: Said,
  eventId: string = newId(),
): void => {
  const event: CommitmentEvent = {
    id: eventId,
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
  /** Says something of each, in one step: a sheet that came back. */
  sayEach: (
    all: readonly { readonly place: CommitmentPlace; readonly said: Said }[],
  ): Promise<CommitOutcome> =>
    step('importCommitments', (tx) => {
      for (const { place, said } of all) putEvent(tx, place, said)
    }),
  /**
   * The answer that a commitment has on the sheet « Qu'est-ce qui a bougé ? » of a session: one, which
   * a correction replaces; null takes it back.
   */
  review: (
    { id, sessionId }: CommitmentPlace,
    { reviewedInId, date }: { readonly reviewedInId: string; readonly date: string },
    said: Pick<Said, 'kind' | 'note' | 'dueDate'> | null,
  ): Promise<CommitOutcome> =>
    step(said === null ? 'clearCommitmentReview' : STEP_OF[said.kind], (tx) => {
      const eventId = reviewEventId(reviewedInId, id)
      if (said === null) tx.remove('commitmentEvents', { id: eventId, sessionId })
      else putEvent(tx, { id, sessionId }, { ...said, reviewedInId, date }, eventId)
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
