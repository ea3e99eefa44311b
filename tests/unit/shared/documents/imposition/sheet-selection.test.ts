import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSheetSelection } from '#shared/documents/imposition/sheet-selection.ts'

const some = (...sheets: readonly number[]) => ({ kind: 'some', sheets, isBeyond: false })
/** Some numbers stand for no sheet: told, or somebody waits for a sheet 99 that never comes. */
const beyond = (...sheets: readonly number[]) => ({ kind: 'some', sheets, isBeyond: true })

describe('the sheets that a person writes', () => {
  it.each([
    ['1-3, 5', some(1, 2, 3, 5)],
    ['5,1-3', some(1, 2, 3, 5)],
    [' 2 à 4 ; 7 ', some(2, 3, 4, 7)],
    ['2 to 4 7', some(2, 3, 4, 7)],
    ['4 – 2', some(2, 3, 4)],
    ['6-', some(6, 7, 8)],
    ['3\u00a0;\u00a03', some(3)],
    ['7-99', beyond(7, 8)],
    ['2, 99', beyond(2)],
    ['0', beyond()],
    ['9', beyond()],
    ['9-', beyond()],
    ['8-', some(8)],
    ['', { kind: 'all' }],
    [' , ', { kind: 'all' }],
    ['1, deux', { kind: 'unreadable', piece: 'deux' }],
    ['1-2-3', { kind: 'unreadable', piece: '1-2-3' }],
    ['-3', { kind: 'unreadable', piece: '-3' }],
  ])('« %s » are understood', (written, expected) => {
    expect(parseSheetSelection(written, 8)).toEqual(expected)
  })

  it('are read in rising order, whatever the order they are written in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), (chosen) => {
        const sheets = [...chosen].sort((left, right) => left - right)
        expect(parseSheetSelection(chosen.join(', '), 400)).toEqual(some(...sheets))
      }),
    )
  })

  it('never throw, never repeat, never leave the sheets there are', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9,;\-–à ]{0,30}$/u)),
        fc.integer({ min: 0, max: 60 }),
        (written, count) => {
          const read = parseSheetSelection(written, count)
          if (read.kind !== 'some') return
          expect(new Set(read.sheets).size).toBe(read.sheets.length)
          for (const sheet of read.sheets) {
            expect(Number.isInteger(sheet) && sheet >= 1 && sheet <= count).toBe(true)
          }
          expect(read.sheets).toEqual([...read.sheets].sort((left, right) => left - right))
        },
      ),
    )
  })
})
