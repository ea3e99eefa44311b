import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listedSessions } from '#shared/documents/report/session-list.ts'
import type { SessionLine } from '#shared/domain/report/attendance-report.ts'
import { zoneOf } from '#shared/domain/report/communes-and-zones.ts'
import { hiddenLines, hiddenVenues } from '#shared/domain/report/public-sessions.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { reportView } from '#shared/domain/report/report-view.ts'
import { isSmall } from '#shared/domain/report/small-cells.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import type { SessionFormat } from '#shared/schemas/session.schema.ts'
import { publicSummarySheet } from '#shared/spreadsheets/report-export/summary-sheet.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { isInSpan, spanOf } from '#tests/helpers/rational-span.ts'
import { aVenue, reportRows } from '#tests/helpers/report-builders.ts'

const held = (key: string | null, people: number, presences = people): SessionLine => ({
  key,
  sessions: 1,
  sessionIds: ['s1'],
  people,
  newPeople: 0,
  returningPeople: people,
  presences,
  personMinutes: presences * 60,
  anonymous: 0,
  anonymousPresences: 0,
  anonymousMinutes: 0,
  heads: people,
  absences: 0,
  excused: 0,
  notTyped: 0,
  parts: 1,
  heldParts: 1,
  heldMinutes: 60,
})

// Three communes of the North, two of the Centre, one of the South.
const CODES = ['97214', '97228', '97230', '97209', '97213', '97217', 'other', null] as const
const ZONES = ['Nord', 'Centre', 'Sud', 'other', null]

