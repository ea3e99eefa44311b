import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { satisfactionPicture } from '#shared/documents/report/result-pictures.ts'
import { SHEET_STATES } from '#shared/domain/follow-up/sheet-state.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING, type ReportFilter } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { reportView } from '#shared/domain/report/report-view.ts'
import { resultRows } from '#shared/domain/report/result-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { coverageFinding, doubtfulFinding } from '#shared/reporting/findings.ts'
import {
  INTRODUCTION_STATES,
  type Introduction,
  type Piece,
} from '#shared/schemas/outcome.schema.ts'
import {
  anAttendance,
  aPart,
  aPerson,
  aRoster,
  aSession,
} from '#tests/helpers/attendance-builders.ts'
import { naiveReport } from '#tests/helpers/naive-report.ts'
import { reportFilters, workspaces } from '#tests/helpers/report-arbitraries.ts'
import { anEvaluation, aVenue, reportRows } from '#tests/helpers/report-builders.ts'

const TODAY = '2026-12-31'
const report = (rows: ReportRows, filter: Partial<ReportFilter> = {}) =>
  buildReport(reportLedger(rows), { ...EVERYTHING, ...filter }, { today: TODAY, collects: [] })

const piece = (id: string, kind: 'need' | 'offer', sessionId: string | null): Piece => ({
  id,
  kind,
  sessionId,
  personId: null,
  personName: '',
  text: 'Une échelle',
  theme: '',
  number: null,
  state: 'open',
  order: 'a0',
  createdAt: '2026-11-10T10:00:00Z',
})

describe('introductions, which are made after the sessions', () => {
  const made = (id: string, fields: Partial<Introduction>): Introduction => ({
    id,
    needPersonId: 'p1',
    offerPersonId: 'p2',
    needText: 'Une échelle',
    offerText: 'J’ai une échelle',
    needPieceId: null,
    offerPieceId: null,
    chainId: null,
    state: 'clicked',
    proposedOn: '2026-11-20',
    introducedOn: null,
    closedOn: null,
    outcome: '',
    sessionId: null,
    createdAt: '2026-11-20T10:00:00Z',
    ...fields,
  })
  const rows = reportRows({
    sessions: [aSession('s1', { venueId: 'v1' }), aSession('s2', { venueId: 'v2' })],
    sessionParts: [
      aPart('am', 's1', { date: '2026-11-10', anonymousCount: 3 }),
      aPart('pm', 's2', { date: '2026-11-12', anonymousCount: 3 }),
    ],
    pieces: [piece('n1', 'need', 's1'), piece('o2', 'offer', 's2'), piece('n0', 'need', null)],
    introductions: [
      made('of-need', { needPieceId: 'n1', offerPieceId: 'o2' }),
      made('of-offer', { needPieceId: 'n0', offerPieceId: 'o2' }),
      made('own', { sessionId: 's2', needPieceId: 'n1' }),
      made('of-none', { needPieceId: 'own.p1.need.x' }),
    ],
  })
  const count = (filter: Partial<ReportFilter>) => report(rows, filter).figures.introductions

  it('belong to the session of their pieces: a bilan of one venue does not say that there are none', () => {
    expect(count({})).toEqual({ value: 4, sessionIds: ['s1', 's2'] })
    expect(count({ venueId: 'v1' })).toEqual({ value: 1, sessionIds: ['s1'] })
    expect(count({ venueId: 'v2' })).toEqual({ value: 2, sessionIds: ['s2'] })
  })

  it('stand with their session in the flat table too', () => {
    const lines = resultRows(reportLedger(rows), { ...EVERYTHING, venueId: 'v2' }, false)
    expect(lines.map(({ session }) => session?.session.id)).toEqual(['s2', 's2'])
  })
})

describe('words for where things stand', () => {
  it('are those of the screens and of the other workbook: a funder who gets both compares them', () => {
    for (const t of [createTranslator('fr'), createTranslator('en')]) {
      for (const state of INTRODUCTION_STATES) {
        expect(t(`reportSheets.states.${state}`)).toBe(t(`exchange.introductions.states.${state}`))
      }
      for (const state of SHEET_STATES) {
        expect(t(`reportSheets.states.${state === 'open' ? 'notKept' : state}`)).toBe(
          t(`outcomeSheets.states.${state}`),
        )
      }
    }
  })
})

