import type { PlacedBlock } from '#shared/domain/agenda/day-plan.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { type ChainItem, pinOf, placeChain } from './run-chain.ts'
import { MINUTE } from './run-clock.ts'
import { type Around, allottedOf, isHeld, timeIn } from './run-timers.ts'

/** `passed`: gone over without being held (for a minute at least) nor skipped. */
export type RailState = 'done' | 'now' | 'next' | 'later' | 'skipped' | 'passed'

export type RailItem = {
  readonly block: AgendaBlock
  readonly state: RailState
  /** Instants: what was for a block that is done, what is to be expected for the others; null: none. */
  readonly start: number | null
  readonly end: number | null
  /** Minutes it is given, and those that it took so far. */
  readonly allotted: number
  readonly took: number
  /** Its fixed hour, or null: none. */
  readonly pin: number | null
  readonly trackNames: readonly string[]
}

export type RailPlace = {
  readonly around: Around
  readonly position: number
  readonly chain: readonly ChainItem[]
  /** From when the chain counts. */
  readonly from: number
  readonly nextId: string | null
}

/** The whole agenda of a part, block by block, with what was and what is to be expected. */
export const railOf = (
  placed: readonly PlacedBlock[],
  { around, position, chain, from, nextId }: RailPlace,
): readonly RailItem[] => {
  const { log } = around
  const places = new Map(placeChain(chain, from).map((place) => [place.item.block.id, place]))
  const stateOf = (one: PlacedBlock, index: number): RailState => {
    const { id } = one.block
    if (log.skipped.has(id)) return 'skipped'
    if (places.get(id)?.item.isCurrent) return 'now'
    if (id === nextId && log.phase !== 'finished') return 'next'
    if (isHeld(one, around)) return 'done'
    return index <= position || log.phase === 'finished' ? 'passed' : 'later'
  }
  return placed.map((one, index) => {
    const { block } = one
    const stay = timeIn(one, around)
    const state = stateOf(one, index)
    const place = places.get(block.id)
    const isBegun = state === 'done' || state === 'now'
    const startedAt = log.visits.get(block.id)?.startedAt ?? null
    return {
      block,
      state,
      start: isBegun ? startedAt : (place?.start ?? null),
      end: state === 'done' && startedAt !== null ? startedAt + stay : (place?.end ?? null),
      allotted: Math.round(allottedOf(one, around) / MINUTE),
      took: isBegun ? Math.round(stay / MINUTE) : 0,
      pin: pinOf(one, around.midnight),
      trackNames: one.tracks.map(({ track }) => track.name),
    }
  })
}
