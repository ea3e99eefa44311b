import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CSV_SEPARATORS,
  guessSeparator,
  parseCsv,
  writeCsvRecord,
} from '#shared/spreadsheets/table-reader/csv-parser.ts'

const parse = (text: string, separator: string) => {
  const records: (readonly string[])[] = []
  parseCsv(text, separator, (fields) => {
    records.push(fields)
    return true
  })
  return records
}

const field = fc.stringMatching(/^[a-zéÉ "';,|\t\r\n=+-]{0,12}$/u)
const table = fc.array(fc.array(field, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 12,
})

describe('parseCsv', () => {
  it('gives back what was written, whatever the separators, quotes and line breaks', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...CSV_SEPARATORS),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, separator, lineBreak, lastBreak) => {
          const text = rows.map((row) => writeCsvRecord(row, separator)).join(lineBreak)
          // A lone empty field at the very end is no record without a line break after it.
          const ended = lastBreak || rows.at(-1)?.join('') === '' ? text + lineBreak : text
          expect(parse(ended, separator)).toEqual(rows)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('does not let one stray quote swallow the rows below', () => {
    expect(parse('a;"Ti;1\nb;"un comptable";2\nc;"fin', ';')).toEqual([
      ['a', '"Ti', '1'],
      ['b', 'un comptable', '2'],
      ['c', '"fin'],
    ])
  })

  it('keeps quotes inside a field that is not quoted', () => {
    expect(parse('le "Spot";"le ""Spot"""', ';')).toEqual([['le "Spot"', 'le "Spot"']])
  })

  it('never loses a character that is not a separator, a quote or a line break', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.constantFrom(...CSV_SEPARATORS),
        (text, separator) => {
          const bare = (value: string) => value.replaceAll(separator, '').replace(/["\r\n]/gu, '')
          expect(bare(parse(text, separator).flat().join(''))).toBe(bare(text))
        },
      ),
    )
  })

  it('reads a hostile run of quotes in linear time', () => {
    const started = performance.now()
    parse('"a'.repeat(300_000), ';')
    parse('"'.repeat(600_001), ';')
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})

describe('guessSeparator', () => {
  it.each(CSV_SEPARATORS)('finds %j among commas in sentences', (separator) => {
    const rows = [
      ['Nom', 'Offre', 'Commune'],
      ['BÉLAIR', 'un camion, le samedi', 'Ducos'],
      ['LÔRI', 'rien ; pour le moment', 'Le Robert'],
    ]
    const text = rows.map((row) => writeCsvRecord(row, separator)).join('\n')
    expect(guessSeparator(text)).toBe(separator)
  })
})