describe('lines of sessions in one table', () => {
  it('hide a second line of people too: where nobody came to both, the total tells the first', () => {
    const lines = [held('livingLab', 10), held('training', 3), held('fablab', 30)]
    expect(hiddenLines(lines, 'named')).toEqual([true, true, false])
  })

  it('hide the communes of a zone so that the zone tells none of them', () => {
    // Of the North, 3 people in one commune; of the South, 2 in another.
    const byCommune = [held('97214', 3), held('97228', 45), held('97217', 2), held('97206', 40)]
    const byZone = [held('Nord', 48), held('Centre', 0), held('Sud', 42)]
    const hidden = hiddenVenues(byCommune, byZone, 'named')
    expect(hidden.byZone).toEqual([false, false, false])
    expect(hidden.byCommune).toEqual([true, true, true, true])
  })

  it('never let the presences of few people be found, from their zone or from the total', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 12 }), { minLength: CODES.length, maxLength: CODES.length }),
        (people) => {
          const byCommune = CODES.map((code, index) => held(code, people[index] ?? 0))
          const byZone = ZONES.map((zone) =>
            held(
              zone,
              byCommune
                .filter(({ key }) => zoneOf(key) === zone)
                .reduce((sum, one) => sum + one.people, 0),
            ),
          )
          const hidden = hiddenVenues(byCommune, byZone, 'named')
          const shown = (lines: readonly SessionLine[], mask: readonly boolean[]) =>
            lines.filter((_, index) => !mask[index]).map((line) => line.people)
          const told = [...shown(byCommune, hidden.byCommune), ...shown(byZone, hidden.byZone)]
          expect(told.some(isSmall)).toBe(false)
          expect(hidden.byZone.filter(Boolean)).not.toHaveLength(1)
          for (const [zoneIndex, zone] of ZONES.entries()) {
            const own = byCommune.flatMap(({ key }, index) =>
              zoneOf(key) === zone ? [hidden.byCommune[index]] : [],
            )
            const isWholeZone = own.length === 1 && !isSmall(byZone[zoneIndex]?.people ?? 0)
            if (hidden.byZone[zoneIndex]) expect(own.every(Boolean)).toBe(true)
            else if (!isWholeZone) expect(own.filter(Boolean)).not.toHaveLength(1)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

type Meeting = {
  readonly format: SessionFormat
  readonly month: number
  readonly venue: number
  readonly people: number
  readonly parts: number
  /** Of each part. */
  readonly hours: number
}
const VENUES = ['97214', '97228', '97213', '97217'] as const
const A_MEETING: Meeting = {
  format: 'livingLab',
  month: 3,
  venue: 0,
  people: 20,
  parts: 1,
  hours: 3,
}

/** The bilan of sessions at which everybody stays; `shared`: people come back from one to the next. */
const counted = (meetings: readonly Meeting[], shared = false) => {
  const people = (session: number): readonly string[] =>
    Array.from({ length: meetings[session]?.people ?? 0 }, (_, index) =>
      shared ? `p${(session * 5 + index) % 40}` : `s${session}p${index}`,
    )
  const parts = meetings.map(({ month, parts: number, hours }, session) =>
    Array.from({ length: number }, (_, index) =>
      aPart(`s${session}-${index}`, `s${session}`, {
        date: `2026-${String(month).padStart(2, '0')}-10`,
        start: index === 0 ? '08:00' : '14:00',
        end: `${String((index === 0 ? 8 : 14) + hours).padStart(2, '0')}:00`,
      }),
    ),
  )
  const ledger = reportLedger(
    reportRows({
      people: [...new Set(meetings.flatMap((_, session) => people(session)))].map((id) =>
        aPerson(id),
      ),
      venues: VENUES.map((communeCode) => aVenue(communeCode, { communeCode })),
      sessions: meetings.map(({ format, venue }, session) =>
        aSession(`s${session}`, { format, venueId: VENUES[venue] ?? null }),
      ),
      sessionParts: parts.flat(),
      attendances: parts.flatMap((own, session) =>
        own.flatMap((part) => people(session).map((id) => anAttendance(part, id))),
      ),
    }),
  )
  const report = buildReport(ledger, EVERYTHING, { today: '2026-12-31', collects: [] })
  return { meetings, ledger, report, view: reportView(report, true) }
}
type Counted = ReturnType<typeof counted>

/** Every number that the public version tells, as what it adds up of the people of each session. */
const equations = ({ meetings, ledger, report, view }: Counted): number[][] => {
  const row = (ids: readonly string[], weight: (meeting: Meeting) => number = () => 1): number[] =>
    meetings.map((meeting, session) => (ids.includes(`s${session}`) ? weight(meeting) : 0))
  const every = meetings.map((_, session) => `s${session}`)
  const { figures } = view
  const whole = {
    sessionIds: every,
    sessions: every.length,
    people: figures.people.value,
    presences: figures.presences.value,
    personMinutes: figures.personMinutes.value,
  }
  // People add up where nobody came twice, which one is told or not.
  const isAdding = (sessions: number) => sessions === 1 || figures.cameBack.value === 0
  return [
    ...[
      whole,
      ...view.overTime,
      ...view.byFormat,
      ...view.byVenueZone,
      ...view.byVenueCommune,
    ].flatMap(({ sessionIds, sessions, people, presences, personMinutes }) => [
      ...(people !== null && isAdding(sessions) ? [row(sessionIds)] : []),
      ...(presences === null ? [] : [row(sessionIds, ({ parts }) => parts)]),
      ...(personMinutes === null ? [] : [row(sessionIds, ({ parts, hours }) => parts * hours)]),
    ]),
    ...listedSessions(ledger, report, true).flatMap(({ people }, index) =>
      people === null ? [] : [row([report.sessions[index]?.session.id ?? ''])],
    ),
  ]
}

/** Sessions and lines of few people, and lines of two tables crossed: what must not be worked out. */
const secretsOf = ({ meetings, report }: Counted): number[][] => {
  const groups = [
    ...meetings.map((_, session) => [`s${session}`]),
    ...[report.overTime, report.byFormat, report.byVenueZone, report.byVenueCommune].flatMap(
      (lines, index, tables) =>
        lines.flatMap(({ sessionIds }) => [
          sessionIds,
          ...tables
            .slice(index + 1)
            .flatMap((others) =>
              others.map((other) => sessionIds.filter((id) => other.sessionIds.includes(id))),
            ),
        ]),
    ),
  ]
  const came = new Map(
    report.sessions.map(({ session, entries }) => [
      session.id,
      entries.map(({ personId }) => personId),
    ]),
  )
  return groups
    .filter((ids) => isSmall(new Set(ids.flatMap((id) => came.get(id) ?? [])).size))
    .map((ids) => meetings.map((_, session) => Number(ids.includes(`s${session}`))))
}

const meeting: fc.Arbitrary<Meeting> = fc.record({
  format: fc.constantFrom<SessionFormat>('livingLab', 'training', 'fablab', 'codevelopment'),
  month: fc.integer({ min: 1, max: 9 }),
  venue: fc.nat({ max: VENUES.length - 1 }),
  people: fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 4, arbitrary: fc.integer({ min: 5, max: 25 }) },
  ),
  parts: fc.integer({ min: 1, max: 2 }),
  hours: fc.integer({ min: 1, max: 4 }),
})

