import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/locales/translator.ts'
import { exportFileName } from '#shared/spreadsheets/attendance-export/export-file-name.ts'
import { aPart, aSession, exportRows } from '#tests/helpers/attendance-builders.ts'

const context = { t: createTranslator('fr'), language: 'fr' } as const
const nameOf = (title: string) =>
  exportFileName(
    {
      rows: exportRows({
        sessions: [aSession('s1', { title })],
        sessionParts: [aPart('pm', 's1', { date: '2026-11-25' }), aPart('am', 's1')],
      }),
      selection: { kind: 'session', sessionId: 's1' },
      today: '2026-12-01',
    },
    'xlsx',
    context,
  )

describe('the name of an exported file', () => {
  it('says the title and the first day', () => {
    expect(nameOf('Réparer au lieu de jeter')).toBe(
      'présences – Réparer au lieu de jeter – 2026-11-24.xlsx',
    )
  })

  it('says the period, or that everything is there', () => {
    const period = (from: string | null, to: string | null) =>
      exportFileName(
        { rows: exportRows({}), selection: { kind: 'period', from, to }, today: '2026-12-01' },
        'csv',
        context,
      )
    expect(period('2026-01-01', '2026-06-30')).toBe('présences – 2026-01-01 – 2026-06-30.csv')
    expect(period(null, null)).toBe('présences – toutes les rencontres – 2026-12-01.csv')
  })

  it('is one that Windows accepts, whatever the title', () => {
    expect(nameOf('Qui ? Quoi : où/comment « ça » … ')).toBe(
      'présences – Qui Quoi où comment « ça » … – 2026-11-24.xlsx',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (title) => {
        const name = nameOf(title)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
        expect([...name].length).toBeLessThan(120)
        expect(name.endsWith('2026-11-24.xlsx')).toBe(true)
      }),
    )
  })
})
