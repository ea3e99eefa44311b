import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'
import type { Material } from '#shared/schemas/method.schema.ts'
import type { MaterialAsker } from './material-list.ts'

/** What asks for material in a session. */
export type MaterialSources = {
  readonly blocks: readonly AgendaBlock[]
  readonly tracks: readonly AgendaTrack[]
  /** Lines that the team added by hand. */
  readonly materials: readonly Material[]
}

/**
 * Who asks for what, ready for `materialList`. `own`: name of the lines added by hand. Blocks in
 * the tracks of one parallel block run at once, each with its share of the people; those that wait
 * in the parking ask for nothing.
 */
export const materialAskers = (
  { blocks, tracks, materials }: MaterialSources,
  {
    kind,
    own,
    people,
  }: {
    readonly kind: 'materials' | 'prints'
    readonly own: string
    readonly people: number
  },
): readonly MaterialAsker[] => {
  const holderOf = new Map(tracks.map(({ id, blockId }) => [id, blockId]))
  const trackCounts = new Map<string, number>()
  for (const { blockId } of tracks) trackCounts.set(blockId, (trackCounts.get(blockId) ?? 0) + 1)
  const placed = new Set(blocks.filter(({ partId }) => partId !== null).map(({ id }) => id))
  const ofBlocks = blocks.flatMap((block): MaterialAsker[] => {
    const holder = block.trackId === null ? null : (holderOf.get(block.trackId) ?? null)
    if (!placed.has(holder ?? block.id)) return []
    return [
      {
        title: block.title,
        groupSize: block.groupSize,
        materials: block[kind],
        atOnceWith: holder,
        ...(holder === null
          ? {}
          : { people: Math.ceil(people / Math.max(1, trackCounts.get(holder) ?? 1)) }),
      },
    ]
  })
  const ofTeam = { title: own, groupSize: null, materials, atOnceWith: null }
  return kind === 'materials' ? [...ofBlocks, ofTeam] : ofBlocks
}
