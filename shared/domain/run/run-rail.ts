import type { PlacedBlock } from '#shared/domain/agenda/day-plan.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { type ChainItem, pinOf, placeChain } from './run-chain.ts'
import { MINUTE } from './run-clock.ts'
import { stayOf, wasHeld } from './run-log.ts'
import { type Around, allottedOf } from './run-timers.ts'

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
  const stateOf = (id: string, index: number, isHeld: boolean): RailState => {
    if (log.skipped.has(id)) return 'skipped'
    if (places.get(id)?.item.isCurrent) return 'now'
    if (id === nextId && log.phase !== 'finished') return 'next'
    if (log.visits.has(id) && isHeld) return 'done'
    return index <= position || log.phase === 'finished' ? 'passed' : 'later'
  }
  return placed.map((one, index) => {
    const { block } = one
    const visit = log.visits.get(block.id)
    const stay = visit ? stayOf(log, visit, around.now) : 0
    const allotted = allottedOf(one, around)
    const state = stateOf(block.id, index, wasHeld(stay, allotted))
    const place = places.get(block.id)
    const isHeld = state === 'done' || state === 'now'
    const startedAt = visit?.startedAt ?? null
    return {
      block,
      state,
      start: isHeld ? startedAt : (place?.start ?? null),
      end: state === 'done' && startedAt !== null ? startedAt + stay : (place?.end ?? null),
      allotted: Math.round(allotted / MINUTE),
      took: isHeld ? Math.round(stay / MINUTE) : 0,
      pin: pinOf(one, around.midnight),
      trackNames: one.tracks.map(({ track }) => track.name),
    }
  })
}
