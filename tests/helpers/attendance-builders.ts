import type { AttendanceSource } from '#shared/domain/attendance-ledger.ts'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { EMPTY_SESSION } from '#shared/domain/empty-rows.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type {
  Attendance,
  Participation,
  Roster,
  Session,
  SessionPart,
} from '#shared/schemas/session.schema.ts'
import type { ExportRows } from '#shared/spreadsheets/attendance-export/export-selection.ts'

const INSTANT = '2026-01-05T09:00:00-04:00'

export const aPerson = (id: string, fields: Partial<Person> = {}): Person => ({
  ...EMPTY_PERSON,
  id,
  firstName: `Prénom ${id}`,
  lastName: `NOM ${id}`,
  mergedInto: null,
  createdAt: INSTANT,
  ...fields,
})

export const aSession = (id: string, fields: Partial<Session> = {}): Session => ({
  ...EMPTY_SESSION,
  id,
  code: 'K7FR',
  title: `Rencontre ${id}`,
  format: 'livingLab',
  blankLines: 5,
  createdAt: INSTANT,
  ...fields,
})

export const aPart = (
  id: string,
  sessionId: string,
  fields: Partial<SessionPart> = {},
): SessionPart => ({
  id,
  sessionId,
  date: '2026-11-24',
  start: '09:00',
  end: '12:00',
  anonymousCount: 0,
  ...fields,
})

export const aParticipation = (
  sessionId: string,
  personId: string,
  fields: Partial<Participation> = {},
): Participation => ({
  id: personId,
  sessionId,
  personId,
  status: 'confirmed',
  order: 'a0',
  addedAt: INSTANT,
  ...fields,
})

export const anAttendance = (
  part: SessionPart,
  personId: string,
  fields: Partial<Attendance> = {},
): Attendance => ({
  id: `${part.id}.${personId}`,
  sessionId: part.sessionId,
  partId: part.id,
  personId,
  status: 'present',
  leftAt: null,
  ...fields,
})

export const aRoster = (
  sessionId: string,
  personIds: readonly string[],
  fields: Partial<Roster> = {},
): Roster => ({
  id: `${sessionId}-sheet`,
  sessionId,
  version: 1,
  printedAt: INSTANT,
  mode: 'workshop',
  personIds: [...personIds],
  blankLines: 5,
  ...fields,
})

/** Rows of a workspace that holds nothing but what is given. */
export const exportRows = (rows: Partial<ExportRows>): ExportRows => ({
  organisation: [],
  facilitators: [],
  venues: [],
  consentEvents: [],
  people: [],
  sessions: [],
  sessionParts: [],
  participations: [],
  attendances: [],
  rosters: [],
  ...rows,
})

/** `sessions` sessions of two half-days a week apart, each with every person: people × sessions × 2 rows. */
export const manyAttendances = (people: number, sessions: number): ExportRows => {
  const everyone = Array.from({ length: people }, (_, index) =>
    aPerson(`p${index}`, {
      lastName: `NOM-${index}`,
      firstName: `Prénom ${index}`,
      structure: `Structure ${index % 90}`,
      communeCode: `972${String((index % 34) + 1).padStart(2, '0')}`,
      phone: `+3363998${String(index % 10_000).padStart(4, '0')}`,
    }),
  )
  const held = Array.from({ length: sessions }, (_, index) => aSession(`s${index}`))
  const sessionParts = held.flatMap(({ id }, index) => {
    const date = new Date(Date.UTC(2024, 0, 6 + index * 7)).toISOString().slice(0, 10)
    return [
      aPart(`${id}-am`, id, { date, anonymousCount: index % 4 }),
      aPart(`${id}-pm`, id, { date, start: '14:00', end: '16:30' }),
    ]
  })
  const marks = [
    { status: 'present', leftAt: null },
    { status: 'absent', leftAt: null },
    { status: 'present', leftAt: null },
    { status: 'leftEarly', leftAt: '11:10' },
    { status: 'excused', leftAt: null },
  ] as const
  return exportRows({
    people: everyone,
    sessions: held,
    sessionParts,
    participations: held.flatMap(({ id }) =>
      everyone.map((person) => aParticipation(id, person.id)),
    ),
    attendances: sessionParts.flatMap((part, index) =>
      everyone.map((person, line) =>
        anAttendance(part, person.id, { ...marks[(index + line) % marks.length] }),
      ),
    ),
    rosters: held.map(({ id }) =>
      aRoster(
        id,
        everyone.map((person) => person.id),
      ),
    ),
  } satisfies Partial<ExportRows> & Partial<AttendanceSource>)
}
