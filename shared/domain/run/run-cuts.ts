import type { Time } from '#shared/domain/dates.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import type { RunChange } from '#shared/schemas/run.schema.ts'
import { type ChainItem, chainEnd, itemEnd, placeChain } from './run-chain.ts'
import { MINUTE } from './run-clock.ts'
import type { RunState } from './run-state.ts'

/*
 * [Note: Winning minutes back] Minutes are taken from what is left to hold, in proportion to what each
 * block can give over its minimum (its slack), in whole minutes. Nothing goes below its minimum; the
 * block that runs gives only what it has not used. Before a pinned block (the lunch that comes at noon)
 * no more is taken than the lateness at that pin: people would wait for it.
 */

/** Why a block is shortened or not. */
export type CutReason = 'cut' | 'spare' | 'atMinimum' | 'noMinimum' | 'pinWaits'

export type CutLine = {
  readonly block: AgendaBlock
  readonly before: number
  readonly after: number
  /** Minutes below which it does not go. */
  readonly floor: number
  readonly reason: CutReason
  /** With `pinWaits`: the pinned start before which minutes won are lost. */
  readonly pin: Time | null
}

export type CutPlan = {
  /** What to note; empty: nothing can be won. */
  readonly changes: readonly RunChange[]
  /** Whole minutes won, and those that can be won at most. */
  readonly won: number
  readonly mostWon: number
  readonly endBefore: number
  readonly endAfter: number
  /** Every block that is left, those of tracks included, in the order of the agenda. */
  readonly lines: readonly CutLine[]
}

export type CutPolicy = {
  /** Minutes to win back. */
  readonly minutes: number
  /** Blocks of which no minimum was said: left alone, or cut by half at most. */
  readonly withoutMinimum: 'keep' | 'half'
}

type Policy = CutPolicy['withoutMinimum']

const floorOf = ({ block, minutes }: ChainItem, policy: Policy): number => {
  const said = block.minimumMinutes ?? (policy === 'half' ? Math.ceil(minutes / 2) : minutes)
  return Math.min(minutes, said)
}

/** Whole minutes a plain block can give: over its minimum, and not used yet. */
const plainSlack = (item: ChainItem, policy: Policy): number =>
  Math.max(0, Math.min(item.minutes - floorOf(item, policy), Math.floor(item.rest / MINUTE)))

/** Whole minutes by which a block can be made to end sooner. */
const slackOf = (item: ChainItem, start: number, policy: Policy): number => {
  if (item.tracks.length === 0) return plainSlack(item, policy)
  const end = itemEnd(item, start)
  const soonest = item.tracks.map(
    (track) => chainEnd(track, start) - capOf(track, start, policy) * MINUTE,
  )
  return Math.max(0, Math.floor((end - Math.max(start, ...soonest)) / MINUTE))
}

type Ends = {
  readonly last: ChainItem
  readonly before: readonly ChainItem[]
  readonly start: number
  /** Minutes that those before can win for the start of the last. */
  readonly fromBefore: number
  readonly own: number
}

const lookAtLast = (items: readonly ChainItem[], from: number, policy: Policy): Ends | null => {
  const last = items.at(-1)
  if (last === undefined) return null
  const before = items.slice(0, -1)
  const arrival = chainEnd(before, from)
  const start = last.pin === null || last.isCurrent ? arrival : Math.max(arrival, last.pin)
  const late =
    last.pin === null
      ? Number.POSITIVE_INFINITY
      : Math.floor(Math.max(0, arrival - last.pin) / MINUTE)
  const fromBefore = late === 0 ? 0 : Math.min(late, capOf(before, from, policy))
  return { last, before, start, fromBefore, own: slackOf(last, start, policy) }
}

/** Whole minutes by which a chain can be made to end sooner. */
const capOf = (items: readonly ChainItem[], from: number, policy: Policy): number => {
  const ends = lookAtLast(items, from, policy)
  return ends === null ? 0 : ends.fromBefore + ends.own
}

