import { isAttended } from '../attendance-ledger.ts'
import { groupBy } from '../group-by.ts'
import { zoneOf } from './communes-and-zones.ts'
import type { Report } from './report.ts'
import { isSmall } from './small-cells.ts'
import { bucketOf } from './time-buckets.ts'

/**
 * What the tables of sessions share out: one session within one step of time. Each line of each of them
 * adds up some of these; a reader knows which, since sessions are public.
 */
export type SessionPiece = {
  readonly sessionId: string
  readonly format: string
  /** Key of its step of time. */
  readonly step: string
  /** Where it was held. */
  readonly commune: string | null
  readonly zone: string | null
  /** Different people who came. */
  readonly came: readonly string[]
  /** People without a name, in the fullest part. */
  readonly unnamed: number
  readonly unnamedPresences: number
}

export const sessionPieces = ({
  sessions,
  overTime,
  byVenueCommune,
}: Pick<Report, 'sessions' | 'overTime' | 'byVenueCommune'>): readonly SessionPiece[] => {
  const grain = overTime[0]?.bucket.grain ?? 'month'
  const communes = new Map(
    byVenueCommune.flatMap(({ key, sessionIds }) => sessionIds.map((id) => [id, key])),
  )
  return sessions.flatMap(({ session, parts, entries }) => {
    const commune = communes.get(session.id) ?? null
    return [...groupBy(parts, ({ part }) => bucketOf(part.date, grain).key)].map(
      ([step, own]): SessionPiece => {
        const unnamed = own.map(({ part }) => part.anonymousCount)
        return {
          sessionId: session.id,
          format: session.format,
          step,
          commune,
          zone: zoneOf(commune),
          came: entries
            .filter(({ marks }) =>
              own.some(({ position }) => {
                const mark = marks[position]
                return mark ? isAttended(mark.status) : false
              }),
            )
            .map(({ personId }) => personId),
          unnamed: Math.max(0, ...unnamed),
          unnamedPresences: unnamed.reduce((sum, count) => sum + count, 0),
        }
      },
    )
  })
}

type Group = readonly SessionPiece[]

/** How many came to the pieces, each once. */
const cameTo = (group: Group): number => new Set(group.flatMap(({ came }) => came)).size

/** Heads without a name: of each session the fullest part. */
const unnamedOf = (group: Group): number =>
  [...groupBy(group, ({ sessionId }) => sessionId).values()].reduce(
    (sum, own) => sum + Math.max(...own.map(({ unnamed }) => unnamed)),
    0,
  )

/** People with a name, or without: counted apart, hidden apart. */
export type KindOfHeads = 'named' | 'unnamed'

const HEADS_OF: Readonly<Record<KindOfHeads, (group: Group) => number>> = {
  named: cameTo,
  unnamed: unnamedOf,
}

/** Pieces to which somebody of that kind came. */
export const piecesWith = (
  pieces: readonly SessionPiece[],
  kind: KindOfHeads,
): readonly SessionPiece[] =>
  pieces.filter(({ came, unnamed }) => (kind === 'named' ? came.length : unnamed) > 0)

const WHAT_IS_ASKED: readonly ((piece: SessionPiece) => string)[] = [
  ({ sessionId, step }) => `${sessionId} ${step}`,
  ({ sessionId }) => sessionId,
  ({ step }) => step,
  ({ format }) => format,
  ({ zone }) => `${zone}`,
  ({ commune }) => `${commune}`,
  ({ format, step }) => `${format} ${step}`,
  ({ format, zone }) => `${format} ${zone}`,
  ({ format, commune }) => `${format} ${commune}`,
  ({ step, zone }) => `${step} ${zone}`,
  ({ step, commune }) => `${step} ${commune}`,
  ({ format, step, zone }) => `${format} ${step} ${zone}`,
  ({ format, step, commune }) => `${format} ${step} ${commune}`,
]

/**
 * Groups of few people that one could ask for: one session, one line of a table, one line crossed with
 * those of others (trainings of March in the North). As places in the list of pieces, which all hold
 * somebody of that kind.
 */
export const fewGroups = (
  pieces: readonly SessionPiece[],
  kind: KindOfHeads,
): readonly (readonly number[])[] => {
  const isFew = (group: Group) => isSmall(HEADS_OF[kind](group))
  // A group of few is made of nothing but pieces of few.
  const few = new Set(pieces.flatMap((piece, place) => (isFew([piece]) ? [place] : [])))
  if (few.size === 0) return []
  const groups = new Map<string, readonly number[]>()
  for (const keyOf of WHAT_IS_ASKED) {
    const byKey = groupBy([...pieces.entries()], ([, piece]) => keyOf(piece))
    for (const group of byKey.values()) {
      if (!group.every(([place]) => few.has(place))) continue
      if (!isFew(group.map(([, piece]) => piece))) continue
      const places = group.map(([place]) => place)
      groups.set(places.join(' '), places)
    }
  }
  return [...groups.values()]
}
