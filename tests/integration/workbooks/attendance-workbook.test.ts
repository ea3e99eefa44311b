import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { read } from 'xlsx'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { attendanceWorkbook } from '#shared/spreadsheets/attendance-export/attendance-workbook.ts'
import type {
  AttendanceExportModel,
  ExportRows,
} from '#shared/spreadsheets/attendance-export/export-selection.ts'
import { workbookBytes } from '#shared/spreadsheets/attendance-export/workbook-bytes.ts'
import {
  anAttendance,
  aPart,
  aPerson,
  aSession,
  exportRows,
} from '#tests/helpers/attendance-builders.ts'
import { type OpenedSheets, openAsFlatXml, openInLibreOffice } from '#tests/helpers/libre-office.ts'

const t = createTranslator('fr')
const TODAY = '2026-11-24'
const everything = (rows: ExportRows): AttendanceExportModel => ({
  rows,
  selection: { kind: 'period', from: null, to: null },
  today: TODAY,
})
const bytesOf = (model: AttendanceExportModel) =>
  workbookBytes(attendanceWorkbook(model, { t, language: 'fr' }))

/** The rows of a sheet as objects keyed by header. */
const records = (sheets: OpenedSheets, name: string) => {
  const [header = [], ...rows] = sheets.get(name) ?? []
  return rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])))
}

describe('the attendance workbook of the example, opened in LibreOffice', () => {
  let sheets: OpenedSheets
  beforeAll(async () => {
    sheets = await openInLibreOffice(bytesOf(everything(exampleRows(TODAY))))
  })

  it('has its four sheets', () => {
    expect([...sheets.keys()].sort()).toEqual(['Matrice', 'Personnes', 'Présences', 'Synthèse'])
  })

  it('shows each person and part with real dates and times', () => {
    const row = records(sheets, 'Présences').find(
      (record) => record.Nom === 'BÉLAIR' && record.Code === 'J4RD',
    )
    expect(row).toMatchObject({
      Rencontre: 'Un jardin partagé pour le quartier',
      Format: 'Living lab',
      Date: '12/09/2026',
      Début: '9 h 00',
      Fin: '12 h 30',
      'Commune du lieu': 'Le Lorrain',
      Zone: 'Nord',
      Prénom: 'Hervé',
      Présence: 'Présent·e',
      'Sans inscription': 'Non',
      'Ligne de la feuille': '3',
    })
  })

  it('shows who left early with the time and the hours in the room', () => {
    const early = records(sheets, 'Présences').filter(({ Présence }) =>
      Présence?.startsWith('Parti'),
    )
    expect(early.map((row) => [row.Nom, row['Départ à'], row.Heures])).toEqual([
      ['ORVILLIERS', '11 h 30', '2.50'],
      ['EUSTACHON', '15 h 00', '1.50'],
    ])
  })

  it('keeps every letter: Œ, Ÿ, Ễ, apostrophes', () => {
    const names = records(sheets, 'Personnes').map(({ Nom }) => Nom)
    for (const name of ['JOLICŒUR', 'LOUŸS', 'NGUYỄN', 'O’BRIEN']) expect(names).toContain(name)
  })

  it('keeps phone numbers as text with their plus sign', () => {
    const person = records(sheets, 'Personnes').find(({ Nom }) => Nom === 'BÉLAIR')
    expect(person).toMatchObject({ Téléphone: '+33 6 39 98 10 01', 'Lettre d’information': 'Oui' })
  })

  it('adds the sessions up without counting a person twice', () => {
    const total = records(sheets, 'Synthèse').at(-1)
    const rows = records(sheets, 'Synthèse').slice(0, -1)
    expect(rows.map(({ Saisie }) => Saisie)).toEqual([
      'Complète',
      'Complète',
      'Complète',
      'À saisir',
      'À venir',
      'À venir',
    ])
    const sum = rows.reduce((count, row) => count + Number(row['Personnes venues']), 0)
    expect(Number(total?.['Personnes venues'])).toBeLessThan(sum)
    expect(total?.['Première fois']).toBe(total?.['Personnes venues'])
    expect(rows[4]?.['Personnes venues']).toBe('')
  })

  it('marks the matrix with letters and adds each part up', () => {
    const matrix = sheets.get('Matrice') ?? []
    expect(matrix[0]?.[4]).toBe('12/09/2026 9\u00a0h J4RD')
    const present = matrix.find(([label]) => label === 'Présent·es')
    const column = matrix.slice(1, -4).map((row) => row[4])
    expect(Number(present?.[4])).toBe(column.filter((mark) => mark === 'P' || mark === 'D').length)
  })
})

describe('cells that could be taken for something else', () => {
  const part = aPart('am', 's1', { start: '00:00', end: '07:05' })
  const names = [
    "=cmd|' /C calc'!A0",
    '+SUM(1;2)',
    '-2+3',
    '@now',
    '=1+1',
    '0012',
    '1E5',
    '_x0041_',
    '12/05/2026',
    '<b>&"',
    "'apostrophe",
  ]
  const unwritable = ['\uD800coupé', 'a\u0007b']
  const rows = exportRows({
    people: [...names, ...unwritable].map((lastName, index) =>
      aPerson(`p${index}`, { lastName, phone: '+596696123456', structure: '   ' }),
    ),
    sessions: [aSession('s1', { title: '=HYPERLINK("http://exemple.invalid")' })],
    sessionParts: [part],
    attendances: [...names, ...unwritable].map((_, index) => anAttendance(part, `p${index}`)),
  })
  let xml: string
  let sheets: OpenedSheets
  beforeAll(async () => {
    const bytes = bytesOf(everything(rows))
    sheets = await openInLibreOffice(bytes)
    xml = await openAsFlatXml(bytes)
  })

  it('stay text: no formula, no number, no date', () => {
    const shown = records(sheets, 'Personnes').map(({ Nom }) => Nom)
    for (const name of names) expect(shown).toContain(name)
    expect(xml).not.toContain('table:formula')
    expect(records(sheets, 'Personnes')[0]?.Téléphone).toBe('+596 696 12 34 56')
  })

  it('are dates, times and numbers where they should be', () => {
    expect(xml).toMatch(/office:value-type="date" office:date-value="2026-11-24"/u)
    expect(xml).toMatch(/office:value-type="time" office:time-value="PT07H05M00/u)
    expect(xml).toMatch(/office:value-type="float" office:value="7.08"/u)
  })
})

describe('bytes of the workbook', () => {
  it('are the same for the same input, even after other files were read with odd formats', () => {
    const hash = () =>
      createHash('sha256')
        .update(bytesOf(everything(exampleRows(TODAY))))
        .digest('hex')
    const before = hash()
    const odd = attendanceWorkbook(everything(exampleRows(TODAY)), { t, language: 'en' })
    read(workbookBytes(odd), { cellNF: true })
    expect(hash()).toBe(before)
  })

  it('freeze the header row and offer a filter on every sheet', () => {
    const workbook = read(bytesOf(everything(exampleRows(TODAY))), {
      bookFiles: true,
    }) as unknown as {
      files: Record<string, { content: Uint8Array }>
    }
    const sheets = Object.entries(workbook.files).filter(([name]) => /sheet\d\.xml$/u.test(name))
    expect(sheets).toHaveLength(4)
    for (const [, { content }] of sheets) {
      const text = Buffer.from(content).toString('utf8')
      expect(text).toContain('state="frozen"')
      expect(text).toContain('<autoFilter ')
      expect(text).toContain('<pageSetup ')
    }
  })
})
