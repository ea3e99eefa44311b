import { describe, expect, it } from 'vitest'
import { activityReportDocument } from '#shared/documents/report/activity-report-document.ts'
import { activityReportModel } from '#shared/documents/report/activity-report-model.ts'
import { evidenceRecord } from '#shared/documents/report/evidence-record.ts'
import { reportPosterDocument } from '#shared/documents/report/report-poster-document.ts'
import { EMPTY_ACTIVITY_REPORT } from '#shared/domain/report/activity-report-id.ts'
import { evidenceOf } from '#shared/domain/report/evidence.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportScope } from '#shared/domain/report/report-scope.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { scopedFileName, scopeText } from '#shared/reporting/scope-text.ts'
import { exportReport, reportWorkbook } from '#shared/spreadsheets/report-export/export-report.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const TODAY = '2026-11-24'
const words = { t: createTranslator('fr'), language: 'fr' } as const
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

const ALL: ReportScope = {
  from: null,
  to: null,
  first: '2026-09-05',
  format: null,
  challenge: null,
  venue: null,
  funder: null,
  isUnfunded: false,
}
const said = (scope: Partial<ReportScope>) => plain(scopeText({ ...ALL, ...scope }, words))

describe('what a bilan is about, in words', () => {
  it('names every choice beside the period, one that was deleted too', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' }
    expect(said(year)).toBe('L’année 2026')
    expect(said({ ...year, format: 'training', funder: 'CTM' })).toBe(
      'L’année 2026 · Formations · Financeur : CTM',
    )
    expect(said({ ...year, challenge: 'Manger local', venue: '' })).toBe(
      'L’année 2026 · Défi : Manger local · Lieu : supprimé depuis',
    )
  })

  it('says that only sessions without a funder are kept', () => {
    expect(said({ from: '2026-01-01', to: '2026-12-31', isUnfunded: true })).toBe(
      'L’année 2026 · Sans financeur',
    )
  })

  it('does not call the first session kept the first of all', () => {
    expect(said({})).toBe('Depuis la première rencontre, le 5 septembre 2026')
    expect(said({ format: 'training' })).toBe(
      'Depuis la première rencontre de ce choix, le 5 septembre 2026 · Formations',
    )
  })

  it('makes a name of file that says it too', () => {
    const year = { ...ALL, from: '2026-01-01', to: '2026-12-31', format: 'training' } as const
    expect(scopedFileName('bilan', year, words)).toBe('bilan – l’année 2026 – Formations')
  })
})

describe('a filtered bilan', () => {
  const rows = exampleRows(TODAY)
  const ledger = reportLedger(rows)
  const filter = {
    ...EVERYTHING,
    from: '2026-01-01',
    to: '2026-12-31',
    format: 'livingLab' as const,
  }
  const report = buildReport(ledger, filter, { today: TODAY, collects: [] })
  const model = activityReportModel({
    ledger,
    report,
    isPublic: false,
    texts: EMPTY_ACTIVITY_REPORT,
    organisation: null,
    funders: [],
    images: {},
    nameOf: () => '',
    lowInk: false,
    paper: 'a3',
  })
  const SCOPE = 'L’année 2026 · Living labs'

  it('says so on its cover, on every page, on the poster and on the list of evidence', () => {
    const context = printContext()
    const pages = activityReportDocument(model, context).drawnPages ?? []
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(plain(pageWords(page))).toContain(SCOPE)
    const [poster] = reportPosterDocument(model, context).drawnPages ?? []
    expect(poster && plain(pageWords(poster))).toContain(SCOPE)
    const record = evidenceRecord({
      evidence: evidenceOf(ledger, filter, { today: TODAY, collects: [] }),
      scope: report.scope,
      ledger,
      organisationName: '',
      words: { ...words, nameOf: () => '' },
    })
    expect(record.lead).toBe(`${SCOPE}.`)
  })

  it('says so in its workbook and in the name of its file', () => {
    const exported = {
      rows,
      filter,
      collects: [],
      today: TODAY,
      organisation: '',
      withNames: false,
      isPublic: false,
    }
    const workbook = reportWorkbook(exported, words)
    expect(workbook.Props?.Title).toContain(SCOPE)
    expect(JSON.stringify(workbook.Sheets['Lisez-moi'])).toContain(SCOPE)
    const { fileName } = exportReport({ model: exported, language: 'fr' })
    expect(fileName).toBe('bilan – l’année 2026 – Living labs.xlsx')
  })
})
