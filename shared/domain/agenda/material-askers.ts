import type { Material } from '#shared/schemas/method.schema.ts'
import type { DayPlan, PlacedBlock } from './day-plan.ts'
import type { MaterialAsker } from './material-list.ts'

/** What asks for material in a session. */
export type MaterialSources = {
  readonly days: readonly DayPlan[]
  /** Lines that the team added by hand. */
  readonly materials: readonly Material[]
}

type Asking = { readonly kind: 'materials' | 'prints'; readonly people: number }

const ofPlaced = ({ block, tracks }: PlacedBlock, { kind, people }: Asking): MaterialAsker[] => {
  const { title, groupSize } = block
  const share = Math.ceil(people / Math.max(1, tracks.length))
  return [
    { title, groupSize, materials: block[kind], atOnceWith: null },
    ...tracks.flatMap(({ track, placed }) =>
      placed.map(
        ({ block: inTrack }): MaterialAsker => ({
          title: inTrack.title,
          groupSize: inTrack.groupSize,
          materials: inTrack[kind],
          atOnceWith: block.id,
          trackId: track.id,
          people: share,
        }),
      ),
    ),
  ]
}

/**
 * Who asks for what, ready for `materialList`. `own`: name of the lines added by hand. Blocks in
 * the tracks of one parallel block run at once, each with its share of the people; those that have
 * no place in the day ask for nothing.
 */
export const materialAskers = (
  { days, materials }: MaterialSources,
  { own, ...asking }: Asking & { readonly own: string },
): readonly MaterialAsker[] => {
  const ofBlocks = days.flatMap(({ placed }) => placed.flatMap((one) => ofPlaced(one, asking)))
  const ofTeam = { title: own, groupSize: null, materials, atOnceWith: null }
  return asking.kind === 'materials' ? [...ofBlocks, ofTeam] : ofBlocks
}
