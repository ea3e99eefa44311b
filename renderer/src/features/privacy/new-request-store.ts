import { today } from '#renderer/lib/clock.ts'
import { keptDraft } from '#renderer/lib/kept-draft.ts'
import type { Day } from '#shared/domain/dates.ts'
import { type Author, NO_AUTHOR } from '#shared/domain/outcomes/who.ts'
import type { RequestKind } from '#shared/schemas/privacy.schema.ts'

type RequestDraft = {
  readonly who: Author
  readonly kind: RequestKind
  /** Null until a day is chosen. */
  readonly receivedOn: Day | null
  /** Day of its first word; null while it says nothing. */
  readonly begunOn: Day | null
  readonly note: string
}

const NOTHING: RequestDraft = {
  who: NO_AUTHOR,
  kind: 'access',
  receivedOn: null,
  begunOn: null,
  note: '',
}

export const useNewRequestDraft = keptDraft<RequestDraft>('new-request', NOTHING)

/** True when the form holds what was put there before. */
export const saysSomething = ({ who, kind, receivedOn, note }: RequestDraft): boolean =>
  who.name !== '' || kind !== NOTHING.kind || receivedOn !== null || note.trim() !== ''

/** Changes the draft. The month to answer runs from its first word, not from the day it is resumed. */
export const changeNewRequest = (change: Partial<Omit<RequestDraft, 'begunOn'>>): void =>
  useNewRequestDraft.setState((draft) => {
    const next = { ...draft, ...change }
    return { ...next, begunOn: saysSomething(next) ? (draft.begunOn ?? today()) : null }
  })

/** The day on which it was received, unless another is chosen. */
export const dayReceived = ({ receivedOn, begunOn }: RequestDraft): Day =>
  receivedOn ?? begunOn ?? today()
