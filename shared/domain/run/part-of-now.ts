import type { AgendaPart } from '#shared/domain/agenda/day-plan.ts'
import { minutesOf } from '#shared/domain/dates.ts'
import { MINUTE, midnightOf } from './run-clock.ts'
import type { RunPhase } from './run-log.ts'

export type PartPhase = { readonly part: AgendaPart; readonly phase: RunPhase }

const DAY = 24 * 60 * MINUTE

/** First and last instant of a part as it was announced; one that ends after midnight ends the day after. */
const spanOf = ({ date, start, end }: AgendaPart) => {
  const midnight = midnightOf(date)
  const from = midnight + minutesOf(start) * MINUTE
  const to = midnight + minutesOf(end) * MINUTE
  return { from, to: to > from ? to : to + DAY }
}

/**
 * The part one most likely comes for, among parts by date and start: the one that runs, else the one
 * of this hour, else the next of this day, else the last of this day, else the next one. A morning
 * that nobody started does not stand before the afternoon.
 */
export const partOfNow = (parts: readonly PartPhase[], now: number): AgendaPart | undefined => {
  const running = parts.find(({ phase }) => phase === 'running' || phase === 'paused')
  if (running) return running.part
  const open = parts.filter(({ phase }) => phase !== 'finished').map(({ part }) => part)
  const isToday = ({ date }: AgendaPart) => {
    const midnight = midnightOf(date)
    return now >= midnight && now < midnight + DAY
  }
  return (
    open.findLast((part) => spanOf(part).from <= now && now < spanOf(part).to) ??
    open.find((part) => isToday(part) && spanOf(part).from > now) ??
    open.findLast(isToday) ??
    parts.findLast(({ part }) => isToday(part))?.part ??
    open.find((part) => spanOf(part).from > now) ??
    parts.at(-1)?.part
  )
}
