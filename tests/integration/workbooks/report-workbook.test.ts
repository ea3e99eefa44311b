import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { utils } from 'xlsx'
import { reportPictures } from '#shared/documents/report/report-pictures.ts'
import { COMMUNES } from '#shared/domain/communes.ts'
import { evidenceOf } from '#shared/domain/report/evidence.ts'
import type { ReportFilter } from '#shared/domain/report/report-filter.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { reportView } from '#shared/domain/report/report-view.ts'
import { ZONES } from '#shared/domain/venues/coverage.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { workbookBytes } from '#shared/spreadsheets/attendance-export/workbook-bytes.ts'
import { reportWorkbook } from '#shared/spreadsheets/report-export/export-report.ts'
import {
  countedReport,
  type ReportExportModel,
} from '#shared/spreadsheets/report-export/report-export-model.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { type OpenedSheets, openAsFlatXml, openInLibreOffice } from '#tests/helpers/libre-office.ts'
import { withOutcomes } from '#tests/helpers/outcome-builders.ts'
import { recordsOf, recountBilan } from '#tests/helpers/recount-bilan.ts'
import { recountPictures } from '#tests/helpers/recount-pictures.ts'
import { type RecountedStore, recountStore } from '#tests/helpers/recount-store.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'

const context = { t: createTranslator('fr'), language: 'fr' } as const
const TODAY = '2026-11-24'

const modelOf = (
  rows: ReportExportModel['rows'],
  filter: Partial<ReportFilter> = {},
): ReportExportModel => ({
  rows,
  filter: { ...EVERYTHING, ...filter },
  collects: ['gender'],
  today: TODAY,
  organisation: 'Lyannaj Morne Bleu',
  withNames: false,
  isPublic: false,
})
const bytesOf = (model: ReportExportModel) => workbookBytes(reportWorkbook(model, context))

/** The same workbook without what its formulas came to: whoever shows a figure has computed it. */
const withoutResults = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [
        path,
        path.startsWith('xl/worksheets/sheet')
          ? strToU8(strFromU8(part).replaceAll(/(<\/f>)<v>[^<]*<\/v>/gu, '$1'))
          : part,
      ]),
    ),
  )

const EXAMPLES = [
  ['the example', () => modelOf(exampleRows(TODAY))],
  ['the example with results', () => modelOf(withOutcomes(exampleRows(TODAY)))],
  [
    'one format of the example, in two months',
    () =>
      modelOf(withOutcomes(exampleRows(TODAY)), {
        format: 'livingLab',
        from: '2026-09-01',
        to: '2026-10-31',
      }),
  ],
  ['nothing at all', () => modelOf(reportRows({}))],
] as const

type Counted = readonly (readonly (string | null | undefined)[])[]

/** Numbers that a sentence says and neither its table nor the figures hold, by id of picture. */
const OF_SENTENCES: Readonly<
  Record<string, (counted: Counted, stored: RecountedStore) => readonly string[]>
> = {
  // « depuis plus de 3 mois : Sud (lun. 3 août 2026) ».
  venues: (_, { lastDay }) => [
    '3',
    ...ZONES.flatMap((zone) => {
      const codes = COMMUNES.filter((one) => one.zone === zone).map(({ code }) => code)
      // « Sud : une rencontre le 21 novembre 2026, pas encore saisie ».
      return [lastDay(codes), lastDay(codes, false)].flatMap((day) =>
        day === null ? [] : [day.slice(0, 4), String(Number(day.slice(8)))],
      )
    }),
  ],
  // « 4,2 sur 5 ».
  satisfaction: () => ['5'],
  network: (counted) => [
    String(new Set(counted.flatMap((line) => line.slice(0, 2))).size),
    ...counted.map(([helper]) =>
      String(
        counted
          .filter(([from]) => from === helper)
          .reduce((sum, [, , times]) => sum + Number(times), 0),
      ),
    ),
  ],
  // « Les 10 premières sont dessinées, et 15 autres… ».
  structures: (counted) => [
    String(counted.filter(([name]) => name !== 'Non renseigné').length),
    '10',
    String(counted.filter(([name]) => name !== 'Non renseigné').length - 10),
  ],
  formats: (counted) => [String(counted.length)],
}

