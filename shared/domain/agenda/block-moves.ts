import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import type { Agenda, PlacedBlock } from './day-plan.ts'

/** Where a block may be put: just before `beforeId` of that list, or last. Both null: the parking. */
export type BlockSpot = {
  readonly partId: string | null
  readonly trackId: string | null
  readonly beforeId: string | null
}

/** `in`: towards tracks and the parking; `out`: back towards the list of the day. */
export type MoveDirection = 'up' | 'down' | 'in' | 'out'

type Place = Omit<BlockSpot, 'beforeId'>

/** A block among its neighbours. */
type Located = {
  readonly place: Place
  readonly siblings: readonly AgendaBlock[]
  readonly index: number
  /** Index of its day; null: in the parking. */
  readonly day: number | null
  /** The parallel block around it, and its track there. */
  readonly inside: { readonly holder: PlacedBlock; readonly track: number } | null
}

const blocksOf = (placed: readonly PlacedBlock[]) => placed.map(({ block }) => block)
const topOf = (agenda: Agenda, day: number) => agenda.days[day]?.placed ?? []

const locateInDay = (agenda: Agenda, day: number, id: string): Located | null => {
  const placed = topOf(agenda, day)
  const partId = agenda.days[day]?.part.id ?? null
  for (const [index, holder] of placed.entries()) {
    if (holder.block.id === id) {
      const place = { partId, trackId: null }
      return { place, siblings: blocksOf(placed), index, day, inside: null }
    }
    for (const [track, { track: row, placed: within }] of holder.tracks.entries()) {
      const at = within.findIndex(({ block }) => block.id === id)
      if (at === -1) continue
      return {
        place: { partId, trackId: row.id },
        siblings: blocksOf(within),
        index: at,
        day,
        inside: { holder, track },
      }
    }
  }
  return null
}

const locate = (agenda: Agenda, id: string): Located | null => {
  for (const day of agenda.days.keys()) {
    const found = locateInDay(agenda, day, id)
    if (found) return found
  }
  const index = agenda.parked.findIndex((block) => block.id === id)
  if (index === -1) return null
  const place = { partId: null, trackId: null }
  return { place, siblings: agenda.parked, index, day: null, inside: null }
}

const PARKED: BlockSpot = { partId: null, trackId: null, beforeId: null }

const endOfDay = (agenda: Agenda, day: number): BlockSpot | null => {
  const part = agenda.days[day]?.part
  return part ? { partId: part.id, trackId: null, beforeId: null } : null
}

const startOfDay = (agenda: Agenda, day: number): BlockSpot | null => {
  const part = agenda.days[day]?.part
  const beforeId = topOf(agenda, day)[0]?.block.id ?? null
  return part ? { partId: part.id, trackId: null, beforeId } : null
}

/** First or last spot of a track of that parallel block. */
const trackSpot = (
  partId: string | null,
  holder: PlacedBlock | undefined,
  track: number,
  edge: 'first' | 'last',
): BlockSpot | null => {
  const found = holder?.tracks[track]
  if (!found) return null
  const beforeId = edge === 'first' ? (found.placed[0]?.block.id ?? null) : null
  return { partId, trackId: found.track.id, beforeId }
}

const movedUp = (agenda: Agenda, { place, siblings, index, day, inside }: Located) => {
  const before = siblings[index - 1]
  if (before) return { ...place, beforeId: before.id }
  if (inside) {
    const { holder, track } = inside
    return (
      trackSpot(place.partId, holder, track - 1, 'last') ?? {
        partId: place.partId,
        trackId: null,
        beforeId: holder.block.id,
      }
    )
  }
  return endOfDay(agenda, day === null ? agenda.days.length - 1 : day - 1)
}

const movedDown = (agenda: Agenda, { place, siblings, index, day, inside }: Located) => {
  if (index < siblings.length - 1) return { ...place, beforeId: siblings[index + 2]?.id ?? null }
  if (inside && day !== null) {
    const { holder, track } = inside
    const next = trackSpot(place.partId, holder, track + 1, 'first')
    return next ?? afterHolder(agenda, day, place.partId, holder)
  }
  return day === null ? null : startOfDay(agenda, day + 1)
}

const afterHolder = (
  agenda: Agenda,
  day: number,
  partId: string | null,
  holder: PlacedBlock,
): BlockSpot => {
  const placed = topOf(agenda, day)
  const beforeId = placed[placed.indexOf(holder) + 1]?.block.id ?? null
  return { partId, trackId: null, beforeId }
}

const movedIn = (agenda: Agenda, located: Located): BlockSpot | null => {
  const { place, siblings, index, day, inside } = located
  if (day === null) return null
  if (inside) return trackSpot(place.partId, inside.holder, inside.track + 1, 'last') ?? PARKED
  // Tracks within tracks cannot be read on paper: a parallel block only goes to the parking.
  if (siblings[index]?.kind === 'parallel') return PARKED
  const placed = topOf(agenda, day)
  return (
    trackSpot(place.partId, placed[index - 1], 0, 'last') ??
    trackSpot(place.partId, placed[index + 1], 0, 'first') ??
    PARKED
  )
}

const movedOut = (agenda: Agenda, { place, day, inside }: Located): BlockSpot | null => {
  if (day === null) return endOfDay(agenda, agenda.days.length - 1)
  if (!inside) return null
  const { holder, track } = inside
  return (
    trackSpot(place.partId, holder, track - 1, 'last') ?? {
      partId: place.partId,
      trackId: null,
      beforeId: holder.block.id,
    }
  )
}

/**
 * Where one key press takes a block; null when there is nowhere to go. Up and down follow the order
 * in which the agenda is read, from track to track and from part to part; `in` goes to the nearest
 * track, then from track to track, then to the parking; `out` comes back the same way.
 */
export const moveTarget = (
  agenda: Agenda,
  id: string,
  direction: MoveDirection,
): BlockSpot | null => {
  const located = locate(agenda, id)
  if (!located) return null
  switch (direction) {
    case 'up':
      return movedUp(agenda, located)
    case 'down':
      return movedDown(agenda, located)
    case 'in':
      return movedIn(agenda, located)
    case 'out':
      return movedOut(agenda, located)
  }
}

/** The list in which a block stands and what follows it there, to put another just after it. */
export const spotAfter = (agenda: Agenda, id: string): BlockSpot | null => {
  const located = locate(agenda, id)
  return located && { ...located.place, beforeId: located.siblings[located.index + 1]?.id ?? null }
}

/** The block beside this one in the previous (−1) or next (1) track that has any; null: none. */
export const besideInTracks = (agenda: Agenda, id: string, way: -1 | 1): string | null => {
  const located = locate(agenda, id)
  if (!located?.inside) return null
  const { holder, track } = located.inside
  for (let at = track + way; at >= 0 && at < holder.tracks.length; at += way) {
    const placed = holder.tracks[at]?.placed ?? []
    const found = placed[Math.min(located.index, placed.length - 1)]
    if (found) return found.block.id
  }
  return null
}
