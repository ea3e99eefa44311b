import { COMMUNES } from '#shared/domain/communes.ts'
import { addDays } from '#shared/domain/dates.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { SESSION_FORMATS } from '#shared/schemas/session.schema.ts'
import { anAttendance, aPart, aSession } from './attendance-builders.ts'
import { inventedPeople } from './invented-people.ts'
import { aVenue, reportRows } from './report-builders.ts'

const PEOPLE = 5_000
const SESSIONS = 1_000
const PRESENT = 20
const LAST_DAY = '2026-11-20'
/** Days from one session to the next: ten years in all. */
const APART = 3.6

/** Ten years of a busy community: 5,000 people, 1,000 sessions of two parts, 40,000 attendances. */
export const tenYears = (): ReportRows => {
  const people = inventedPeople(PEOPLE)
  const venues = COMMUNES.map(({ code, name }) =>
    aVenue(`venue-${code}`, { name: `Salle de ${name}`, communeCode: code }),
  )
  const sessions = Array.from({ length: SESSIONS }, (_, index) =>
    aSession(`session-${index}`, {
      code: codeOf(index),
      format: SESSION_FORMATS[index % SESSION_FORMATS.length] ?? 'other',
      venueId: venues[(index * 5) % venues.length]?.id ?? null,
    }),
  )
  const sessionParts = sessions.flatMap(({ id }, index) => {
    const date = addDays(LAST_DAY, -Math.round((SESSIONS - 1 - index) * APART))
    return [
      aPart(`${id}-am`, id, { date, anonymousCount: index % 4 }),
      aPart(`${id}-pm`, id, { date, start: '14:00', end: '17:00' }),
    ]
  })
  const attendances = sessionParts.flatMap((part, index) =>
    Array.from({ length: PRESENT }, (_, line) => {
      // Half of those present come back from one session to the next.
      const who = (Math.floor(index / 2) * 5 + line * (line % 2 === 0 ? 1 : 37)) % PEOPLE
      return anAttendance(part, people[who]?.id ?? '', {
        ...(line === 7 ? { status: 'leftEarly', leftAt: '11:10' } : {}),
      })
    }).filter(
      (row, at, rows) => rows.findIndex(({ personId }) => personId === row.personId) === at,
    ),
  )
  return reportRows({ people, venues, sessions, sessionParts, attendances })
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const codeOf = (index: number): string =>
  [0, 1, 2, 3].map((place) => LETTERS[Math.floor(index / 32 ** place) % 32] ?? 'A').join('')
