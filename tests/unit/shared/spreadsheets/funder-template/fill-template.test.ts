import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { read, type WorkBook } from 'xlsx'
import { cellPlace } from '#shared/spreadsheets/funder-template/cell-reference.ts'
import type { CellValue } from '#shared/spreadsheets/funder-template/cell-xml.ts'
import { type CellWrite, fillTemplate } from '#shared/spreadsheets/funder-template/fill-template.ts'
import {
  type OpenTemplate,
  openTemplate,
} from '#shared/spreadsheets/funder-template/open-template.ts'
import { EXCEL_STYLES, excelTemplate, excelTemplateParts } from '#tests/helpers/excel-template.ts'

const REPORT = 'Compte rendu'
const LIST = 'Participants & co'

const opened = (bytes: Uint8Array): OpenTemplate => {
  const template = openTemplate(bytes)
  if (!template.ok) throw new Error(template.error.code)
  return template.data
}

const write = (reference: string, value: CellValue, sheet = REPORT): CellWrite => {
  const place = cellPlace(reference)
  if (!place) throw new Error(reference)
  return { sheet, ...place, value }
}

const filled = (writes: readonly CellWrite[], file = excelTemplate()) => {
  const bytes = fillTemplate(opened(file), writes)
  const parts = unzipSync(bytes)
  return {
    bytes,
    parts,
    text: (part: string) => strFromU8(parts[part] ?? new Uint8Array()),
    book: read(bytes, { type: 'array', cellNF: true, cellFormula: true }),
  }
}

const cellOf = (book: WorkBook, reference: string, sheet = REPORT) =>
  book.Sheets[sheet]?.[reference] as { t?: string; v?: unknown; z?: string; f?: string } | undefined

