import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/locales/translator.ts'

const fr = createTranslator('fr')
const en = createTranslator('en')

describe('numbers in sentences', () => {
  it('write ten thousand people with a space that does not break, or a comma in English', () => {
    expect(fr('people.count', { count: 10_000 })).toBe('10\u00a0000 personnes')
    expect(en('people.count', { count: 10_000 })).toBe('10,000 people')
    expect(fr('people.countAmong', { count: 1_200, total: 10_000 })).toBe(
      '1\u00a0200 personnes sur 10\u00a0000',
    )
  })

  it('choose the plural by the number, not by how it is written', () => {
    expect(fr('people.count', { count: 1 })).toBe('1 personne')
    expect(fr('people.count', { count: 999 })).toBe('999 personnes')
  })

  it('group the limits too, and leave the numbers of rows as the spreadsheet shows them', () => {
    expect(fr('importing.refusals.tooManyRows', { limit: 20_000 })).toContain('20\u00a0000 lignes')
    expect(fr('cli.skippedLine', { row: 12_345, explanation: 'x' })).toContain('ligne 12345')
  })
})
