import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, type WorkBook } from 'xlsx'
import {
  cellName,
  cellPlace,
  columnName,
} from '#shared/spreadsheets/funder-template/cell-reference.ts'
import { daySerial } from '#shared/spreadsheets/funder-template/cell-xml.ts'
import { fillTemplate } from '#shared/spreadsheets/funder-template/fill-template.ts'
import { openTemplate } from '#shared/spreadsheets/funder-template/open-template.ts'
import {
  escapeCellText,
  parseXml,
  unescapeCellText,
} from '#shared/spreadsheets/funder-template/xml-tree.ts'
import { rawXlsx } from '#tests/helpers/sheet-files.ts'

const SHEET = 'Archives & co'
const place = fc.record({
  row: fc.integer({ min: 1, max: 40 }),
  column: fc.integer({ min: 1, max: 30 }),
})

type Place = { readonly row: number; readonly column: number }

/** Cells already there, some rows and cells not saying where they are. */
const sheetData = (places: readonly Place[], isSaid: boolean) => {
  const rows = new Map<number, Place[]>()
  for (const each of places) rows.set(each.row, [...(rows.get(each.row) ?? []), each])
  return [...rows]
    .toSorted(([left], [right]) => left - right)
    .map(([row, cells]) => {
      const written = cells
        .toSorted((left, right) => left.column - right.column)
        .map((cell, index, all) => {
          const follows = (all[index - 1]?.column ?? 0) === cell.column - 1
          const says = isSaid || !follows ? ` r="${cellName(cell)}"` : ''
          return `<c${says}><v>${cell.row * 100 + cell.column}</v></c>`
        })
      return `<row r="${row}">${written.join('')}</row>`
    })
    .join('')
}

const valueAt = (book: WorkBook, cell: Place) =>
  (book.Sheets[SHEET]?.[cellName(cell)] as { v?: unknown } | undefined)?.v

describe('the cell writer', () => {
  it('puts each value in its cell and leaves every other one where it was', () => {
    const unique = { selector: cellName, maxLength: 25 }
    fc.assert(
      fc.property(
        fc.uniqueArray(place, unique),
        fc.uniqueArray(place, unique),
        fc.boolean(),
        (before, written, isSaid) => {
          const template = openTemplate(rawXlsx(sheetData(before, isSaid)))
          if (!template.ok) throw new Error(template.error.code)
          const writes = written.map((each, index) => ({
            ...each,
            sheet: SHEET,
            value: { kind: 'number', value: index + 0.5 } as const,
          }))
          const book = read(fillTemplate(template.data, writes), { type: 'array' })
          written.forEach((each, index) => {
            expect(valueAt(book, each)).toBe(index + 0.5)
          })
          const names = new Set(written.map(cellName))
          for (const each of before) {
            if (!names.has(cellName(each))) {
              expect(valueAt(book, each)).toBe(each.row * 100 + each.column)
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps any text as it is, whatever XML or spreadsheets make of it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('_x0041_', '_x00', '41_', '\u0007', '_', '=1+1', ' ', '<', ']]>', '\n'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces
          .join('')
          .replaceAll(/\p{Surrogate}/gu, '')
          .replaceAll('\r', '')
        const root = parseXml(`<t xml:space="preserve">${escapeCellText(text)}</t>`)
        expect(root).not.toBeNull()
        expect(unescapeCellText(root?.text ?? '')).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('names columns so that they are found again, up to the last one of a sheet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16_384 }),
        fc.integer({ min: 1, max: 1_048_576 }),
        (column, row) => {
          expect(cellPlace(cellName({ row, column }))).toEqual({ row, column })
        },
      ),
    )
    expect([1, 26, 27, 702, 703, 16_384].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ])
    expect([cellPlace('XFE1'), cellPlace('A1048577'), cellPlace('A0'), cellPlace('1A')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('counts days as Excel does, its 29 February 1900 included', () => {
    expect(daySerial('1900-01-01', false)).toBe(1)
    expect(daySerial('1900-02-28', false)).toBe(59)
    expect(daySerial('1900-03-01', false)).toBe(61)
    expect(daySerial('2026-11-24', false)).toBe(46_350)
    expect(daySerial('1904-01-02', true)).toBe(1)
  })
})