describe('all that a public bilan tells, taken together', () => {
  it('does not let the people of a small session, line or crossing be worked out', () => {
    fc.assert(
      fc.property(
        fc.array(meeting, { minLength: 2, maxLength: 14 }),
        fc.boolean(),
        (meetings, shared) => {
          const bilan = counted(meetings, shared)
          const told = spanOf(equations(bilan))
          for (const secret of secretsOf(bilan)) expect(isInSpan(told, secret)).toBe(false)
        },
      ),
      { numRuns: 120 },
    )
  })

  it('hides the formats, where the months would give one of them away', () => {
    const bilan = counted([
      A_MEETING,
      { ...A_MEETING, format: 'training', people: 3 },
      { ...A_MEETING, format: 'fablab', month: 5, people: 10 },
      { ...A_MEETING, month: 6, people: 30 },
    ])
    expect(bilan.view.overTime.map(({ presences }) => presences)).toEqual([23, 0, 10, 30])
    expect(bilan.view.byFormat.map(({ key, presences }) => [key, presences])).toEqual([
      ['livingLab', null],
      ['training', null],
      ['fablab', null],
    ])
    expect(listedSessions(bilan.ledger, bilan.report, true).map(({ people }) => people)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('hides nothing where nobody is few', () => {
    const { view } = counted([A_MEETING, { ...A_MEETING, format: 'training', month: 4, people: 5 }])
    expect(view.byFormat.map(({ people }) => people)).toEqual([20, 5])
    expect(view.overTime.map(({ personMinutes }) => personMinutes)).toEqual([3600, 900])
    expect(view.figures.personMinutes.value).toBe(4500)
    expect(view.figures.cameBack.value).toBe(0)
  })
})

describe('hours of attendance in public', () => {
  // 9 people behind two hidden lines, of 3 and 2 hours: 20 person-hours could only be 2 and 7 people.
  const bilan = counted([
    { ...A_MEETING, people: 30 },
    { ...A_MEETING, format: 'training', month: 4, people: 2 },
    { ...A_MEETING, format: 'fablab', month: 5, people: 7, hours: 2 },
  ])

  it('are told for no line nor for the whole as soon as one session was of few people', () => {
    const { view } = bilan
    expect(view.byFormat.map(({ presences }) => presences)).toEqual([30, null, null])
    expect(view.figures.presences.value).toBe(39)
    expect(view.figures.personMinutes).toMatchObject({ value: null, isHidden: true })
    for (const lines of [
      view.byFormat,
      view.overTime,
      view.byVenueZone,
      view.byVenueCommune,
      view.byZone ?? [],
      view.byCommune ?? [],
      view.byStructure ?? [],
    ]) {
      expect(lines.length).toBeGreaterThan(0)
      for (const { personMinutes } of lines) expect(personMinutes).toBeNull()
    }
  })

  it('are in no table of the workbook then, which says for the whole that they are hidden', () => {
    const sheet = publicSummarySheet(bilan.view, { t: createTranslator('fr'), language: 'fr' })
    const rows = (sheet as unknown as { '!data': { v: unknown }[][] })['!data'].map((row) =>
      row.map(({ v }) => v),
    )
    expect(rows).toContainEqual(['Heures de présence cumulées', 'masqué'])
    expect(rows).toContainEqual(['Par format', 'Rencontres', 'Heures', 'Personnes', 'Présences'])
    // 90 hours of the living lab, 20 of the others, 110 in all.
    for (const hours of [90, 20, 110]) expect(rows.flat()).not.toContain(hours)
  })

  it('are not told either where the small session stands within a line that is told', () => {
    const { view } = counted([A_MEETING, { ...A_MEETING, people: 3, hours: 2 }])
    expect(view.byFormat.map(({ presences }) => presences)).toEqual([23])
    expect(view.byFormat.map(({ personMinutes }) => personMinutes)).toEqual([null])
    expect(view.figures.personMinutes.value).toBeNull()
  })

  it('of people without a name are hidden as soon as those of one session are few', () => {
    const part = (index: number, anonymousCount: number, end: string) =>
      aPart(`p${index}`, `s${index}`, { date: `2026-0${index + 1}-10`, end, anonymousCount })
    const { figures } = reportView(
      buildReport(
        reportLedger(
          reportRows({
            sessions: [0, 1, 2].map((index) => aSession(`s${index}`)),
            sessionParts: [part(0, 30, '12:00'), part(1, 2, '12:00'), part(2, 7, '11:00')],
          }),
        ),
        EVERYTHING,
        { today: '2026-12-31', collects: [] },
      ),
      true,
    )
    expect(figures.anonymous.value).toBe(39)
    expect(figures.anonymousMinutes).toMatchObject({ value: null, isHidden: true })
  })
})

describe('who came back, in public', () => {
  it('is not told beside sessions of one part and of two: people and presences would tell', () => {
    // 9 people and 11 presences at the two hidden sessions: 2 of them stayed for both parts.
    const { view } = counted([
      { ...A_MEETING, people: 30 },
      { ...A_MEETING, format: 'training', month: 4, people: 2, parts: 2 },
      { ...A_MEETING, format: 'fablab', month: 5, people: 7 },
    ])
    expect(view.figures.cameBack).toMatchObject({ value: null, isHidden: true })
    expect([view.figures.people.value, view.figures.presences.value]).toEqual([39, 41])
  })
})
