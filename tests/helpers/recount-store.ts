import type { ReportFilter } from '#shared/domain/report/report-filter.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'

export type RecountedStore = ReturnType<typeof recountStore>

/**
 * The two figures of a bilan that its flat tables cannot hold, because these list what was typed in
 * the period: when a place was last visited by what was typed up, whatever the period, and how many past
 * sessions nothing was typed of. Counted plainly from the stored rows.
 */
export const recountStore = (rows: ReportRows, filter: ReportFilter, today: string) => {
  const communeOf = new Map(rows.venues.map(({ id, communeCode }) => [id, communeCode]))
  const typed = new Set(rows.attendances.map(({ partId }) => partId))
  const past = rows.sessions.flatMap(({ id, venueId }) =>
    rows.sessionParts
      .filter(({ sessionId, date }) => sessionId === id && date <= today)
      .map((part) => ({
        date: part.date,
        commune: communeOf.get(venueId ?? '') ?? null,
        isTyped: typed.has(part.id) || part.anonymousCount > 0,
      })),
  )
  const untyped = new Set(
    rows.sessionParts
      .filter(
        ({ id, date, anonymousCount }) =>
          date < today &&
          (filter.from === null || date >= filter.from) &&
          (filter.to === null || date <= filter.to) &&
          !typed.has(id) &&
          anonymousCount === 0,
      )
      .map(({ sessionId }) => sessionId),
  )
  const lastDay = (communes: readonly string[], isTyped = true): string | null =>
    past
      .filter((one) => one.isTyped === isTyped)
      .filter(({ commune }) => commune !== null && communes.includes(commune))
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? null
  return {
    lastDay,
    /** « 24/11/2026 »; never, or not typed up yet: in words; nothing for places on no map. */
    lastVisit: (communes: readonly string[]): string => {
      if (communes.length === 0) return ''
      const written = (day: string) => day.split('-').reverse().join('/')
      const day = lastDay(communes)
      const waiting = lastDay(communes, false)
      if (day !== null) return written(day)
      return waiting === null ? 'Jamais visitée' : `${written(waiting)}, pas encore saisie`
    },
    untyped: rows.sessions.filter(
      ({ id, format }) => untyped.has(id) && (filter.format === null || format === filter.format),
    ).length,
  }
}
