import { groupCount } from './material-list.ts'

/** So many groups, of `smallest` to `largest` people; nobody is left over. */
export type GroupSplit = {
  readonly groups: number
  readonly smallest: number
  readonly largest: number
}

/** Shares people out in groups of at most `groupSize`, as even as can be; null without people. */
export const groupSplit = (people: number, groupSize: number | null): GroupSplit | null => {
  const groups = groupCount(people, groupSize)
  if (groups === 0) return null
  return { groups, smallest: Math.floor(people / groups), largest: Math.ceil(people / groups) }
}
