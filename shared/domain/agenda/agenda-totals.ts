import { ENERGIES, type Energy } from '#shared/schemas/method.schema.ts'
import type { DayPlan, PlacedBlock } from './day-plan.ts'

/** Figures of a day, in minutes. Of parallel tracks the longest counts, for that is what the day feels. */
export type AgendaTotals = {
  readonly blocks: number
  readonly work: number
  readonly pause: number
  /** Left free before pins. */
  readonly gaps: number
  readonly byEnergy: Readonly<Record<Energy, number>>
}

type Minutes = Record<Energy, number>

const none = (): Minutes => ({
  welcome: 0,
  input: 0,
  production: 0,
  decision: 0,
  break: 0,
  closing: 0,
})

const longestTrack = ({ tracks }: PlacedBlock) =>
  tracks.reduce<PlacedBlock['tracks'][number] | undefined>(
    (longest, track) => (longest && longest.end >= track.end ? longest : track),
    undefined,
  )

const addUp = (placed: readonly PlacedBlock[], into: Minutes): { blocks: number; gaps: number } => {
  let blocks = 0
  let gaps = 0
  for (const item of placed) {
    gaps += item.gapBefore
    if (item.block.kind === 'parallel' && item.block.trackId === null) {
      const longest = longestTrack(item)
      if (longest) gaps += addUp(longest.placed, into).gaps
      for (const { placed: inTrack } of item.tracks) blocks += inTrack.length
    } else {
      blocks += 1
      into[item.block.energy] += item.end - item.start
    }
  }
  return { blocks, gaps }
}

/** Adds up one day. */
export const agendaTotals = (day: DayPlan): AgendaTotals => {
  const byEnergy = none()
  const { blocks, gaps } = addUp(day.placed, byEnergy)
  const all = ENERGIES.reduce((sum, energy) => sum + byEnergy[energy], 0)
  return { blocks, gaps, work: all - byEnergy.break, pause: byEnergy.break, byEnergy }
}
