import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { fillRequest } from '#shared/spreadsheets/funder-template/fill-request.ts'
import type { TemplateMapping } from '#shared/spreadsheets/funder-template/plan-fill.ts'
import { excelTemplate } from '#tests/helpers/excel-template.ts'
import { convertByOffice, openInLibreOffice } from '#tests/helpers/libre-office.ts'
import { LIBRE_OFFICE_TEMPLATE } from '#tests/helpers/libre-office-template.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const filter = { ...EVERYTHING, from: '2026-01-01', to: '2026-12-31' }

const filled = (bytes: Uint8Array, mapping: TemplateMapping) => {
  const answer = fillRequest({
    bytes,
    mapping,
    rows,
    filter,
    organisation: rows.organisation[0] ?? null,
    collects: [],
    facilitators: rows.facilitators,
    today: TODAY,
    language: 'fr',
    isWritten: true,
  })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.data
}

const figures = () => {
  const report = buildReport(reportLedger(rows), filter, { today: TODAY, collects: [] })
  return {
    sessions: report.figures.sessions.value ?? 0,
    people: report.figures.people.value ?? 0,
    hours: Number(((report.figures.heldMinutes.value ?? 0) / 60).toFixed(2)),
  }
}

const cells = (sheet: string, fields: Readonly<Record<string, string>>) =>
  Object.entries(fields).map(([cell, field]) => ({ sheet, cell, field, text: '' }))

/** A cell of a sheet as LibreOffice shows it. */
const shown = (sheet: readonly (readonly string[])[] | undefined, row: number, column: number) =>
  sheet?.[row - 1]?.[column - 1] ?? ''

describe('a template of Excel filled, then opened in LibreOffice', () => {
  it('recomputes the funder’s formulas to the figures of the bilan', async () => {
    const { bytes, notices } = filled(excelTemplate(), {
      cells: cells('Compte rendu', {
        C4: 'fact.organisation',
        C5: 'fact.periodFrom',
        C8: 'figure.sessions',
        C9: 'figure.people',
        C10: 'people.zone.Nord',
        C11: 'figure.heldMinutes',
        D11: 'figure.heldMinutes',
      }),
      lists: [],
    })
    expect(notices).toEqual([])
    const sheet = (await openInLibreOffice(bytes ?? new Uint8Array())).get('Compte rendu')
    const { sessions, people } = figures()
    expect(sessions).toBeGreaterThan(1)
    expect(shown(sheet, 8, 3)).toBe(String(sessions))
    expect(shown(sheet, 8, 5)).toBe(`${Math.round((sessions / 20) * 100)}%`)
    expect(shown(sheet, 9, 5)).toBe(`${Math.round((people / 60) * 100)}%`)
    const north = Number(shown(sheet, 10, 3))
    expect(shown(sheet, 14, 3)).toBe(String(sessions + people + north))
    expect(shown(sheet, 14, 4)).toBe(sessions + people + north > 100 ? 'beaucoup' : 'peu')
    expect(shown(sheet, 5, 3)).toBe('01/01/2026')
    expect(shown(sheet, 11, 4)).toMatch(/^\d+:\d\d$/u)
  })

  it('writes no file that would lack rows, and says what stands in the way', () => {
    const { bytes, notices } = filled(excelTemplate(), {
      cells: [],
      lists: [
        {
          sheet: 'Participants & co',
          cell: 'A4',
          rows: 'people',
          columns: ['lastName', 'firstName'],
        },
      ],
    })
    expect(bytes).toBeNull()
    expect(notices).toEqual([
      expect.objectContaining({
        kind: 'tooLong',
        room: 7,
        obstacle: 'A11',
        rows: figures().people,
      }),
    ])
  })
})

describe('a template that LibreOffice wrote', () => {
  let template: Uint8Array
  beforeAll(async () => {
    const made = await convertByOffice(LIBRE_OFFICE_TEMPLATE, { from: 'fods', to: 'xlsx' })
    template = new Uint8Array(made.get('book.xlsx') ?? [])
  })

  const mapping: TemplateMapping = {
    cells: cells('Bilan', {
      B3: 'figure.sessions',
      B4: 'figure.heldMinutes',
      B5: 'fact.periodTo',
    }),
    lists: [
      {
        sheet: 'Rencontres',
        cell: 'A2',
        rows: 'sessions',
        columns: ['session', 'firstDay', 'people'],
      },
    ],
  }

  it('keeps merged cells, number formats, widths, printing and styles, part by part', () => {
    const before = unzipSync(template)
    const after = unzipSync(filled(template, mapping).bytes ?? new Uint8Array())
    const part = (parts: typeof before, name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const sheet = part(after, 'xl/worksheets/sheet1.xml')
    const source = part(before, 'xl/worksheets/sheet1.xml')
    for (const kept of [
      /<mergeCells.*<\/mergeCells>/u,
      /<cols>.*<\/cols>/u,
      /<pageSetup[^>]*>/u,
      /<headerFooter.*<\/headerFooter>/u,
      /<pageMargins[^>]*>/u,
    ]) {
      const text = kept.exec(source)?.[0]
      expect(text).toBeTruthy()
      expect(sheet).toContain(text)
    }
    expect(source).toContain('orientation="landscape"')
    for (const name of Object.keys(before)) {
      if (/sheet\d|workbook\.xml$/u.test(name)) continue
      expect(part(after, name), name).toBe(part(before, name))
    }
    const styleOf = (xml: string, cell: string) =>
      new RegExp(`<c r="${cell}" s="(\\d+)"`, 'u').exec(xml)?.[1]
    for (const cell of ['B3', 'B4', 'B5']) expect(styleOf(sheet, cell)).toBe(styleOf(source, cell))
  })

  it('comes to the right figures in LibreOffice, list included', async () => {
    const { bytes } = filled(template, mapping)
    const book = await openInLibreOffice(bytes ?? new Uint8Array())
    const { sessions, hours } = figures()
    const bilan = book.get('Bilan')
    expect(shown(bilan, 3, 2)).toBe(String(sessions))
    expect(Number(shown(bilan, 4, 2).replace(' h', '').replace(',', '.'))).toBeCloseTo(hours, 1)
    expect(shown(bilan, 5, 2)).toBe('31/12/2026')
    // =SUM(Rencontres!C2:C100), which the funder's file asks for, against the list that was written.
    const list =
      book
        .get('Rencontres')
        ?.slice(1)
        .filter(([title]) => title) ?? []
    expect(list).toHaveLength(sessions)
    const total = list.reduce((sum, [, , people]) => sum + Number(people), 0)
    expect(shown(bilan, 6, 2)).toBe(String(total))
    expect(list[0]?.[1]).toMatch(/^\d\d\/\d\d\/2026$/u)
  })
})