describe.each(EXAMPLES)('the bilan of %s, opened in LibreOffice', (_, makeModel) => {
  let sheets: OpenedSheets
  const model = { ...makeModel(), withNames: true }
  const { report } = countedReport(model)
  beforeAll(async () => {
    sheets = await openInLibreOffice(withoutResults(bytesOf(model)))
  })

  it('gives, from its flat tables alone, every figure that the screen shows', () => {
    const counted = recountBilan(sheets)
    const shown = Object.fromEntries(
      Object.entries(report.figures).map(([key, { value }]) => [key, value]),
    )
    expect({
      ...counted.figures,
      decksReused: shown.decksReused === null ? null : counted.figures.decksReused,
    }).toEqual(shown)
    for (const { key, people } of report.byStructure) {
      expect(counted.peopleBy('Structure').get(key ?? 'Non renseigné') ?? 0).toBe(people)
    }
    for (const { key, people } of report.byZone) {
      const zone = key === 'other' ? 'Ailleurs' : (key ?? 'Non renseigné')
      expect(counted.peopleBy('Zone de la personne').get(zone) ?? 0).toBe(people)
    }
    for (const { key, sessions, people, presences } of report.byFormat) {
      const format = context.t(`spreadsheets.formats.${key as 'other'}`)
      expect(counted.sessionsBy('Format').get(format)).toBe(sessions)
      expect(counted.peopleBy('Format').get(format) ?? 0).toBe(people)
      expect(counted.presencesBy('Format').get(format) ?? 0).toBe(presences)
    }
  })

  it('gives every line and cell of every table on the page, and every number of its sentences', () => {
    const view = reportView(report, false)
    const nameOf = (id: string) => {
      const person = model.rows.people.find((one) => one.id === id)
      return person ? `${person.firstName} ${person.lastName}` : ''
    }
    const stored = recountStore(model.rows, model.filter, TODAY)
    expect(view.untypedIds.length).toBe(stored.untyped)
    const recounted = recountPictures(sheets, stored, {
      gender: context.t('reports.demographics.gender.title'),
    })
    const { figures, answers } = recountBilan(sheets)
    const told = [...Object.values(figures), answers].map((value) =>
      writtenNumber(value ?? 0, 'fr'),
    )
    for (const { id, title, finding, table } of reportPictures(view, { ...context, nameOf })) {
      const picture = recounted.get(id)
      if (!picture) throw new Error(`nobody recounts the picture « ${title} »`)
      const { headers, rows } = table ?? { headers: [], rows: [] }
      const names = rows.map(({ cells: [name = ''] }) => name)
      expect(names, title).toEqual(expect.arrayContaining([...picture.names]))
      const counted = rows.map(({ cells }, line) => [
        names[line],
        ...headers.slice(1).map((header) => picture.cell(names[line] ?? '', header, cells)),
      ])
      expect(
        rows.map(({ cells }) => cells),
        `${title}: ${headers.join(' | ')}`,
      ).toEqual(counted)
      const numbers = new Set([
        ...told,
        ...counted.flat(),
        ...(OF_SENTENCES[id]?.(counted, stored) ?? []),
      ])
      // « août 2026 » is the name of a line.
      const words = names.filter((name) => /\p{L}/u.test(name))
      const said = words.reduce((text, name) => text.replaceAll(name, ''), finding)
      for (const [number] of said.matchAll(/\d+(?:[\u00a0\d]*\d)?(?:,\d)?/gu)) {
        expect([...numbers], `${title}: ${finding}`).toContain(number)
      }
    }
  })

  it('computes in Synthèse, by its own formulas, the figures that Koudmen counted', () => {
    const rows = (sheets.get('Synthèse') ?? []).slice(1)
    const figures = rows.slice(
      0,
      rows.findIndex(([label]) => (label ?? '') === '' || label === 'Par format'),
    )
    expect(figures.length).toBeGreaterThan(20)
    for (const [label, computed, shown, gap] of figures) {
      expect([label, computed, Number(gap)]).toEqual([label, shown, 0])
    }
  })

  it('computes every table of Synthèse to the same', () => {
    const filled = workbookBytes(reportWorkbook(model, context))
    return openInLibreOffice(filled).then((kept) => {
      expect(sheets.get('Synthèse')).toEqual(kept.get('Synthèse'))
    })
  })

  it('lists in Preuves what is to be put right, and below what is ready of how many', () => {
    const { items, gauges } = evidenceOf(reportLedger(model.rows), model.filter, model)
    const [, ...rows] = sheets.get('Preuves') ?? []
    const at = rows.findIndex(([first]) => first === 'Ce que vous pouvez montrer')
    const listed = rows.slice(0, at).filter((row) => row.some((cell) => cell !== ''))
    expect(listed.map(([kind]) => kind)).toEqual(
      items.map(({ kind }) => context.t(`evidence.list.kinds.${kind}`)),
    )
    expect(rows.slice(at + 1, at + 1 + gauges.length).map((row) => row.slice(0, 3))).toEqual(
      gauges.map(({ kind, ready, total }) => [
        context.t(`evidence.gauges.names.${kind}`),
        String(ready),
        String(total),
      ]),
    )
    // Names only for whoever asks for them.
    const names = new Set(model.rows.people.map(({ lastName }) => lastName).filter(Boolean))
    const { Sheets } = reportWorkbook({ ...model, withNames: false }, context)
    const cells = utils.sheet_to_json<readonly string[]>(Sheets.Preuves ?? {}, { header: 1 })
    expect(cells.length).toBeGreaterThan(gauges.length)
    expect(cells.flat().filter((cell) => names.has(cell))).toEqual([])
  })

  it('explains every column in Lisez-moi', () => {
    const told = recordsOf(sheets, 'Lisez-moi')
    for (const name of ['Données', 'Résultats', 'Preuves']) {
      const headers = sheets.get(name)?.[0] ?? []
      const explained = told.filter(({ Feuille }) => Feuille === name).map(({ Colonne }) => Colonne)
      for (const header of headers) expect(explained).toContain(header)
    }
  })
})

