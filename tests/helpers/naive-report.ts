import type { ReportFilter } from '#shared/domain/report/report-filter.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import type { Attendance, SessionPart } from '#shared/schemas/session.schema.ts'
import { naiveFigures, naiveSpeaker } from './naive-attendance.ts'

type Line = { readonly people: number; readonly newPeople: number; readonly presences: number }

/**
 * The bilan counted as slowly and plainly as possible: every question walks through every row. The
 * fast rules must always agree.
 */
export const naiveReport = (rows: ReportRows, filter: ReportFilter) => {
  const source = { ...rows, participations: [], rosters: [] }
  const speaker = (id: string) => naiveSpeaker(rows, id)
  const chosen = rows.sessions.filter(
    (session) =>
      (filter.format === null || session.format === filter.format) &&
      (filter.challengeId === null || session.challengeId === filter.challengeId) &&
      (filter.venueId === null || session.venueId === filter.venueId) &&
      (filter.funderId === null ||
        session.funderIds.includes(filter.funderId) ||
        (filter.funderId === 'none' && session.funderIds.length === 0)),
  )
  const within = (day: string) =>
    (filter.from === null || filter.from <= day) && (filter.to === null || day <= filter.to)
  const marksOf = (part: SessionPart): readonly Attendance[] =>
    rows.attendances.filter(
      ({ partId, sessionId }) => partId === part.id && sessionId === part.sessionId,
    )
  const isHeld = (part: SessionPart) => part.anonymousCount > 0 || marksOf(part).length > 0
  const partsOf = (sessionId: string) =>
    rows.sessionParts.filter((part) => part.sessionId === sessionId)
  const keep = (part: SessionPart) => within(part.date) && isHeld(part)
  const ids = chosen.map(({ id }) => id).filter((id) => partsOf(id).some(keep))
  const figures = naiveFigures(source, ids, keep)

  const cameTo = (personId: string, part: SessionPart) =>
    marksOf(part).some(
      (mark) =>
        speaker(mark.personId) === personId &&
        (mark.status === 'present' || mark.status === 'leftEarly'),
    )
  const everyone = [...new Set(rows.attendances.map(({ personId }) => speaker(personId)))]
  const counted = ids.flatMap((id) => partsOf(id).filter(keep))
  const present = everyone.filter((personId) => counted.some((part) => cameTo(personId, part)))
  const firstIsHere = (personId: string): boolean => {
    const all = rows.sessionParts
      .filter((part) => rows.sessions.some(({ id }) => id === part.sessionId))
      .filter((part) => cameTo(personId, part))
      .sort((left, right) =>
        `${left.date} ${left.start} ${left.sessionId}` <
        `${right.date} ${right.start} ${right.sessionId}`
          ? -1
          : 1,
      )
    const first = all[0]
    return (
      first !== undefined &&
      counted.some((part) => part.sessionId === first.sessionId && part.date === first.date)
    )
  }
  const communeOf = (personId: string) =>
    rows.people.find(({ id }) => id === personId)?.communeCode ?? null
  const lineOf = (people: readonly string[]): Line => ({
    people: people.length,
    newPeople: people.filter(firstIsHere).length,
    presences: people.reduce(
      (sum, personId) => sum + counted.filter((part) => cameTo(personId, part)).length,
      0,
    ),
  })
  const communes = [...new Set(present.map(communeOf))]
  const resultDayOf = (sessionId: string): string | null => {
    const parts = partsOf(sessionId).sort((left, right) =>
      `${left.date} ${left.start} ${left.id}` < `${right.date} ${right.start} ${right.id}` ? -1 : 1,
    )
    return (parts.filter(isHeld).at(-1) ?? parts.at(-1))?.date ?? null
  }
  const resultsOf = chosen.filter(({ id }) => {
    const day = resultDayOf(id)
    return day !== null && within(day)
  })
  const isCounted = ({ sessionId }: { readonly sessionId: string }) =>
    resultsOf.some(({ id }) => id === sessionId)
  return {
    sessions: ids.length,
    figures,
    cameBack: present.filter(
      (personId) =>
        ids.filter((id) => partsOf(id).some((part) => keep(part) && cameTo(personId, part)))
          .length > 1,
    ).length,
    hasBefore: rows.sessionParts.some(
      (part) =>
        isHeld(part) &&
        rows.sessions.some(({ id }) => id === part.sessionId) &&
        !counted.includes(part) &&
        counted.some(({ date }) => part.date <= date),
    ),
    returningPeople: present.filter((personId) => !firstIsHere(personId)).length,
    byCommune: new Map(
      communes.map((code) => [
        code,
        lineOf(present.filter((personId) => communeOf(personId) === code)),
      ]),
    ),
    ideas: rows.contributions.filter((row) => row.kind === 'idea' && isCounted(row)).length,
    decisions: rows.decisions.filter(isCounted).length,
    cameTo: ids.filter((id) =>
      partsOf(id)
        .filter(keep)
        .some((part) => everyone.some((personId) => cameTo(personId, part))),
    ),
  }
}
