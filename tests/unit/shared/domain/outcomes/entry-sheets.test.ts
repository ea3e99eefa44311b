import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ENTRY_SHEET_IDS,
  ENTRY_SHEETS,
  readSheetCode,
  sheetCode,
} from '#shared/domain/outcomes/entry-sheets.ts'

describe('codes of sheets', () => {
  it('gives every sheet two letters of its own', () => {
    const letters = Object.values(ENTRY_SHEETS)
    expect(new Set(letters).size).toBe(letters.length)
    for (const pair of letters) expect(pair).toMatch(/^[A-Z]{2}$/u)
  })

  it('reads back every printed code, however it is typed', () => {
    for (const sheet of ENTRY_SHEET_IDS) {
      const printed = sheetCode('K7FR', sheet)
      const ways = [
        printed,
        printed.toLowerCase(),
        printed.replace('-', ' '),
        printed.replace('-', ''),
      ]
      for (const typed of [...ways, ` ${printed}. `]) {
        expect(readSheetCode(typed)).toEqual({ sessionCode: 'K7FR', sheet, strayLetters: '' })
      }
    }
    expect(readSheetCode('k7fr')).toEqual({ sessionCode: 'K7FR', sheet: null, strayLetters: '' })
  })

  it('hands back letters that no sheet bears, so that one is told which', () => {
    expect(readSheetCode('k7fr-zz')).toEqual({
      sessionCode: 'K7FR',
      sheet: null,
      strayLetters: 'ZZ',
    })
  })

  it('answers null to what is no code, and never throws', () => {
    for (const typed of ['', 'K7F', 'K7FR-ENA', 'O0I1', '@@@@']) {
      expect(readSheetCode(typed)).toBeNull()
    }
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = readSheetCode(typed)
        if (read) expect(read.sessionCode).toHaveLength(4)
      }),
    )
  })
})
