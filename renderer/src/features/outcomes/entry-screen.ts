import type { ComponentType } from 'react'
import type { SessionOutcomes } from '#renderer/data/queries/outcome-queries.ts'
import type { BoxCount } from '#renderer/data/session-sheet.ts'
import type { SessionHead } from '#renderer/data/views.ts'
import type { Icon } from '#renderer/ui/icon.ts'
import type { SessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import type { EntrySheet } from '#shared/domain/outcomes/entry-sheets.ts'

/** What the gauges of the list of sheets are counted from. */
export type EntryFacts = {
  readonly outcomes: SessionOutcomes
  readonly head: SessionHead
  /** Of the sign-in sheet. */
  readonly boxes: BoxCount
  /** What earlier sessions of the group left to review. */
  readonly opening: SessionOpening
  /** Cards typed up as written in the session. */
  readonly cardCount: number
}

/** How far a sheet is typed up. */
export type EntryProgress = {
  /** Lines, votes, cards… in the unit of the sheet (`outcomes.sheets.<id>.count`). */
  readonly count: number
  /** How many there are on paper; null: nobody knows. */
  readonly total: number | null
}

/** A sheet that can be typed up, as the registry of the app (`app/entry-screens.tsx`) holds it. */
export type EntryScreen = {
  readonly id: EntrySheet
  readonly icon: Icon
  readonly Screen: ComponentType<{ readonly sessionId: string }>
  readonly progress: (facts: EntryFacts) => EntryProgress
}
