import type { ReportFilter } from '#shared/domain/report/report-filter.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'

export type RecountedStore = ReturnType<typeof recountStore>

/**
 * The two figures of a bilan that its flat tables cannot hold, because these list what was typed in
 * the period: when a place was last visited by what was typed up, whatever the period, and how many past
 * sessions were not typed, or not whole. Counted plainly from the stored rows.
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
  // Merged records aside: the examples have none on a sheet.
  const hasLinesLeft = (sessionId: string, partId: string): boolean => {
    const answers = rows.participations.filter((row) => row.sessionId === sessionId)
    const sheets = rows.rosters.filter((row) => row.sessionId === sessionId)
    const last = sheets.toSorted((left, right) => left.version - right.version).at(-1)
    const marks = rows.attendances.filter((row) => row.sessionId === sessionId)
    const listed = [...answers, ...marks].map(({ personId }) => personId)
    return [...listed, ...(last?.personIds ?? [])].some(
      (id) =>
        !marks.some((mark) => mark.partId === partId && mark.personId === id) &&
        !answers.some(({ personId, status }) => personId === id && status === 'declined'),
    )
  }
  const untyped = new Set(
    rows.sessionParts
      .filter(
        ({ id, sessionId, date, anonymousCount }) =>
          date < today &&
          (filter.from === null || date >= filter.from) &&
          (filter.to === null || date <= filter.to) &&
          (typed.has(id) ? hasLinesLeft(sessionId, id) : anonymousCount === 0),
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
