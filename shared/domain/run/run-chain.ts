import type { PlacedBlock } from '#shared/domain/agenda/day-plan.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { MINUTE } from './run-clock.ts'

/** One block that is still to be held, or held on: what is left of it, and what holds it. */
export type ChainItem = {
  readonly block: AgendaBlock
  /** It runs. */
  readonly isCurrent: boolean
  /** Minutes it is given: the agenda's, with what was added or taken since. */
  readonly minutes: number
  /** Milliseconds of it that are left; of a parallel block, its tracks tell. */
  readonly rest: number
  /** Instant before which it does not begin; null: when the block before ends. */
  readonly pin: number | null
  /** Empty unless the block is parallel. */
  readonly tracks: readonly (readonly ChainItem[])[]
}

export type ChainPlace = { readonly item: ChainItem; readonly start: number; readonly end: number }

/** End of what follows one another from an instant on; parallel tracks end with the longest. */
export const chainEnd = (items: readonly ChainItem[], from: number): number =>
  placeChain(items, from).reduce((latest, { end }) => Math.max(latest, end), from)

export const itemEnd = (item: ChainItem, start: number): number =>
  item.tracks.length === 0
    ? start + item.rest
    : Math.max(start, ...item.tracks.map((track) => chainEnd(track, start)))

/** When each block of a chain begins and ends, if nothing more is changed. */
export const placeChain = (items: readonly ChainItem[], from: number): readonly ChainPlace[] => {
  let cursor = from
  return items.map((item) => {
    const start = item.pin === null || item.isCurrent ? cursor : Math.max(cursor, item.pin)
    const end = itemEnd(item, start)
    cursor = Math.max(cursor, end)
    return { item, start, end }
  })
}

/** Instant of a pinned block: the agenda placed it, on this day or after midnight. */
export const pinOf = ({ block, start }: PlacedBlock, midnight: number): number | null =>
  block.pinnedStart === null ? null : midnight + start * MINUTE
