import type {
  Commitment,
  CommitmentEvent,
  Experiment,
  Introduction,
} from '#shared/schemas/outcome.schema.ts'
import type { Day } from '../dates.ts'
import { compareText } from '../ordering.ts'
import {
  type CommitmentStanding,
  commitmentStanding,
  compareEvents,
  DUE_GROUPS,
  dueGroup,
  eventsByCommitment,
} from './commitment-state.ts'
import { earlierOfGroup, type GroupSession, type TiedSession } from './group-sessions.ts'

/** A commitment that the session opens with, and where it stands. */
export type MovedCommitment = {
  readonly commitment: Commitment
  readonly standing: CommitmentStanding
  /** Where it stood when the session opened: what its sheet says, printed again or not. */
  readonly before: CommitmentStanding
  /** What was said of it at the opening of this session, last word; null: not yet. */
  readonly reviewed: CommitmentEvent | null
  /** The session it was made in. */
  readonly from: GroupSession
}

/** What a session opens with: « Qu'est-ce qui a bougé ? ». */
export type WhatMoved = {
  /** Earlier sessions of the same group, latest first, and why they are. */
  readonly group: readonly TiedSession<GroupSession>[]
  /** Late ones first, then by day; those without a day last. */
  readonly commitments: readonly MovedCommitment[]
  /** People brought together there, of whom nobody said yet what came of it. */
  readonly introductions: readonly Introduction[]
  /** Tries begun there and not decided yet. */
  readonly experiments: readonly Experiment[]
}

export type WhatMovedSources = {
  readonly sessions: readonly GroupSession[]
  readonly commitments: readonly Commitment[]
  readonly commitmentEvents: readonly CommitmentEvent[]
  readonly introductions: readonly Introduction[]
  readonly experiments: readonly Experiment[]
}

const NOTHING: WhatMoved = { group: [], commitments: [], introductions: [], experiments: [] }

/**
 * Gathers what the session opens with: commitments of its group that are still open, or that this
 * very session closed, or that were closed elsewhere since its day (a call, before the sheet is typed
 * up), so that the sheet and the screen go on saying the same under the same numbers; introductions
 * that wait; experiments still running. Seen on the session's own day.
 */
export const whatMoved = (sessionId: string, today: Day, rows: WhatMovedSources): WhatMoved => {
  const session = rows.sessions.find(({ id }) => id === sessionId)
  if (session === undefined) return NOTHING
  const group = earlierOfGroup(session, rows.sessions)
  const fromById = new Map(group.map((tied) => [tied.session.id, tied.session]))
  const sessionById = new Map(rows.sessions.map((one) => [one.id, one]))
  const events = eventsByCommitment(rows.commitmentEvents)
  const day = session.day ?? today
  // Until its day comes, the sheet is printed again with what is said meanwhile.
  const openedOn = day <= today ? day : null
  const isOfBefore = ({ reviewedInId, date }: CommitmentEvent): boolean =>
    reviewedInId !== sessionId && (openedOn === null || date <= openedOn)
  const commitments = rows.commitments.flatMap((commitment): MovedCommitment[] => {
    const own = events.get(commitment.id) ?? []
    // What was answered here stays, whatever became of the list of either session since.
    const isAnswered = own.some(({ reviewedInId }) => reviewedInId === sessionId)
    const from = (isAnswered ? sessionById : fromById).get(commitment.sessionId)
    if (from === undefined || commitment.text.trim() === '') return []
    const standing = commitmentStanding(commitment, own)
    const before = commitmentStanding(commitment, own.filter(isOfBefore))
    const reviewed =
      own
        .filter(({ reviewedInId }) => reviewedInId === sessionId)
        .toSorted(compareEvents)
        .at(-1) ?? null
    if (standing.state !== 'open' && before.state !== 'open' && reviewed === null) return []
    return [{ commitment, standing, before, reviewed, from }]
  })
  return {
    group,
    commitments: commitments.toSorted((left, right) => compareMoved(left, right, day)),
    introductions: rows.introductions.filter(
      ({ sessionId: at, state }) =>
        at !== null && fromById.has(at) && (state === 'proposed' || state === 'introduced'),
    ),
    experiments: rows.experiments.filter(
      ({ sessionId: at, result, title }) => fromById.has(at) && result === null && title !== '',
    ),
  }
}

// As they stood when the session opened: a line stays in place while it is reviewed.
const compareMoved = (left: MovedCommitment, right: MovedCommitment, day: Day): number => {
  const groupOf = ({ before: { dueDate } }: MovedCommitment) =>
    DUE_GROUPS.indexOf(dueGroup({ state: 'open', dueDate }, day))
  return (
    groupOf(left) - groupOf(right) ||
    compareText(left.before.dueDate ?? '9999', right.before.dueDate ?? '9999') ||
    compareText(left.from.day ?? '', right.from.day ?? '') ||
    compareText(left.commitment.order, right.commitment.order) ||
    compareText(left.commitment.id, right.commitment.id)
  )
}

/** There is a sheet to type up: something of it is answered, or waits for an answer. */
export const isToReview = ({ commitments }: Pick<WhatMoved, 'commitments'>): boolean =>
  commitments.some(({ reviewed, standing }) => reviewed !== null || standing.state === 'open')

/** Open commitments that nobody spoke of at this session yet. */
export const leftToReview = ({ commitments }: Pick<WhatMoved, 'commitments'>): number =>
  commitments.filter(({ reviewed, standing }) => reviewed === null && standing.state === 'open')
    .length
