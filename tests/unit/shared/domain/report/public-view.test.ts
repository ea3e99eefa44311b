import { describe, expect, it } from 'vitest'
import { activityReportDocument } from '#shared/documents/report/activity-report-document.ts'
import { activityReportModel } from '#shared/documents/report/activity-report-model.ts'
import { reportPictures } from '#shared/documents/report/report-pictures.ts'
import { reportPosterDocument } from '#shared/documents/report/report-poster-document.ts'
import { EMPTY_ACTIVITY_REPORT } from '#shared/domain/report/activity-report-id.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { reportView } from '#shared/domain/report/report-view.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { reportWorkbook } from '#shared/spreadsheets/report-export/export-report.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = { t: createTranslator('fr'), language: 'fr' } as const
const TODAY = '2026-12-31'
const NAMES = ['Adèle', 'Basile', 'Célanie', 'Désiré', 'Eugénie', 'Fulbert', 'Gladys']

/** Seven people with a name and, as the count of those without, whatever is given for each session. */
const bilanOf = (...unnamed: readonly (readonly number[])[]) => {
  const parts = unnamed.map((counts, session) =>
    counts.map((anonymousCount, index) =>
      aPart(`s${session}p${index}`, `s${session}`, {
        date: `2026-0${session + 1}-10`,
        start: `0${8 + index}:00`,
        end: `0${9 + index}:00`,
        anonymousCount,
      }),
    ),
  )
  const rows = reportRows({
    people: NAMES.map((name, index) =>
      aPerson(`p${index}`, {
        firstName: name,
        lastName: 'TESTENOM',
        structure: `Structure ${name}`,
        communeCode: index === 0 ? '97213' : '97220',
      }),
    ),
    sessions: unnamed.map((_, session) =>
      aSession(`s${session}`, { title: `Rencontre ${session}` }),
    ),
    sessionParts: parts.flat(),
    attendances: parts
      .flat()
      .flatMap((part) => NAMES.map((_, index) => anAttendance(part, `p${index}`))),
  })
  const ledger = reportLedger(rows)
  const report = buildReport(ledger, EVERYTHING, { today: TODAY, collects: [] })
  return { rows, ledger, report, view: reportView(report, true) }
}

describe('people without a name, in public', () => {
  it('are hidden when they are one to four, and so are the heads that would tell them', () => {
    const { figures } = bilanOf([4]).view
    for (const key of ['anonymous', 'anonymousMinutes', 'heads'] as const) {
      expect([key, figures[key].value, figures[key].isHidden]).toEqual([key, null, true])
    }
    expect(figures.people.value).toBe(7)
    expect(bilanOf([5]).view.figures.anonymous.value).toBe(5)
    expect(bilanOf([0]).view.figures.anonymous.value).toBe(0)
  })

  it('are hidden month by month with another month beside, or subtraction would tell', () => {
    const shown = (...unnamed: readonly (readonly number[])[]) =>
      bilanOf(...unnamed).view.overTime.map(({ anonymousPresences }) => anonymousPresences)
    expect(shown([3], [9], [7])).toEqual([null, 9, null])
    // Three people at two parts are six presences, and three people still.
    expect(shown([3, 3], [9], [7])).toEqual([null, 9, null])
    expect(shown([3])).toEqual([null])
  })

  it('are told by no picture and on no page of the report', () => {
    const { ledger, report, view } = bilanOf([4])
    const [attendance] = reportPictures(view, { ...context, nameOf: () => '' })
    expect(attendance?.table?.rows.map(({ cells }) => cells.at(-1))).toEqual(['masqué'])
    const model = publicModel({ ledger, report })
    const words = (activityReportDocument(model, printContext()).drawnPages ?? [])
      .map(pageWords)
      .join('\n')
    expect(words).toMatch(/Personnes sans nom\n(?:.*\n)?masqué/u)
  })
})

