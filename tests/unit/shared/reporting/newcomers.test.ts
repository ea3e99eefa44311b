import { describe, expect, it } from 'vitest'
import { reportPictures } from '#shared/documents/report/report-pictures.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING, type ReportFilter } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { reportView } from '#shared/domain/report/report-view.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { reportRows } from '#tests/helpers/report-builders.ts'

const words = { t: createTranslator('fr'), language: 'fr' } as const
const spring = aPart('a', 's1', { date: '2026-03-10' })
const autumn = aPart('b', 's2', { date: '2026-10-10' })
const rows = reportRows({
  people: [aPerson('p1'), aPerson('p2'), aPerson('p3')],
  sessions: [aSession('s1', { format: 'training' }), aSession('s2', { format: 'livingLab' })],
  sessionParts: [spring, autumn],
  attendances: [
    anAttendance(spring, 'p1'),
    anAttendance(spring, 'p2'),
    anAttendance(autumn, 'p1'),
    anAttendance(autumn, 'p3'),
  ],
})
const told = (filter: Partial<ReportFilter> = {}) => {
  const report = buildReport(
    reportLedger(rows),
    { ...EVERYTHING, ...filter },
    { today: '2026-12-31', collects: [] },
  )
  const view = reportView(report, false)
  const picture = reportPictures(view, { ...words, nameOf: () => '' }).find(
    ({ id }) => id === 'newcomers',
  )
  const { newPeople, returningPeople, cameBack } = view.figures
  return {
    finding: picture?.finding.replaceAll('\u00a0', ' '),
    values: [newPeople.value, returningPeople.value, cameBack.value],
    provedBy: cameBack.sessionIds,
    drawn: pageWords({ widthMm: 118, heightMm: 60, marks: picture?.draw?.(118).marks ?? [] }),
  }
}

describe('who is new and who comes back', () => {
  it('is not told where there is no before: bars would show people back, and the sentence nobody', () => {
    for (const filter of [{}, { from: '2026-01-01', to: '2026-12-31' }]) {
      const { finding, values, provedBy } = told(filter)
      expect(values).toEqual([null, null, 1])
      expect(finding).toBe('1 personne sur 3 est revenue au moins une fois.')
      expect(provedBy).toEqual(['s1', 's2'])
    }
  })

  it('is told where something older is typed up, or stands beside what is kept', () => {
    for (const filter of [{ from: '2026-06-01' }, { format: 'livingLab' as const }]) {
      const { finding, values } = told(filter)
      expect(values).toEqual([1, 1, null])
      expect(finding).toBe('Une personne sur deux est nouvelle : 1 sur 2.')
    }
  })

  it('says of its bars that they are about each month', () => {
    expect(told().drawn).toContain('Venues avant ce mois')
  })
})

/** `before` people at a first session and `after` at a second one, so many of them at both. */
const publicFigures = (
  { before, after, both }: { before: number; after: number; both: number },
  filter: Partial<ReportFilter> = {},
) => {
  const names = Array.from({ length: before + after - both }, (_, index) => `n${index}`)
  const ledger = reportLedger(
    reportRows({
      people: names.map((id) => aPerson(id)),
      sessions: [aSession('s1'), aSession('s2')],
      sessionParts: [spring, autumn],
      attendances: [
        ...names.slice(0, before).map((id) => anAttendance(spring, id)),
        ...names.slice(before - both).map((id) => anAttendance(autumn, id)),
      ],
    }),
  )
  const whole = { ...EVERYTHING, ...filter }
  const report = buildReport(ledger, whole, { today: '2026-12-31', collects: [] })
  const { figures } = reportView(report, true)
  return [figures.newPeople, figures.returningPeople, figures.cameBack].map(
    ({ value, isHidden }) => (isHidden ? 'hidden' : value),
  )
}

describe('who is new and who comes back, in public', () => {
  const autumnOnly = { from: '2026-06-01' }

  it('is hidden on both sides where either is few: everybody minus the one gives the other', () => {
    expect(publicFigures({ before: 17, after: 20, both: 17 }, autumnOnly).slice(0, 2)).toEqual([
      'hidden',
      'hidden',
    ])
    expect(publicFigures({ before: 10, after: 20, both: 3 }, autumnOnly).slice(0, 2)).toEqual([
      'hidden',
      'hidden',
    ])
    expect(publicFigures({ before: 10, after: 20, both: 10 }, autumnOnly)).toEqual([10, 10, null])
  })

  it('hides those who came back where the others are few, or they are', () => {
    // 17 of 20 came back: the three others are those who did not.
    expect(publicFigures({ before: 20, after: 17, both: 17 })[2]).toBe('hidden')
    expect(publicFigures({ before: 20, after: 8, both: 3 })[2]).toBe('hidden')
    expect(publicFigures({ before: 20, after: 15, both: 15 })[2]).toBe(15)
    expect(publicFigures({ before: 20, after: 20, both: 20 })[2]).toBe(20)
  })
})
