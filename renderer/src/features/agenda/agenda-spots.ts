import { PARKING } from '#renderer/data/agenda-rows.ts'
import { type BlockSpot, spotAfter } from '#shared/domain/agenda/block-moves.ts'
import { clockOf } from '#shared/domain/agenda/day-plan.ts'
import type { Time } from '#shared/domain/dates.ts'
import type { AgendaState } from './agenda-store.ts'

/** After the block the keys act on, else at the end of the first day, else in the parking. */
export const usualSpot = ({ agenda, currentId }: AgendaState): BlockSpot => {
  const after = currentId === null ? null : spotAfter(agenda, currentId)
  return after ?? { ...PARKING, partId: agenda.days[0]?.part.id ?? null, beforeId: null }
}

/** Where lines that are pasted go, and the time at which the first of them starts by itself. */
export type PasteTarget = { readonly spot: BlockSpot; readonly startsAt: Time }

/**
 * In the day that is chosen: after the block the keys act on when it stands there, else at the end.
 * `partId` null: wherever that block stands.
 */
export const pasteTarget = (state: AgendaState, partId: string | null): PasteTarget => {
  const { agenda, placed, currentId, blocks } = state
  const current = currentId === null ? undefined : blocks.get(currentId)
  const isAfterCurrent = partId === null || current?.partId === partId
  const spot = isAfterCurrent ? usualSpot(state) : { partId, trackId: null, beforeId: null }
  const day = agenda.days.find(({ part }) => part.id === spot.partId) ?? agenda.days[0]
  const before = isAfterCurrent && current ? placed.get(current.id)?.end : day?.end
  return { spot, startsAt: clockOf(before ?? day?.end ?? 9 * 60).time }
}

/** The day in which one works: of what has the focus, `unknown` when that is in none of several. */
export const dayInHand = (
  { agenda }: AgendaState,
  focused: Element | null,
): { readonly partId: string | null } | 'unknown' => {
  if (agenda.days.length < 2) return { partId: null }
  const partId = focused?.closest<HTMLElement>('[data-part]')?.dataset.part
  if (partId !== undefined) return { partId }
  return focused?.closest('[data-agenda-list]') ? { partId: null } : 'unknown'
}