/** A sheet's XML without the cells named, and without what formulas last came to. */
const otherCells = (xml: string, named: readonly string[]) =>
  named
    .reduce(
      (text, cell) => text.replace(new RegExp(`<c r="${cell}"[^>]*?(?:/>|>.*?</c>)`, 'u'), ''),
      xml,
    )
    .replace(/(<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/gu, '$1')
    .replaceAll(' t="str"', '')

describe('filling a template of Excel', () => {
  it('changes no byte of a part that holds no value: picture, printer, theme, table, styles', () => {
    const { parts } = filled([write('C8', { kind: 'number', value: 12 })])
    const before = unzipSync(excelTemplate())
    const changed = Object.keys(before).filter(
      (part) =>
        Buffer.compare(before[part] ?? new Uint8Array(), parts[part] ?? new Uint8Array()) !== 0,
    )
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ])
    expect(Object.keys(parts)).toEqual(
      Object.keys(before).filter((part) => !part.includes('calcChain')),
    )
  })

  it('changes no character of a sheet but those of the cells written and the results of formulas', () => {
    const { text } = filled([
      write('C8', { kind: 'number', value: 12 }),
      write('C9', { kind: 'blank' }),
      write('C4', { kind: 'text', text: 'Lyannaj Morne Bleu' }),
      write('C5', { kind: 'day', day: '2026-01-01' }),
    ])
    const before = String(excelTemplateParts()['xl/worksheets/sheet1.xml'])
    const cells = ['C8', 'C9', 'C4', 'C5']
    expect(otherCells(text('xl/worksheets/sheet1.xml'), cells)).toBe(otherCells(before, cells))
  })

  it('keeps the style of each cell, and writes each value as what it is', () => {
    const { text, book } = filled([
      write('C4', { kind: 'text', text: '=cmd|’ /C calc’!A0' }),
      write('C5', { kind: 'day', day: '2026-03-01' }),
      write('C8', { kind: 'number', value: 12 }),
      write('C11', { kind: 'minutes', minutes: 750 }),
      write('D11', { kind: 'minutes', minutes: 1_830 }),
    ])
    expect(cellOf(book, 'C4')).toMatchObject({ t: 's', v: '=cmd|’ /C calc’!A0' })
    expect(cellOf(book, 'C4')).not.toHaveProperty('f')
    expect(cellOf(book, 'C5')).toMatchObject({ t: 'n', v: 46_082, z: 'dd/mm/yyyy;@' })
    expect(cellOf(book, 'C8')).toMatchObject({ t: 'n', v: 12, z: '#,##0' })
    expect(cellOf(book, 'C11')).toMatchObject({ v: 12.5, z: '#,##0.0\\ "h"' })
    // [h]:mm counts in days: thirty hours and a half.
    expect(cellOf(book, 'D11')?.v).toBeCloseTo(30.5 / 24, 10)
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      `<c r="C8" s="${EXCEL_STYLES.count}"><v>12</v></c>`,
    )
  })

  it('gives a day a format where the funder foresaw none, without renumbering any style', () => {
    const { text, book } = filled([
      write('C8', { kind: 'day', day: '2026-03-01' }),
      write('C9', { kind: 'day', day: '2026-03-02' }),
      write('C4', { kind: 'day', day: '2026-03-03' }),
    ])
    expect(cellOf(book, 'C8')).toMatchObject({ v: 46_082, z: 'm/d/yy' })
    expect(cellOf(book, 'C4')).toMatchObject({ t: 's', v: '03/03/2026' })
    const styles = text('xl/styles.xml')
    expect(styles).toContain('<cellXfs count="11">')
    expect(
      styles
        .replace('count="11"', 'count="10"')
        .replace(/<xf [^>]*numFmtId="14"[^>]*\/>(?=<\/cellXfs>)/u, ''),
    ).toBe(excelTemplateParts()['xl/styles.xml'])
  })

  it('shows no result of another period: formulas lose it everywhere and are computed at opening', () => {
    const { text, parts } = filled([write('C8', { kind: 'number', value: 12 })])
    const sheet = text('xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<f>SUM(C8:C10)</f></c>')
    expect(sheet).toContain('<f>IF(C14&gt;100,"beaucoup","peu")</f></c>')
    expect(sheet).not.toMatch(/<v>16\.65|beaucoup<\/v>/u)
    expect(text('xl/worksheets/sheet2.xml')).toContain('<f>COUNTA(A4:A9)</f></c>')
    expect(text('xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" calcMode="auto" fullCalcOnLoad="1"/>',
    )
    expect(parts['xl/calcChain.xml']).toBeUndefined()
    expect(text('[Content_Types].xml')).not.toContain('calcChain')
    expect(text('xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
  })

  it('writes where no cell is yet, in order, with the style of its column', () => {
    const { text, book } = filled([
      write('G6', { kind: 'day', day: '2026-03-01' }),
      write('B6', { kind: 'text', text: 'entre' }),
      write('A5', { kind: 'number', value: 1 }),
      write('G20', { kind: 'number', value: 2 }),
    ])
    const sheet = text('xl/worksheets/sheet1.xml')
    expect(sheet).toContain(
      '<row r="6"><c r="B6" t="inlineStr"><is><t xml:space="preserve">entre</t></is></c><c r="G6" s="5"><v>46082</v></c></row><row r="7"',
    )
    expect(sheet).toContain('<row r="5" x14ac:dyDescent="0.25"><c r="A5"><v>1</v></c><c r="B5"')
    expect(sheet).toContain('<row r="20"><c r="G20" s="5"><v>2</v></c></row></sheetData>')
    expect(sheet).toContain('<dimension ref="A2:G20"/>')
    expect(cellOf(book, 'G6')).toMatchObject({ v: 46_082, z: 'dd/mm/yyyy;@' })
  })

  it('goes on with the style of the first row of a list, even where the column has one of its own', () => {
    const first = { row: 11, column: 3 }
    const below = { ...write('G20', { kind: 'number', value: 2 }), styledAs: first }
    expect(filled([below]).text('xl/worksheets/sheet1.xml')).toContain(
      `<c r="G20" s="${EXCEL_STYLES.hours}"><v>2</v></c>`,
    )
  })

  it('grows the table of Excel with the list written into it, and only then', () => {
    const rows = [4, 5, 6, 7, 8, 9, 10].map((row) =>
      write(`A${row}`, { kind: 'text', text: `NOM ${row}` }, LIST),
    )
    expect(filled(rows).text('xl/tables/table1.xml')).toContain(
      'ref="A3:E10" totalsRowShown="0"><autoFilter ref="A3:E10"/>',
    )
    expect(filled(rows.slice(0, 6)).text('xl/tables/table1.xml')).toBe(
      excelTemplateParts()['xl/tables/table1.xml'],
    )
  })

  it('leaves alone what a value would damage: shared formulas, headers of tables, covered cells', () => {
    const text = (cells: readonly CellWrite[]) => filled(cells).text('xl/worksheets/sheet1.xml')
    const none = text([])
    expect(text([write('E8', { kind: 'number', value: 1 })])).toBe(none)
    expect(text([write('E14', { kind: 'number', value: 1 })])).toBe(none)
    expect(text([write('D4', { kind: 'text', text: 'sous la fusion' })])).toBe(none)
    expect(
      filled([write('A3', { kind: 'text', text: 'Noms' }, LIST)]).text('xl/worksheets/sheet2.xml'),
    ).toBe(filled([]).text('xl/worksheets/sheet2.xml'))
    // A follower of a shared formula may go: the others keep theirs.
    const without = text([write('E9', { kind: 'number', value: 1 })])
    expect(without).toContain('<f t="shared" ref="E8:E9" si="0">IF(D8="","",C8/D8)</f></c>')
    expect(without).toContain('<c r="E9" s="4"><v>1</v></c>')
  })

  it('makes the same bytes of the same values', () => {
    const writes = [write('C8', { kind: 'number', value: 12 })]
    expect(Buffer.compare(filled(writes).bytes, filled(writes).bytes)).toBe(0)
  })
})

describe('workbooks written otherwise', () => {
  const sheetOf = (data: string, prefix = '') =>
    excelTemplate({
      'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><${prefix}worksheet xmlns${prefix ? ':x' : ''}="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${data}</${prefix}worksheet>`,
    })

  it('takes the prefix of the sheet for what it adds', () => {
    const { book, text } = filled(
      [write('B2', { kind: 'text', text: 'oui' }), write('A1', { kind: 'number', value: 3 })],
      sheetOf('<x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData>', 'x:'),
    )
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      '<x:row r="2"><x:c r="B2" t="inlineStr"><x:is>',
    )
    expect(cellOf(book, 'A1')?.v).toBe(3)
  })

  it('moves no cell that does not say its place when one is put before it', () => {
    const { book } = filled(
      [
        write('A1', { kind: 'number', value: 9 }),
        write('D1', { kind: 'number', value: 8 }),
        write('A2', { kind: 'number', value: 7 }),
      ],
      sheetOf(
        '<sheetData><row><c r="B1"><v>1</v></c><c><v>2</v></c></row><row r="3"><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>',
      ),
    )
    expect(['A1', 'B1', 'C1', 'D1', 'A2', 'A3', 'A4'].map((cell) => cellOf(book, cell)?.v)).toEqual(
      [9, 1, 2, 8, 7, 3, 4],
    )
  })

  it('writes into an empty sheet, and into rows without cells', () => {
    expect(
      cellOf(
        filled([write('C3', { kind: 'number', value: 5 })], sheetOf('<sheetData/>')).book,
        'C3',
      )?.v,
    ).toBe(5)
    expect(
      cellOf(
        filled(
          [write('C3', { kind: 'number', value: 5 })],
          sheetOf('<sheetData><row r="3" ht="20" customHeight="1"/></sheetData>'),
        ).book,
        'C3',
      )?.v,
    ).toBe(5)
  })

  it('counts days from 1904 where the workbook does', () => {
    const workbook = String(excelTemplateParts()['xl/workbook.xml']).replace(
      '<workbookPr ',
      '<workbookPr date1904="1" ',
    )
    const { text } = filled(
      [write('C5', { kind: 'day', day: '2026-03-01' })],
      excelTemplate({ 'xl/workbook.xml': workbook }),
    )
    expect(text('xl/worksheets/sheet1.xml')).toContain('<c r="C5" s="5"><v>44620</v></c>')
  })
})
