import { describe, expect, it } from 'vitest'
import { exportOfPrint } from '#shared/documents/personal-export.ts'
import type { DrawnPage } from '#shared/documents/print-document.ts'
import type { PrintRequest } from '#shared/documents/print-request.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { activityReportDocument } from '#shared/documents/report/activity-report-document.ts'
import { activityReportModel } from '#shared/documents/report/activity-report-model.ts'
import { reportPictures } from '#shared/documents/report/report-pictures.ts'
import { reportPosterDocument } from '#shared/documents/report/report-poster-document.ts'
import { EMPTY_ACTIVITY_REPORT } from '#shared/domain/report/activity-report-id.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { sampleKit } from '#tests/helpers/sample-kit.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { crowdedRows, reportOf } from '#tests/helpers/sample-report.ts'
import { printContext, workshopModel } from '#tests/helpers/sample-sheets.ts'

type Body = PrintRequest extends infer Request
  ? Request extends PrintRequest
    ? Pick<Request, 'kind' | 'model'>
    : never
  : never

const noted = (body: Body) =>
  exportOfPrint({
    language: 'fr',
    printedAt: '2026-11-23T11:05:00Z',
    images: {},
    ...body,
  } as PrintRequest)

const support = (kind: string, options: Readonly<Record<string, unknown>> = {}, people = 12) =>
  noted({ kind: 'printable', model: { kind, options, data: samplePrintableData(people) } })

/** The report of the example, with those parts left out. */
const activityReport = (leftOut: readonly 'network'[], isPublic = false) => {
  const ledger = reportLedger(exampleRows('2026-11-23'))
  return activityReportModel({
    ledger,
    report: buildReport(ledger, EVERYTHING, { today: '2026-11-23', collects: [] }),
    isPublic,
    texts: { ...EMPTY_ACTIVITY_REPORT, leftOut: [...leftOut] },
    organisation: null,
    funders: [],
    images: {},
    nameOf: (id) => `Nom${id}`,
    lowInk: false,
    paper: 'a3',
  })
}

const badges = { id: 'badges', name: '', kind: 'nameBadges', options: {} } as const

describe('what a print adds to the log of exports', () => {
  it('counts the lines of a sign-in sheet, and says nothing of one without a name', () => {
    expect(noted({ kind: 'signIn', model: workshopModel(25) })).toEqual({
      what: 'signInSheet',
      count: 25,
    })
    expect(noted({ kind: 'signIn', model: workshopModel(0) })).toBeNull()
  })

  it('does not count twice whoever stands on two sheets of a kit', () => {
    const [first] = workshopModel(25).people
    const data = samplePrintableData(25)
    const printableData = {
      ...data,
      people: data.people.map((one, at) => (at === 0 ? { ...one, id: first?.id ?? '' } : one)),
    }
    const signIn = { ...workshopModel(25), people: first ? [first] : [] }
    const kit = sampleKit({ signIn, printables: [badges], printableData })
    const ids = new Set([...printableData.people, ...signIn.people].map(({ id }) => id))
    expect(noted({ kind: 'kit', model: kit })).toEqual({ what: 'kit', count: ids.size })
  })

  it('says nothing of a kit whose sheets with names were left out', () => {
    const choices = { blackOnly: false, leftOut: ['signIn'], onlyChanged: false }
    expect(noted({ kind: 'kit', model: sampleKit({ choices }) })).toBeNull()
    const withBadges = sampleKit({ choices, printables: [badges] })
    expect(noted({ kind: 'kit', model: withBadges })?.count).toBe(25)
  })

  it('counts only those whose badge was asked for', () => {
    const [one, two] = samplePrintableData(12).people
    expect(support('nameBadges')).toEqual({ what: 'namedSheets', count: 12 })
    expect(support('nameBadges', { people: [one?.id, two?.id] })?.count).toBe(2)
  })

  it('says nothing of supports that name nobody of the list', () => {
    for (const kind of ['welcomeCards', 'valuesCharter', 'pictureBingo', 'votingSlips']) {
      expect(PRINTABLES.map((one) => one.kind)).toContain(kind)
      expect(support(kind), kind).toBeNull()
    }
  })

  it('counts the names that an activity report prints, and says nothing of a poster', () => {
    const whole = activityReport([])
    const names = Object.keys(whole.names)
    expect(names.length).toBeGreaterThan(0)
    expect(noted({ kind: 'activityReport', model: whole })).toEqual({
      what: 'activityReport',
      count: names.length,
    })
    expect(noted({ kind: 'reportPoster', model: whole })).toBeNull()
    expect(noted({ kind: 'activityReport', model: activityReport(['network']) })).toBeNull()
    expect(noted({ kind: 'activityReport', model: activityReport([], true) })).toBeNull()
    // What is counted is what is read: with that part gone, and on the poster, there is no name.
    const wordsOf = (pages: readonly DrawnPage[]) => pages.map((page) => pageWords(page)).join(' ')
    const context = printContext()
    expect(wordsOf(activityReportDocument(whole, context).drawnPages)).toContain('Nomex')
    const gone = [
      activityReportDocument(activityReport(['network']), context).drawnPages,
      reportPosterDocument(whole, context).drawnPages,
    ]
    for (const pages of gone) expect(wordsOf(pages)).not.toContain('Nomex')
  })

  it('tells a session report that names people from one that names nobody', () => {
    const named = reportOf(crowdedRows(), 'J4RD', 'full')
    expect(noted({ kind: 'sessionReport', model: named })).toEqual({
      what: 'sessionReport',
      count: named.names?.length,
    })
    const nameless = { ...reportOf(crowdedRows(), 'J4RD', 'none'), quotes: [] }
    expect(noted({ kind: 'sessionReport', model: nameless })).toBeNull()
    const first = reportOf(crowdedRows(), 'J4RD', 'first')
    expect(noted({ kind: 'sessionReport', model: first })).toEqual({
      what: 'sessionReport',
      count: null,
    })
  })

  it('counts whom the picture of mutual help names, saved as a drawing too, and nobody in public', () => {
    const named = (isPublic: boolean) =>
      reportPictures(activityReport([], isPublic).view, {
        ...printContext(),
        nameOf: (id) => `Nom${id}`,
      }).map(({ id, named: count }) => [id, count ?? 0] as const)
    const { names } = activityReport([])
    expect(new Map(named(false)).get('network')).toBe(Object.keys(names).length)
    expect(named(false).filter(([id, count]) => id !== 'network' && count > 0)).toEqual([])
    expect(named(true).every(([, count]) => count === 0)).toBe(true)
  })
})
