import { compareEvents, eventsByCommitment } from '#shared/domain/follow-up/commitment-state.ts'
import type {
  Commitment,
  CommitmentEvent,
  CommitmentEventKind,
  Decision,
} from '#shared/schemas/outcome.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { now, today } from '../lib/clock.ts'
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

type PutEvent = (place: CommitmentPlace, said: Said, eventId?: string) => void

/** Says again what was said last, that very day: a press that counted twice. */
const isSaidAgain = (
  last: CommitmentEvent | undefined,
  { kind, date = today(), note = '', dueDate = null, reviewedInId = null }: Said,
): boolean =>
  last !== undefined &&
  last.kind === kind &&
  last.date === date &&
  last.note === note &&
  last.dueDate === (kind === 'carried' ? dueDate : null) &&
  last.reviewedInId === reviewedInId

/** Does the same, whatever the word beside it: the state does not move. */
const isSameAnswer = (known: CommitmentEvent, said: Said): boolean =>
  known.kind === said.kind && known.dueDate === (said.dueDate ?? null)

/**
 * Puts events in one step. The last word holds even on a laptop whose clock was set back, or that says
 * two things in one millisecond: an event comes after those of its commitment. An answer of a review
 * comes before what was said on a later day, however late its sheet is typed up; a correction of the word
 * beside an answer stays where the answer was: what was said since goes on holding.
 */
const eventWriter = (tx: WriteTransaction): PutEvent => {
  const ofSession = new Map<string, Map<string, CommitmentEvent[]>>()
  const eventsOf = ({ id, sessionId }: CommitmentPlace): CommitmentEvent[] => {
    const known =
      ofSession.get(sessionId) ??
      new Map(
        [...eventsByCommitment(tx.find('commitmentEvents', { sessionId }))].map(
          ([commitmentId, rows]) => [commitmentId, [...rows]] as const,
        ),
      )
    ofSession.set(sessionId, known)
    const rows = known.get(id) ?? []
    known.set(id, rows)
    return rows
  }
  return (place, said, eventId = newId()) => {
    const events = eventsOf(place)
    const known = events.find(({ id }) => id === eventId)
    const others = events.filter(({ id }) => id !== eventId)
    if (known === undefined && isSaidAgain(others.toSorted(compareEvents).at(-1), said)) return
    const date = said.date ?? today()
    const after = Math.max(...others.map(({ at }) => Date.parse(at) + 1), now().getTime())
    const since = others
      .filter((other) => (said.reviewedInId ?? null) !== null && other.date > date)
      .map(({ at }) => Date.parse(at) - 1)
    const at = Math.min(after, ...since)
    const event: CommitmentEvent = {
      id: eventId,
      sessionId: place.sessionId,
      commitmentId: place.id,
      kind: said.kind,
      date,
      note: said.note ?? '',
      dueDate: said.kind === 'carried' ? (said.dueDate ?? null) : null,
      reviewedInId: said.reviewedInId ?? null,
      at: known && isSameAnswer(known, said) ? known.at : new Date(at).toISOString(),
    }
    events.push(event)
    tx.put('commitmentEvents', event)
  }
}

/** Whether those that took the place of a decision lead back to it. */
const isReplacedInTurn = (tx: WriteTransaction, { id, sessionId }: DecisionPlace): boolean => {
  const byId = new Map(tx.find('decisions').map((row) => [row.id, row]))
  const seen = new Set<string>()
  let next = tx.get('decisions', { id, sessionId })?.replacedBy ?? null
  while (next !== null && !seen.has(next)) {
    if (next === id) return true
    seen.add(next)
    next = byId.get(next)?.replacedBy ?? null
  }
  return false
}

/** What becomes of what was promised and decided. Events are only added: undo takes the last away. */
export const followUpRepository = {
  /** Says the same of several commitments, in one step. */
  say: (commitments: readonly CommitmentPlace[], said: Said): Promise<CommitOutcome> =>
    step(STEP_OF[said.kind], (tx) => {
      const put = eventWriter(tx)
      for (const commitment of commitments) put(commitment, said)
    }),
  /** Says something of each, in one step: a sheet that came back. */
  sayEach: (
    all: readonly { readonly place: CommitmentPlace; readonly said: Said }[],
  ): Promise<CommitOutcome> =>
    step('importCommitments', (tx) => {
      const put = eventWriter(tx)
      for (const { place, said } of all) put(place, said)
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
      else eventWriter(tx)({ id, sessionId }, { ...said, reviewedInId, date }, eventId)
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
    { id, sessionId }: DecisionPlace,
    {
      before,
      after,
    }: { readonly before: readonly DecisionPlace[]; readonly after: readonly DecisionPlace[] },
  ): Promise<CommitOutcome> =>
    step('replaceDecision', (tx) => {
      for (const one of before) tx.patch('decisions', one, { replacedBy: null })
      for (const one of after) if (one.id !== id) tx.patch('decisions', one, { replacedBy: id })
      // Back to what was decided first: it holds again, or none of them would.
      if (isReplacedInTurn(tx, { id, sessionId })) {
        tx.patch('decisions', { id, sessionId }, { replacedBy: null })
      }
    }),
} as const
