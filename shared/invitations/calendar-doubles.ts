import type { Day } from '#shared/domain/dates.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import type { ReadSession } from './calendar-reading.ts'

/** A session that is here already. */
export type KnownSession = {
  readonly title: string
  readonly parts: readonly { readonly id: string; readonly date: Day }[]
}

/** `event`: the very event, by its identifier; `day`: the same title on the same day. */
export type Double = 'event' | 'day'

const dayKey = (title: string, date: Day | undefined): string => `${date} ${foldText(title)}`

/** Tells of each event whether its session is here already; null: it is new. */
export const doubleFinder = (
  known: readonly KnownSession[],
): ((read: Pick<ReadSession, 'title' | 'parts'>) => Double | null) => {
  const ids = new Set(known.flatMap(({ parts }) => parts.map(({ id }) => id)))
  const days = new Set(
    known.flatMap(({ title, parts }) => parts.map(({ date }) => dayKey(title, date))),
  )
  return ({ title, parts }) => {
    if (parts.some(({ id }) => ids.has(id))) return 'event'
    return days.has(dayKey(title, parts[0]?.date)) ? 'day' : null
  }
}
