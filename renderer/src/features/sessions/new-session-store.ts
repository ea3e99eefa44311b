import { keptDraft } from '#renderer/lib/kept-draft.ts'
import type { Day, Time } from '#shared/domain/dates.ts'
import type { PartDraft } from '#shared/domain/session-part-checks.ts'
import { type PartPreset, timesOfPreset } from '#shared/domain/session-presets.ts'
import type { SessionFormat } from '#shared/schemas/session.schema.ts'

/** A half-day preset, or hours of one's own. */
export type Moment = PartPreset | 'other'

export type NewSessionDraft = {
  readonly title: string
  readonly format: SessionFormat | null
  readonly date: Day | null
  readonly moment: Moment
  /** Only with moment `other`. */
  readonly start: Time | null
  readonly end: Time | null
  readonly venueId: string | null
  /** The challenge it will work on, when one comes from there. */
  readonly challengeId: string | null
}

export const EMPTY_DRAFT: NewSessionDraft = {
  title: '',
  format: null,
  date: null,
  moment: 'morning',
  start: '09:00',
  end: '12:00',
  venueId: null,
  challengeId: null,
}

export const useNewSessionDraft = keptDraft('new-session', EMPTY_DRAFT)

export const changeDraft = (fields: Partial<NewSessionDraft>): void => {
  useNewSessionDraft.setState(fields)
}

export const clearDraft = (): void => {
  useNewSessionDraft.clear()
}

/** True once something was typed or chosen. */
export const isStarted = (draft: NewSessionDraft): boolean =>
  draft.title.trim() !== '' ||
  draft.format !== null ||
  draft.date !== null ||
  draft.venueId !== null

/** The parts the draft asks for, whole or not. */
export const draftParts = ({ date, moment, start, end }: NewSessionDraft): readonly PartDraft[] =>
  moment === 'other'
    ? [{ date, start, end }]
    : timesOfPreset(moment).map((times) => ({ date, ...times }))
