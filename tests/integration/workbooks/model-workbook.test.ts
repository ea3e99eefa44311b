import { beforeAll, describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import {
  READY_COLUMNS,
  readyContent,
  START_FILTER,
} from '#shared/domain/report/export-models/ready-models.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import type { ExportColumn } from '#shared/schemas/export-model.schema.ts'
import { exportModel, type ModelExport } from '#shared/spreadsheets/export-models/model-workbook.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { type OpenedSheets, openAsFlatXml, openInLibreOffice } from '#tests/helpers/libre-office.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'

const TODAY = '2026-11-24'
const FORMULA = "=cmd|' /C calc'!A0"

const first = aPart('a', 's1', { date: '2026-03-02' })
const last = aPart('b', 's2', { date: '2026-10-05' })
const rows = reportRows({
  people: [
    aPerson('p1', {
      lastName: FORMULA,
      firstName: 'Aline',
      phone: '+596696123456',
      communeCode: '97213',
      gender: 'woman',
    }),
    aPerson('p2', { lastName: 'BÉLAIR', firstName: 'Hervé' }),
  ],
  sessions: [aSession('s1'), aSession('s2')],
  sessionParts: [first, last],
  attendances: [
    anAttendance(first, 'p1'),
    anAttendance(last, 'p1'),
    anAttendance(last, 'p2', { status: 'leftEarly', leftAt: '10:30' }),
  ],
})

const column = (field: string, header = '', text = ''): ExportColumn => ({
  id: field,
  field,
  header,
  text,
})

const model: ModelExport = {
  name: 'Suivi FSE',
  content: {
    ...readyContent('participants'),
    columns: [
      column('exitDay', 'Sortie'),
      column('fixedText', 'Opération', '=1+1'),
      column('lastName', '=HYPERLINK("x")'),
      column('phone'),
      column('entryDay', 'Entrée'),
      column('hours'),
      column('isComplete'),
      column('missing'),
      column('shoeSize', 'Pointure'),
    ],
    filter: START_FILTER,
  },
  rows,
  facilitators: [],
  collects: ['gender'],
  organisation: 'Lyannaj Morne Bleu',
  today: TODAY,
}

describe('the workbook of an own model', () => {
  let sheets: OpenedSheets
  let xml: string
  beforeAll(async () => {
    const { bytes } = exportModel({ model, language: 'fr', format: 'xlsx' })
    sheets = await openInLibreOffice(bytes)
    xml = await openAsFlatXml(bytes)
  }, 240_000)

  it('has the columns in the order and under the names that were chosen, and no column of another version', () => {
    expect(sheets.get('Participants')?.[0]).toEqual([
      'Sortie',
      'Opération',
      '=HYPERLINK("x")',
      'Téléphone',
      'Entrée',
      'Heures de présence',
      'Données complètes',
      'Ce qui manque',
    ])
  })

  it('keeps a name, a heading and a fixed text that look like formulas as text', () => {
    const row = sheets.get('Participants')?.find((cells) => cells[2] === FORMULA)
    expect(row?.slice(0, 2)).toEqual(['05/10/2026', '=1+1'])
    expect(xml).not.toMatch(/table:formula/u)
  })

  it('writes entry and exit as dates that a spreadsheet can sort', () => {
    expect(xml).toContain('office:value-type="date" office:date-value="2026-03-02"')
    expect(xml).toContain('office:value-type="date" office:date-value="2026-10-05"')
  })

  it('says what is not told, and who is complete', () => {
    const rowsOf = sheets.get('Participants') ?? []
    const herve = rowsOf.find((cells) => cells[2] === 'BÉLAIR')
    expect(herve).toEqual([
      '05/10/2026',
      '=1+1',
      'BÉLAIR',
      'Non renseigné',
      '05/10/2026',
      '1.50',
      'Non',
      'Téléphone ou e-mail, Commune, Genre',
    ])
    expect(rowsOf.find((cells) => cells[2] === FORMULA)?.[6]).toBe('Oui')
  })

  it('explains each column and the rule of 35 % in « Lisez-moi »', () => {
    const readme = (sheets.get('Lisez-moi') ?? []).map((cells) => cells.join(' | ')).join('\n')
    expect(readme).toContain('Sortie | Dernier jour de présence')
    expect(readme).toContain('1 personne sur 2 a des données complètes')
    expect(readme).toContain('35\u00a0%')
  })
})

describe('« Lisez-moi » of participants who live in one commune', () => {
  it('counts complete records among those people only, as the screen and the rows do', () => {
    const content = { ...model.content, filter: { ...START_FILTER, personCommune: '97213' } }
    const { bytes } = exportModel({
      model: { ...model, content },
      language: 'fr',
      format: 'xlsx',
    })
    const { Sheets } = read(bytes)
    const readme = utils.sheet_to_csv(Sheets['Lisez-moi'] ?? {})
    expect(readme).toContain(
      createTranslator('fr')('exportModels.complete.count', { count: 1, total: 1 }),
    )
  })
})

describe('the files of ready models', () => {
  it('are made of the example community for every kind of rows, and as CSV too', () => {
    const example = exampleRows(TODAY)
    for (const kind of [
      'presences',
      'people',
      'participants',
      'sessions',
      'results',
      'flat',
    ] as const) {
      const content = {
        ...readyContent('people'),
        rows: kind,
        columns: READY_COLUMNS[kind],
        filter: { ...START_FILTER, period: 'all' as const },
      }
      const request = { ...model, rows: example, content, facilitators: example.facilitators }
      const made = exportModel({ model: request, language: 'fr', format: 'csv' })
      const lines = new TextDecoder().decode(made.bytes).trim().split('\r\n')
      expect(lines.length, kind).toBeGreaterThan(2)
    }
  })
})