/** What the papers of the public version are drawn from. */
const publicModel = (
  counted: Pick<Parameters<typeof activityReportModel>[0], 'ledger' | 'report'>,
) =>
  activityReportModel({
    ...counted,
    isPublic: true,
    texts: EMPTY_ACTIVITY_REPORT,
    organisation: null,
    funders: [],
    images: {},
    nameOf: () => '',
    lowInk: false,
    paper: 'a3',
  })

/** Sessions of so many people each, nobody at two of them, with the marks that were given. */
const apart = (
  people: readonly number[],
  marks: readonly (readonly [number, number, number, number, number] | null)[] = [],
) => {
  const parts = people.map((_, session) =>
    aPart(`s${session}p`, `s${session}`, { date: `2026-0${session + 1}-10` }),
  )
  const names = people.flatMap((count, session) =>
    Array.from({ length: count }, (_, index) => ({ id: `s${session}n${index}`, session })),
  )
  const ledger = reportLedger(
    reportRows({
      people: names.map(({ id }) => aPerson(id, { gender: null })),
      sessions: people.map((_, session) => aSession(`s${session}`)),
      sessionParts: parts,
      attendances: names.flatMap(({ id, session }) => {
        const part = parts[session]
        return part ? [anAttendance(part, id)] : []
      }),
      evaluations: marks.flatMap((counts, session) =>
        counts === null
          ? []
          : [
              {
                id: `s${session}.roti`,
                sessionId: `s${session}`,
                kind: 'roti' as const,
                counts: [...counts] as [number, number, number, number, number],
                remarks: '',
                createdAt: '2026-01-10T12:00:00Z',
              },
            ],
      ),
    }),
  )
  const report = buildReport(ledger, EVERYTHING, { today: TODAY, collects: ['gender'] })
  const view = reportView(report, true)
  const findings = new Map(
    reportPictures(view, { ...context, nameOf: () => '' }).map(({ id, finding }) => [id, finding]),
  )
  const model = publicModel({ ledger, report })
  const poster = (reportPosterDocument(model, printContext()).drawnPages ?? [])
    .map(pageWords)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
  return { view, poster, findingOf: (id: string) => findings.get(id)?.replaceAll('\u00a0', ' ') }
}
const LEFT_OUT = 'Trop peu de monde pour être montré en public.'

describe('people who came to one month only, in public', () => {
  it('are not what is left of the total once the other months are told', () => {
    const { view } = apart([10, 3, 30])
    // Nobody came back: the months add up to everybody.
    expect([view.figures.people.value, view.figures.cameBack.value]).toEqual([43, 0])
    expect(view.overTime.map(({ people }) => people)).toEqual([null, null, 30])
  })
})

describe('marks in public', () => {
  it('of one to four people are told by no mean: one mark alone is what that person thinks', () => {
    const { view, findingOf } = apart([12], [[0, 1, 0, 0, 0]])
    expect(view.figures.satisfaction).toMatchObject({ value: null, isHidden: true })
    expect(findingOf('satisfaction')).toBe(LEFT_OUT)
    expect(findingOf('marks')).toBe(LEFT_OUT)
  })

  it('hide a second session, or the mean of all gives the first one away', () => {
    const many = [0, 0, 10, 10, 10] as const
    const few = [0, 0, 0, 0, 3] as const
    const more = [0, 0, 0, 20, 20] as const
    const { view } = apart([30, 3, 40], [many, few, more])
    expect(view.satisfaction.map(({ sessionId }) => sessionId)).toEqual(['s2'])
    expect(view.figures.satisfaction.value).not.toBeNull()
  })

  it('count every answer, those of sessions that are hidden too', () => {
    const { view, findingOf } = apart(
      [30, 3],
      [
        [1, 0, 9, 10, 10],
        [0, 0, 0, 0, 3],
      ],
    )
    expect(view.marks).toBeNull()
    expect(view.satisfaction).toEqual([])
    expect(findingOf('satisfaction')).toContain('d’après 33 avis')
  })
})

