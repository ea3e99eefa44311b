import type { ContactEvent } from '#shared/schemas/outreach.schema.ts'
import type { ParticipationStatus } from '#shared/schemas/session.schema.ts'
import { compareText } from '../ordering.ts'

/** Where one stands with somebody invited, most pressing first. */
export const OUTREACH_STATES = [
  'toReach',
  'noAnswer',
  'callBack',
  'sent',
  'coming',
  'notComing',
] as const
export type OutreachState = (typeof OUTREACH_STATES)[number]

/** What one try says, with what the person answered. */
export const CONTACT_MARKS = ['sent', 'noAnswer', 'callBack', 'coming', 'notComing'] as const
export type ContactMark = (typeof CONTACT_MARKS)[number]

type Outcome = Pick<ContactEvent, 'outcome'>

/**
 * The answer first; without one, what the last try gave. Somebody who was reached and gave no answer
 * is to be called back.
 */
export const outreachState = (status: ParticipationStatus, last: Outcome | null): OutreachState => {
  if (status === 'confirmed' || status === 'walkIn') return 'coming'
  if (status === 'declined') return 'notComing'
  switch (last?.outcome) {
    case undefined:
      return 'toReach'
    case 'sent':
      return 'sent'
    case 'noAnswer':
      return 'noAnswer'
    case 'reached':
      return 'callBack'
  }
}

/** No answer yet: those whom the home page counts as « à relancer », that is everyone `invited`. */
export const isAwaited = (state: OutreachState): boolean =>
  state !== 'coming' && state !== 'notComing'

/** What a mark writes down: how the try ended, and the answer when there is one. */
export const contactOf = (
  mark: ContactMark,
): {
  readonly outcome: ContactEvent['outcome']
  readonly answer: Exclude<ParticipationStatus, 'walkIn'> | null
} => {
  switch (mark) {
    case 'sent':
      return { outcome: 'sent', answer: null }
    case 'noAnswer':
      return { outcome: 'noAnswer', answer: null }
    case 'callBack':
      return { outcome: 'reached', answer: 'invited' }
    case 'coming':
      return { outcome: 'reached', answer: 'confirmed' }
    case 'notComing':
      return { outcome: 'reached', answer: 'declined' }
  }
}

type Standing = { readonly state: OutreachState; readonly lastAt: string | null }

/** Most pressing first; within one state, the one left waiting longest. Ties keep their order. */
export const compareStandings = (left: Standing, right: Standing): number =>
  OUTREACH_STATES.indexOf(left.state) - OUTREACH_STATES.indexOf(right.state) ||
  compareText(left.lastAt ?? '', right.lastAt ?? '')

/** How many stand where. */
export const countStates = (
  states: readonly OutreachState[],
): Readonly<Record<OutreachState, number>> => {
  const counts = { toReach: 0, noAnswer: 0, callBack: 0, sent: 0, coming: 0, notComing: 0 }
  for (const state of states) counts[state] += 1
  return counts
}
