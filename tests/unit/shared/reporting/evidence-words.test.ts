import { describe, expect, it } from 'vitest'
import type { EvidenceItem } from '#shared/domain/report/evidence.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { evidenceLine } from '#shared/reporting/evidence-words.ts'
import { aPart, aSession } from '#tests/helpers/attendance-builders.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'

const ledger = reportLedger(
  reportRows({
    sessions: ['s1', 's2'].map((id) => aSession(id, { title: 'Atelier du mardi' })),
    sessionParts: [
      aPart('p1', 's1', { date: '2026-11-03' }),
      aPart('p2', 's2', { date: '2026-11-10' }),
    ],
  }),
)
const words = { t: createTranslator('fr'), language: 'fr', nameOf: () => '' } as const
const said = (item: EvidenceItem) => {
  const { title, detail } = evidenceLine(item, ledger, words)
  return `${title} | ${detail}`
}

describe('a line of what is to be put right', () => {
  it('says how many lines are left of a sheet that was begun', () => {
    const item = { kind: 'begun', sessionId: 's1', day: '2026-11-03', parts: 1, count: 10 } as const
    expect(said(item).replaceAll('\u00a0', ' ')).toMatch(
      /^Atelier du mardi \| séance du .+ : saisie commencée, il reste 10 lignes$/u,
    )
  })

  it('tells two sessions of one title apart, whatever is missing', () => {
    const of = (sessionId: string, day: string): readonly EvidenceItem[] => [
      { kind: 'typed', sessionId, day, count: 2 },
      { kind: 'begun', sessionId, day, parts: 1, count: 10 },
      { kind: 'facts', sessionId, day, lacks: ['facilitator'] },
      { kind: 'sheet', sessionId, day, count: 3 },
      { kind: 'unread', sessionId, day, count: 3 },
      { kind: 'certificates', sessionId, day },
    ]
    const [first, second] = [of('s1', '2026-11-03'), of('s2', '2026-11-10')]
    for (const [index, item] of first.entries()) {
      const other = second[index]
      if (other) expect(said(item), item.kind).not.toBe(said(other))
    }
  })
})