describe('cells of a bilan that could be taken for something else', () => {
  const part = aPart('am', 's1', { date: '2026-11-24' })
  const structures = ["=cmd|' /C calc'!A0", '>5', '*', '<>', '@now', '=1+1', '0012']
  const model: ReportExportModel = {
    ...modelOf(
      reportRows({
        people: structures.map((structure, index) =>
          aPerson(`p${index}`, { structure, lastName: structure, firstName: '=A1' }),
        ),
        sessions: [aSession('s1', { title: '=HYPERLINK("x")' })],
        sessionParts: [part],
        attendances: structures.map((_, index) => anAttendance(part, `p${index}`)),
      }),
    ),
    withNames: true,
  }

  it('stay text, and are counted as they are written', async () => {
    const sheets = await openInLibreOffice(withoutResults(bytesOf(model)))
    const data = recordsOf(sheets, 'Données')
    expect(data.map(({ Structure }) => Structure).sort()).toEqual([...structures].sort())
    expect(data.map(({ Nom }) => Nom).sort()).toEqual([...structures].sort())
    expect(data[0]?.Rencontre).toBe('=HYPERLINK("x")')
    const summary = sheets.get('Synthèse') ?? []
    const at = summary.findIndex(([label]) => label === 'Par structure')
    const lines = summary.slice(at + 1, at + 1 + structures.length)
    expect(lines.map(([, people]) => people)).toEqual(structures.map(() => '1'))
  })

  it('hold dates as dates, and no formula outside of Synthèse', async () => {
    const xml = await openAsFlatXml(bytesOf(model))
    const data = xml.slice(
      xml.indexOf('table:name="Données"'),
      xml.indexOf('table:name="Résultats"'),
    )
    expect(data).toContain('office:value-type="date" office:date-value="2026-11-24"')
    expect(data).not.toContain('table:formula')
    expect(xml.slice(0, xml.indexOf('table:name="Données"'))).toContain('table:formula')
  })
})
