import type { Material } from '#shared/schemas/method.schema.ts'
import type { Agenda, PlacedBlock } from './day-plan.ts'
import { type MaterialAsker, type MaterialLine, materialList } from './material-list.ts'

/** Everything to bring, and everything to print, for a session. */
export type SessionMaterialLines = {
  readonly materials: readonly MaterialLine[]
  readonly prints: readonly MaterialLine[]
}

const askersOf = (
  placed: readonly PlacedBlock[],
  kind: 'materials' | 'prints',
  atOnceWith: string | null = null,
): MaterialAsker[] =>
  placed.flatMap(({ block, tracks }): MaterialAsker[] => [
    { title: block.title, groupSize: block.groupSize, materials: block[kind], atOnceWith },
    ...tracks.flatMap((track) => askersOf(track.placed, kind, block.id)),
  ])

/** Adds up what the placed blocks ask for, and what the session brings besides; parked blocks wait. */
export const sessionMaterialLines = (
  { days }: Agenda,
  own: readonly Material[],
  people: number,
): SessionMaterialLines => {
  const placed = days.flatMap((day) => day.placed)
  const besides = { title: '', groupSize: null, materials: own, atOnceWith: null }
  return {
    materials: materialList([...askersOf(placed, 'materials'), besides], people),
    prints: materialList(askersOf(placed, 'prints'), people),
  }
}
