import { groupBy } from '#shared/domain/group-by.ts'
import { everyItem, type PlanItem, type PlanModel, type PlanPart } from '../plan-model.ts'

/** A block of one's own, with the part it stands in and where it is held. */
export type MyItem = {
  readonly item: PlanItem
  readonly part: PlanPart
  /** Name and place of the track; empty texts when everyone is together. */
  readonly track: string
  readonly place: string
  /** Such as « Ateliers en parallèle », when it is one of its tracks. */
  readonly within: string
}

const isMine = (memberId: string) => (item: PlanItem) =>
  item.responsible.some(({ id }) => id === memberId)

const mineIn = (part: PlanPart, memberId: string): MyItem[] =>
  part.items.flatMap((item) => [
    ...(isMine(memberId)(item) ? [{ item, part, track: '', place: '', within: '' }] : []),
    ...item.tracks.flatMap((track) =>
      track.items.filter(isMine(memberId)).map((own) => ({
        item: own,
        part,
        track: track.name,
        place: track.place,
        within: item.title,
      })),
    ),
  ])

/** Blocks of a member of the team, by day and time. */
export const itemsOf = ({ parts }: PlanModel, memberId: string): readonly MyItem[] =>
  parts.flatMap((part) =>
    mineIn(part, memberId).toSorted((left, right) => left.item.start - right.item.start),
  )

/** Minutes for which somebody is responsible, counted once where two blocks run at once. */
export const minutesOf = (mine: readonly MyItem[]): number => {
  const byPart = groupBy(mine, ({ part }) => part.id)
  return [...byPart.values()].reduce((sum, own) => {
    let until = 0
    let minutes = 0
    const items = own.map(({ item }) => item)
    for (const { start, end } of items.toSorted((left, right) => left.start - right.start)) {
      minutes += Math.max(0, end - Math.max(start, until))
      until = Math.max(until, end)
    }
    return sum + minutes
  }, 0)
}

/** True when the block, or one of its tracks, is the member's. */
export const concerns = (item: PlanItem, memberId: string): boolean =>
  everyItem([item]).some(isMine(memberId))
