import type { DayPlan } from '#shared/domain/agenda/day-plan.ts'
import { foldRun, stayOf, wasHeld } from '#shared/domain/run/run-log.ts'
import type { RunEvent } from '#shared/schemas/run.schema.ts'
import type { SessionReportModel } from './report-model.ts'

type HeldItem = SessionReportModel['agenda'][number]['items'][number]

const MINUTE = 60_000
/** A run later than the night that follows was not the session: somebody tried the screen. */
const LATEST = 36 * 60

/** Minutes over its length after which the last block was not held: « Terminer » was pressed at home. */
const FORGOTTEN = 120

/**
 * The blocks of a part as they were held, by what was pressed while it ran: when each began, those
 * skipped or passed over left out. The agenda itself when nothing was pressed that day.
 */
export const heldItems = (
  { part, placed }: DayPlan,
  runEvents: readonly RunEvent[],
): readonly HeldItem[] => {
  const planned = placed.map(
    ({ block, start, end }): HeldItem => ({
      start,
      end,
      title: block.title,
      energy: block.energy,
      methodKey: block.methodKey,
    }),
  )
  const log = foldRun(runEvents.filter(({ partId }) => partId === part.id))
  const midnight = Date.parse(`${part.date}T00:00:00-04:00`)
  const minuteOf = (at: number) => Math.round((at - midnight) / MINUTE)
  const begun = placed
    .flatMap(({ block, start, end }, index) => {
      const visit = log.visits.get(block.id)
      const at = visit?.startedAt ?? null
      const item = planned[index]
      if (visit === undefined || at === null || item === undefined) return []
      const isPassed = visit.to !== null && !wasHeld(stayOf(log, visit, at), end - start)
      return isPassed || log.skipped.has(block.id)
        ? []
        : [{ item, at: minuteOf(at), minutes: end - start }]
    })
    .toSorted((left, right) => left.at - right.at)
  if (begun.length === 0 || begun.some(({ at }) => at < 0 || at > LATEST)) return planned
  const over = log.finishedAt === null ? null : minuteOf(log.finishedAt)
  return begun.map(({ item, at, minutes }, index) => {
    const isForgotten = over === null || over > at + minutes + FORGOTTEN
    return {
      ...item,
      start: at,
      end: begun[index + 1]?.at ?? (isForgotten ? at + minutes : over),
    }
  })
}