/** Takes `wanted` minutes (at most the cap) from a chain, into `cuts`. */
const takeFrom = (
  items: readonly ChainItem[],
  from: number,
  wanted: number,
  policy: Policy,
  cuts: Map<string, number>,
): void => {
  const ends = lookAtLast(items, from, policy)
  if (ends === null || wanted <= 0) return
  const { last, before, start, fromBefore, own } = ends
  const all = fromBefore + own
  if (all === 0) return
  const share = Math.round((wanted * own) / all)
  const fromLast = Math.min(own, Math.max(share, wanted - fromBefore))
  takeFrom(before, from, Math.min(fromBefore, wanted - fromLast), policy, cuts)
  if (fromLast === 0) return
  if (last.tracks.length === 0) {
    cuts.set(last.block.id, fromLast)
    return
  }
  const target = itemEnd(last, start) - fromLast * MINUTE
  for (const track of last.tracks) {
    const need = Math.ceil((chainEnd(track, start) - target) / MINUTE)
    takeFrom(track, start, Math.min(need, capOf(track, start, policy)), policy, cuts)
  }
}

/** The chain once those minutes are taken. */
const shortened = (
  items: readonly ChainItem[],
  cuts: ReadonlyMap<string, number>,
): readonly ChainItem[] =>
  items.map((item) => {
    const cut = cuts.get(item.block.id) ?? 0
    return {
      ...item,
      minutes: item.minutes - cut,
      rest: Math.max(0, item.rest - cut * MINUTE),
      tracks: item.tracks.map((track) => shortened(track, cuts)),
    }
  })

/** The first pin after that place before which people would wait anyway. */
const waitingPin = (items: readonly ChainItem[], from: number, index: number): Time | null => {
  const places = placeChain(items, from)
  for (let next = index + 1; next < places.length; next += 1) {
    const [before, place] = [places[next - 1], places[next]]
    if (!before || !place || place.item.pin === null) continue
    const arrival = Math.max(...places.slice(0, next).map(({ end }) => end))
    if (arrival <= place.item.pin) return place.item.block.pinnedStart
  }
  return null
}

const linesOf = (
  items: readonly ChainItem[],
  from: number,
  policy: Policy,
  cuts: ReadonlyMap<string, number>,
): readonly CutLine[] =>
  items.flatMap((item, index): readonly CutLine[] => {
    if (item.tracks.length > 0) {
      const start = placeChain(items, from)[index]?.start ?? from
      return item.tracks.flatMap((track) => linesOf(track, start, policy, cuts))
    }
    const cut = cuts.get(item.block.id) ?? 0
    const pin = cut === 0 ? waitingPin(items, from, index) : null
    return [
      {
        block: item.block,
        before: item.minutes,
        after: item.minutes - cut,
        floor: floorOf(item, policy),
        reason: reasonOf(item, { cut, pin, policy }),
        pin,
      },
    ]
  })

const reasonOf = (
  item: ChainItem,
  { cut, pin, policy }: { cut: number; pin: Time | null; policy: Policy },
): CutReason => {
  if (cut > 0) return 'cut'
  if (item.block.minimumMinutes === null && policy === 'keep') return 'noMinimum'
  if (plainSlack(item, policy) === 0) return 'atMinimum'
  return pin === null ? 'spare' : 'pinWaits'
}

/** How to win back some minutes: deterministic, and nothing is changed. */
export const proposeCuts = (state: RunState, { minutes, withoutMinimum }: CutPolicy): CutPlan => {
  const { chain } = state
  const from = state.phase === 'waiting' ? Math.max(state.now, state.announcedStart) : state.now
  const endBefore = chainEnd(chain, from)
  const mostWon = capOf(chain, from, withoutMinimum)
  const cuts = new Map<string, number>()
  const wanted = Math.max(0, Math.floor(minutes))
  takeFrom(chain, from, Math.min(mostWon, wanted), withoutMinimum, cuts)
  const endAfter = chainEnd(shortened(chain, cuts), from)
  return {
    changes: [...cuts].map(([blockId, cut]) => ({ blockId, minutes: -cut })),
    won: Math.round((endBefore - endAfter) / MINUTE),
    mostWon,
    endBefore,
    endAfter,
    lines: linesOf(chain, from, withoutMinimum, cuts),
  }
}