describe('the figures of a bilan', () => {
  it('agree with the slow reference on any workspace, period and kind of sessions', () => {
    fc.assert(
      fc.property(workspaces, reportFilters, (rows, filter) => {
        const { figures, byCommune, hasBefore } = report(rows, filter)
        const slow = naiveReport(rows, filter)
        expect(hasBefore).toBe(slow.hasBefore)
        // Nobody returns from a time that is not there.
        if (!hasBefore) expect(figures.returningPeople.value).toBe(0)
        const values = Object.fromEntries(
          Object.entries(figures).map(([key, { value }]) => [key, value]),
        )
        expect(values).toMatchObject({
          sessions: slow.sessions,
          parts: slow.figures.heldParts,
          heldMinutes: slow.figures.heldMinutes,
          people: slow.figures.people,
          newPeople: slow.figures.newPeople,
          returningPeople: slow.returningPeople,
          cameBack: slow.cameBack,
          anonymous: slow.figures.anonymous,
          heads: slow.figures.heads,
          presences: slow.figures.presences,
          personMinutes: slow.figures.personMinutes,
          anonymousMinutes: slow.figures.anonymousMinutes,
          communes: slow.figures.communeCodes.length,
          ideas: slow.ideas,
          decisions: slow.decisions,
        })
        for (const { key, people, newPeople, presences } of byCommune) {
          const expected = slow.byCommune.get(key) ?? { people: 0, newPeople: 0, presences: 0 }
          expect({ people, newPeople, presences }).toEqual(expected)
        }
        expect([...figures.people.sessionIds].sort()).toEqual([...slow.cameTo].sort())
      }),
      { numRuns: 300 },
    )
  })

  it('add up: every breakdown of people holds each person once, whatever is not told', () => {
    fc.assert(
      fc.property(workspaces, reportFilters, (rows, filter) => {
        const { figures, byCommune, byZone, byStructure } = report(rows, filter)
        for (const lines of [byCommune, byZone, byStructure]) {
          expect(lines.reduce((sum, { people }) => sum + people, 0)).toBe(figures.people.value)
          expect(lines.at(-1)?.key).toBeNull()
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are those of the sessions that they name: the bilan of these alone counts the same people', () => {
    fc.assert(
      fc.property(workspaces, reportFilters, (rows, filter) => {
        const all = report(rows, filter).figures
        const named = new Set(all.people.sessionIds)
        const only = { ...rows, sessions: rows.sessions.filter(({ id }) => named.has(id)) }
        expect(report(only, filter).figures.people.value).toBe(all.people.value)
      }),
      { numRuns: 150 },
    )
  })

  it('count a session that the period cuts in two for the parts that lie in it', () => {
    const first = aPart('am', 's1', { date: '2026-11-30' })
    const second = aPart('pm', 's1', { date: '2026-12-01' })
    const rows = reportRows({
      people: [aPerson('p1'), aPerson('p2')],
      sessions: [aSession('s1')],
      sessionParts: [first, second],
      attendances: [
        anAttendance(first, 'p1'),
        anAttendance(second, 'p1'),
        anAttendance(second, 'p2'),
      ],
    })
    const november = report(rows, { from: '2026-11-01', to: '2026-11-30' }).figures
    const december = report(rows, { from: '2026-12-01', to: '2026-12-31' }).figures
    expect([november.sessions.value, december.sessions.value]).toEqual([1, 1])
    expect([november.parts.value, december.parts.value]).toEqual([1, 1])
    expect([november.newPeople.value, december.newPeople.value]).toEqual([1, 1])
    expect(december.returningPeople.value).toBe(1)
  })

  it('count what came out of such a session once, on its last day', () => {
    const parts = [
      aPart('am', 's1', { date: '2026-11-30', anonymousCount: 2 }),
      aPart('pm', 's1', { date: '2026-12-01', anonymousCount: 2 }),
    ]
    const rows = reportRows({
      sessions: [aSession('s1')],
      sessionParts: parts,
      decisions: [
        {
          id: 'd1',
          sessionId: 's1',
          order: 'a0',
          createdAt: '2026-01-05T09:00:00-04:00',
          text: 'On garde',
          reason: '',
          decidedBy: '',
          challengeId: null,
          replacedBy: null,
        },
      ],
    })
    expect(report(rows, { to: '2026-11-30' }).figures.decisions.value).toBe(0)
    expect(report(rows, { from: '2026-12-01' }).figures.decisions).toEqual({
      value: 1,
      sessionIds: ['s1'],
    })
  })

  it('are zeros without any session, and a mean that nobody gave is no zero', () => {
    const { figures, byCommune, overTime, span } = report(reportRows({}))
    expect(figures.people.value).toBe(0)
    expect(figures.satisfaction.value).toBeNull()
    expect(byCommune).toEqual([
      { key: null, people: 0, newPeople: 0, presences: 0, personMinutes: 0, sessionIds: [] },
    ])
    expect(overTime).toEqual([])
    expect(span).toBeNull()
  })

  it('show the months without a session between two others', () => {
    const parts = [
      aPart('a', 's1', { date: '2026-01-10', anonymousCount: 3 }),
      aPart('b', 's2', { date: '2026-04-10', anonymousCount: 4 }),
    ]
    const rows = reportRows({ sessions: [aSession('s1'), aSession('s2')], sessionParts: parts })
    expect(report(rows).overTime.map(({ key, heads }) => [key, heads])).toEqual([
      ['2026-01', 3],
      ['2026-02', 0],
      ['2026-03', 0],
      ['2026-04', 4],
    ])
  })

  it('count what the organisation asks for with « non renseigné » as a line of its own', () => {
    const part = aPart('am', 's1')
    const rows = reportRows({
      people: [aPerson('p1', { gender: 'woman' }), aPerson('p2')],
      sessions: [aSession('s1')],
      sessionParts: [part],
      attendances: [anAttendance(part, 'p1'), anAttendance(part, 'p2')],
    })
    const { demographics } = buildReport(reportLedger(rows), EVERYTHING, {
      today: TODAY,
      collects: ['gender'],
    })
    expect(
      demographics.map(({ field, lines }) => [
        field,
        lines.map(({ key, people }) => [key, people]),
      ]),
    ).toEqual([
      [
        'gender',
        [
          ['woman', 1],
          [null, 1],
        ],
      ],
    ])
  })

  it('hold structures that only differ by case and accents as one', () => {
    const part = aPart('am', 's1')
    const rows = reportRows({
      people: [
        aPerson('p1', { structure: 'Lycée Bellevue' }),
        aPerson('p2', { structure: 'LYCEE BELLEVUE ' }),
        aPerson('p3'),
      ],
      sessions: [aSession('s1')],
      sessionParts: [part],
      attendances: ['p1', 'p2', 'p3'].map((id) => anAttendance(part, id)),
    })
    expect(report(rows).byStructure.map(({ key, people }) => [key, people])).toEqual([
      ['Lycée Bellevue', 2],
      [null, 1],
    ])
  })

  it('show as visited only where something was typed up, and say apart what waits', () => {
    const rows = reportRows({
      sessions: [
        aSession('s1', { venueId: 'north', format: 'training' }),
        aSession('s2', { venueId: 'south', format: 'livingLab' }),
        aSession('s3', { venueId: 'centre', format: 'livingLab' }),
      ],
      venues: [
        aVenue('north', { communeCode: '97214' }),
        aVenue('centre', { communeCode: '97213' }),
        aVenue('south', { communeCode: '97217' }),
      ],
      sessionParts: [
        aPart('a', 's1', { date: '2026-11-21', anonymousCount: 6 }),
        aPart('b', 's2', { date: '2026-11-21' }),
        // Today's session is not late.
        aPart('c', 's3', { date: TODAY }),
      ],
    })
    const { coverage, waiting, ...rest } = report(rows)
    expect(coverage?.map(({ zone, state }) => [zone, state])).toEqual([
      ['Nord', 'recent'],
      ['Centre', 'never'],
      ['Sud', 'never'],
    ])
    expect(waiting).toEqual([{ zone: 'Sud', day: '2026-11-21' }])
    const words = { t: createTranslator('fr'), language: 'fr' } as const
    const view = reportView({ coverage, waiting, ...rest }, false)
    expect(coverageFinding(view, words).replaceAll('\u00a0', ' ')).toBe(
      'Pas visité depuis plus de 3 mois : Centre (jamais). Sud : une rencontre le 21 novembre 2026, pas encore saisie.',
    )
    // Where trainings are held says nothing of where the team goes.
    const trainings = report(rows, { format: 'training' })
    expect(coverageFinding(reportView(trainings, false), words)).toBe('')
  })

  it('name the sessions that are over and of which nothing is typed', () => {
    const rows = reportRows({
      sessions: [aSession('s1'), aSession('s2')],
      sessionParts: [
        aPart('a', 's1', { date: '2026-11-01' }),
        aPart('b', 's2', { date: '2027-01-10' }),
      ],
    })
    expect(report(rows).untypedIds).toEqual(['s1'])
  })

  it('name those of which only some lines are typed, and count nobody for the lines that are left', () => {
    const part = aPart('a', 's1', { date: '2026-11-01' })
    const rows = reportRows({
      people: ['p1', 'p2'].map((id) => aPerson(id)),
      sessions: [aSession('s1')],
      sessionParts: [part],
      rosters: [aRoster('s1', ['p1', 'p2'])],
      attendances: [anAttendance(part, 'p1')],
    })
    const half = report(rows)
    expect(half.untypedIds).toEqual(['s1'])
    expect(half.figures.people.value).toBe(1)
    const attendances = [...rows.attendances, anAttendance(part, 'p2', { status: 'absent' })]
    expect(report({ ...rows, attendances }).untypedIds).toEqual([])
    expect(report(rows, { from: '2026-11-02' }).untypedIds).toEqual([])
  })
})

describe('an evaluation with more answers than people in the room', () => {
  const parts = ['a', 'b', 'c'].map((id, index) =>
    aPart(id, `s${index + 1}`, {
      date: `2026-11-0${index + 1}`,
      anonymousCount: index < 2 ? 2 : 0,
    }),
  )
  const [first] = parts
  const rows = reportRows({
    people: [aPerson('p1')],
    sessions: ['s1', 's2', 's3'].map((id) => aSession(id)),
    sessionParts: parts,
    attendances: first ? [anAttendance(first, 'p1')] : [],
    evaluations: [
      // As many as came, one with a name and two without.
      anEvaluation('s1', [null, null, null, 3, null]),
      anEvaluation('s2', [0, 0, 0, 0, 240]),
      // Nobody typed who came: nothing says that it cannot be.
      anEvaluation('s3', [null, 2, null, null, null]),
    ],
  })
  const { figures, outcomes } = report(rows)

  it('is part of no mean, no picture and no flat table: 240 for 24 made « 4,8 sur 5 » of a year', () => {
    expect(figures.satisfaction).toEqual({ value: 16 / 5, sessionIds: ['s1', 's3'] })
    expect(outcomes.satisfaction.map(({ sessionId }) => sessionId)).toEqual(['s1', 's3'])
    expect(outcomes.marks).toEqual([0, 2, 0, 3, 0])
    const flat = resultRows(reportLedger(rows), EVERYTHING, false)
    expect(flat.map(({ mark, count }) => [mark, count])).toEqual([
      [4, 3],
      [2, 2],
    ])
  })

  it('is said beside the mean, in both languages', () => {
    const view = reportView(report(rows), false)
    const said = (language: 'fr' | 'en') =>
      satisfactionPicture(view, { t: createTranslator(language), language }).finding
    expect(said('fr').replaceAll('\u00a0', ' ')).toMatch(
      /^Note moyenne : 3,2 sur 5, d’après 5 avis\..*1 évaluation à vérifier n’est pas comptée/u,
    )
    expect(said('en')).toContain('1 evaluation to be checked is not counted')
    const words = { t: createTranslator('fr'), language: 'fr' } as const
    expect(doubtfulFinding({ ...view, doubtfulCount: 0 }, words)).toBe('')
  })
})

describe('structures', () => {
  it('called « Non renseigné » are no structure: two lines of that name were counted twice in Excel', () => {
    const part = aPart('p', 's', { date: '2026-03-10' })
    const written = ['Non renseigné', '', 'non renseigne', 'Not told', 'Kaz', 'KAZ']
    const rows = reportRows({
      people: written.map((structure, index) => aPerson(`x${index}`, { structure })),
      sessions: [aSession('s')],
      sessionParts: [part],
      attendances: written.map((_, index) => anAttendance(part, `x${index}`)),
    })
    expect(report(rows).byStructure.map(({ key, people }) => [key, people])).toEqual([
      ['Kaz', 2],
      [null, 4],
    ])
  })
})
