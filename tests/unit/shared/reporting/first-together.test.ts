import { describe, expect, it } from 'vitest'
import { reportPictures } from '#shared/documents/report/report-pictures.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { reportView } from '#shared/domain/report/report-view.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { tiedNames } from '#shared/reporting/tied-names.ts'
import { anAttendance, aPart, aPerson, aSession } from '#tests/helpers/attendance-builders.ts'
import { aVenue, reportRows } from '#tests/helpers/report-builders.ts'

const words = { t: createTranslator('fr'), language: 'fr' } as const
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')
const findingOf = (rows: Partial<ReportRows>, id: string) => {
  const report = buildReport(reportLedger(reportRows(rows)), EVERYTHING, {
    today: '2026-12-31',
    collects: [],
  })
  const pictures = reportPictures(reportView(report, false), { ...words, nameOf: (one) => one })
  return plain(pictures.find((picture) => picture.id === id)?.finding)
}

const centre = aPart('a', 's1', { date: '2026-10-10' })
const south = aPart('b', 's2', { date: '2026-11-10' })
const tied: Partial<ReportRows> = {
  // Le Lamentin and Le Diamant: Centre and Sud.
  venues: [aVenue('v1', { communeCode: '97213' }), aVenue('v2', { communeCode: '97206' })],
  sessions: [aSession('s1', { venueId: 'v1' }), aSession('s2', { venueId: 'v2' })],
  sessionParts: [centre, south],
  people: [
    aPerson('p1', { communeCode: '97213' }),
    aPerson('p2', { communeCode: '97213' }),
    aPerson('p3', { communeCode: '97206' }),
    aPerson('p4', { communeCode: '97206' }),
  ],
  attendances: [
    anAttendance(centre, 'p1'),
    anAttendance(centre, 'p2'),
    anAttendance(south, 'p3'),
    anAttendance(south, 'p4'),
  ],
}

describe('what comes first', () => {
  it('is said of all that come first together: « 3 rencontres dans le Centre » hid that the Sud had 3 too', () => {
    expect(findingOf(tied, 'venues')).toContain(
      'Zones à égalité : Centre et Sud, 1 rencontre chacune sur 2.',
    )
    expect(findingOf(tied, 'residence')).toBe(
      'Zones à égalité : Centre et Sud, 2 personnes chacune sur 4. Premières communes : Le Diamant et Le Lamentin, avec 2 personnes chacune.',
    )
    expect(findingOf(tied, 'attendance')).toBe(
      'Le plus de monde : octobre 2026 et novembre 2026, avec 2 présences à chaque fois.',
    )
  })

  it('names three at most, and counts the others', () => {
    expect(tiedNames(['A'], words)).toBe('A')
    expect(tiedNames(['A', 'B', 'C'], words)).toBe('A, B et C')
    expect(plain(tiedNames(['A', 'B', 'C', 'D', 'E'], words))).toBe('A, B, C et 2 autres')
  })
})

describe('where sessions were held', () => {
  it('says that no venue was given, rather than that nothing was typed up beside « 1 rencontre »', () => {
    const found = findingOf(
      { ...tied, sessions: [aSession('s1')], sessionParts: [centre] },
      'venues',
    )
    expect(found).toContain('1 rencontre est saisie sans lieu, ou dans un lieu sans commune.')
    expect(found).not.toContain('Rien n’a été saisi')
  })
})
