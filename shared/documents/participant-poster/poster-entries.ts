import { groupBy } from '#shared/domain/group-by.ts'
import type { Energy } from '#shared/schemas/method.schema.ts'
import { ENERGY_PICTOGRAMS } from '../plan/energy-marks.ts'
import { methodPictogram } from '../plan/method-pictograms.ts'
import { itemTitle, minuteAsTime } from '../plan/plan-words.ts'
import type { PlanModel, PlanPart } from '../plan-model.ts'
import type { PrintContext } from '../print-document.ts'

/** One line of the poster: a block that everyone lives through, a pause, or the end. */
export type PosterEntry = {
  readonly kind: 'block' | 'break' | 'end'
  readonly time: string
  readonly title: string
  readonly pictogram: string
  readonly energy: Energy
  /** Names of the groups that work at the same time. */
  readonly groups: readonly string[]
}

/** The poster of one day; no date while the session has none. */
export type PosterDay = { readonly date: string | null; readonly entries: readonly PosterEntry[] }

const NOON = 12 * 60

// Between two parts of a day: a meal when it holds noon or the hour after.
const betweenParts = (before: PlanPart, after: PlanPart, context: PrintContext): PosterEntry[] => {
  if (after.start <= before.end) return []
  const isMeal = before.end < NOON + 120 && after.start > NOON
  return [
    {
      kind: 'break',
      time: minuteAsTime(before.end, context),
      title: context.t('planPrints.poster.pause'),
      pictogram: isMeal ? 'bowl-spoon' : 'coffee',
      energy: 'break',
      groups: [],
    },
  ]
}

const entriesOf = ({ items }: PlanPart, context: PrintContext): PosterEntry[] =>
  items.map((item) => ({
    kind: item.energy === 'break' && item.tracks.length === 0 ? 'break' : 'block',
    time: minuteAsTime(item.start, context),
    title: itemTitle(item, context),
    pictogram: methodPictogram(item.methodKey) ?? ENERGY_PICTOGRAMS[item.energy],
    energy: item.energy,
    groups: item.tracks.map(({ name }) => name.trim()).filter(Boolean),
  }))

// People were told when it ends: a plan that ends before keeps them no shorter on the wall.
const endOf = ({ end, announcedEnd }: PlanPart, context: PrintContext): PosterEntry => ({
  kind: 'end',
  time: minuteAsTime(Math.max(end, announcedEnd), context),
  title: context.t('planPrints.poster.end'),
  pictogram: 'home',
  energy: 'closing',
  groups: [],
})

/** What the poster says, day by day: main blocks only, without steps, people or private words. */
export const posterDays = ({ parts }: PlanModel, context: PrintContext): readonly PosterDay[] => {
  const days = groupBy(
    parts.filter(({ items }) => items.length > 0),
    ({ date }) => date,
  )
  return [...days].map(([date, ofDay]) => ({
    date,
    entries: ofDay.flatMap((part, index) => {
      const next = ofDay[index + 1]
      return [
        ...entriesOf(part, context),
        ...(next === undefined ? [endOf(part, context)] : betweenParts(part, next, context)),
      ]
    }),
  }))
}
