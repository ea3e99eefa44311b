import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/locales/translator.ts'
import {
  attendanceCsv,
  attendanceCsvBytes,
} from '#shared/spreadsheets/attendance-export/attendance-csv.ts'
import { guardFormula } from '#shared/spreadsheets/attendance-export/sheet-csv.ts'
import {
  anAttendance,
  aPart,
  aPerson,
  aSession,
  exportRows,
} from '#tests/helpers/attendance-builders.ts'

const context = { t: createTranslator('fr'), language: 'fr' } as const
const part = aPart('am', 's1', { start: '08:05', end: '12:20' })
const model = (lastName: string) => ({
  rows: exportRows({
    people: [aPerson('p1', { lastName, firstName: 'Zoé; « la "grande" »' })],
    sessions: [aSession('s1', { title: '=1+1' })],
    sessionParts: [part],
    attendances: [anAttendance(part, 'p1', { status: 'leftEarly', leftAt: '10:00' })],
  }),
  selection: { kind: 'session', sessionId: 's1' } as const,
  today: '2026-11-24',
})

describe('the attendance list as CSV', () => {
  it('opens in a French Excel: byte order mark, semicolons, CRLF, decimal comma', () => {
    expect([...attendanceCsvBytes(model('ÉLIE'), context).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = attendanceCsv(model('ÉLIE'), context).split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toBe(
      `K7FR;"'=1+1";Living lab;24/11/2026;08:05;12:20;4,25;;;;ÉLIE;"Zoé; « la ""grande"" »";;;Parti·e avant la fin;10:00;1,92;Non;`,
    )
  })

  it('never lets a cell begin like a formula, whatever people typed', () => {
    const opening = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '＝',
      '＋',
      '－',
      '＠',
      ' =',
    )
    fc.assert(
      fc.property(opening, fc.string(), (start, rest) => {
        const guarded = guardFormula(`${start}x${rest}`)
        expect(guarded.startsWith("'")).toBe(true)
        expect(guarded.slice(1)).toBe(`${start}x${rest}`)
      }),
    )
  })

  it('leaves phone numbers and plain names alone', () => {
    for (const text of ['+596 696 12 34 56', '+33639980001', '0696 12 34 56', 'Élie', '1-2'])
      expect(guardFormula(text)).toBe(text)
    expect(guardFormula('+596;=1')).toBe("'+596;=1")
  })
})