describe('sentences of the public version', () => {
  it('never take what is hidden for nothing', () => {
    const { findingOf, poster } = apart([3])
    expect(findingOf('attendance')).toBe(LEFT_OUT)
    expect(findingOf('residence')).toBe(LEFT_OUT)
    // On a wall, neither that nothing was typed up, nor that something is hidden.
    expect(poster).not.toContain('Rien n’a été saisi')
    expect(poster).not.toContain('Trop peu de monde')
    expect(poster).toContain('rencontre')
  })

  it('stand on the chart over a month of which the number is hidden, with nobody else beside', () => {
    const { view } = apart([20, 3, 6])
    const [attendance] = reportPictures(view, { ...context, nameOf: () => '' })
    const marks = attendance?.draw?.(180).marks ?? []
    const words = pageWords({ widthMm: 180, heightMm: 100, marks })
    expect(words.match(/masqué/gu)).toHaveLength(2)
  })

  it('do not say that all came in one month when the others are hidden', () => {
    expect(apart([20, 3, 6]).findingOf('attendance')).toContain('Le plus de monde')
  })

  it('set those who did not answer against everybody, hidden answers included', () => {
    const ledger = reportLedger(
      reportRows({
        people: NAMES.concat(NAMES).map((_, index) =>
          aPerson(`p${index}`, {
            gender: index < 2 ? 'other' : index < 5 ? 'man' : null,
            structure: index < 2 ? 'Une seule' : '',
          }),
        ),
        sessions: [aSession('s')],
        sessionParts: [aPart('p', 's')],
        attendances: NAMES.concat(NAMES).map((_, index) =>
          anAttendance(aPart('p', 's'), `p${index}`),
        ),
      }),
    )
    const report = buildReport(ledger, EVERYTHING, { today: TODAY, collects: ['gender'] })
    const view = reportView(report, true)
    const finding = reportPictures(view, { ...context, nameOf: () => '' })
      .find(({ id }) => id === 'gender')
      ?.finding.replaceAll('\u00a0', ' ')
    expect(finding).toBe('9 personnes sur 14 : non renseigné.')
    // The only structure is of two people: even put together they are too few to be told.
    const structures = reportPictures(view, { ...context, nameOf: () => '' }).find(
      ({ id }) => id === 'structures',
    )
    expect(view.byStructure).toBeNull()
    expect(structures?.finding).toBe(LEFT_OUT)
  })
})

describe('the workbook of a public bilan', () => {
  const { rows } = bilanOf([4], [9])
  const model = {
    rows,
    filter: EVERYTHING,
    collects: [],
    today: TODAY,
    organisation: '',
    // What was asked for before the public version was: it changes nothing.
    withNames: true,
    isPublic: true,
  }
  const workbook = reportWorkbook(model, context)
  const written = JSON.stringify(workbook.Sheets)

  it('holds counts only: no row of a person, no name, no session, no structure of one', () => {
    expect(workbook.SheetNames).toEqual(['Synthèse', 'Lisez-moi'])
    for (const name of NAMES) expect(written).not.toContain(name)
    expect(written).not.toContain('TESTENOM')
    expect(written).not.toContain('Rencontre 0')
    // A formula would need the rows.
    expect(written).not.toContain('"f":')
    expect(written).toContain('Version publique')
  })

  it('hides what the screen hides', () => {
    const cells = (workbook.Sheets.Synthèse as unknown as { '!data': { v: unknown }[][] })['!data']
    const lineOf = (label: string) =>
      cells.find(([first]) => first?.v === label)?.map((cell) => cell.v)
    expect(lineOf('Personnes différentes')).toEqual(['Personnes différentes', 7])
    // One person lives in Le Lamentin: neither that one nor the six others are told.
    expect(lineOf('Le Lamentin')?.slice(1)).toEqual(['masqué', 'masqué', 'masqué'])
    expect(lineOf('Rivière-Pilote')?.[1]).toBe('masqué')
  })
})
