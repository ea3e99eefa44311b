import { describe, expect, test } from 'vitest'
import { read, utils } from 'xlsx'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import { exportNewsletter } from '#shared/spreadsheets/newsletter-export/export-newsletter.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'

const yes = (personId: string): ConsentEvent => ({
  id: `yes-${personId}`,
  personId,
  purpose: 'newsletter',
  decision: 'given',
  date: '2026-02-28',
  channel: 'paper',
  proof: 'confirmed',
  source: '',
  recordedAt: '2026-03-01T10:00:00Z',
})

const request = {
  source: {
    people: [
      aPerson('b', {
        lastName: 'ZÉLÉ',
        firstName: '=1+1',
        email: 'zele@exemple.invalid',
        communeCode: '97222',
      }),
      aPerson('a', { lastName: 'ABEL', email: 'abel@exemple.invalid', phone: '+33639980001' }),
      aPerson('c', { lastName: 'SANS ACCORD', email: 'sans@exemple.invalid' }),
    ],
    consentEvents: [yes('a'), yes('b')],
  },
  session: { title: 'Jardin: suite', personIds: ['b', 'c'] },
  organisation: 'Pawol Lakou',
  today: '2026-11-23',
  language: 'fr',
} as const

describe('the newsletter list', () => {
  test('the workbook holds those who agreed, and no telephone', () => {
    const { bytes, fileName } = exportNewsletter({ ...request, session: null, format: 'xlsx' })
    const book = read(bytes)
    const rows = utils.sheet_to_json<string[]>(Object.values(book.Sheets)[0] ?? {}, {
      header: 1,
      raw: false,
    })
    expect(rows).toEqual([
      ['E-mail', 'Prénom', 'Nom', 'Commune', 'Décision du'],
      ['abel@exemple.invalid', 'Prénom a', 'ABEL', undefined, '28/02/2026'],
      ['zele@exemple.invalid', '=1+1', 'ZÉLÉ', 'Le Robert', '28/02/2026'],
    ])
    expect(fileName).toBe('lettre d’information – 2026-11-23.xlsx')
  })

  test('of a session, the CSV holds its people only, and runs no formula', () => {
    const { bytes, fileName } = exportNewsletter({ ...request, format: 'csv' })
    expect(Buffer.from(bytes).toString('utf8')).toBe(
      '\uFEFFE-mail;Prénom;Nom;Commune;Décision du\r\nzele@exemple.invalid;"\'=1+1";ZÉLÉ;Le Robert;28/02/2026\r\n',
    )
    expect(fileName).toBe('lettre d’information – Jardin suite – 2026-11-23.csv')
  })

  test('nobody who agreed gives the headings alone, not a broken file', () => {
    const empty = { ...request, source: { ...request.source, consentEvents: [] } } as const
    expect(
      Buffer.from(exportNewsletter({ ...empty, format: 'csv' }).bytes)
        .toString()
        .trim()
        .split('\r\n'),
    ).toHaveLength(1)
    expect(read(exportNewsletter({ ...empty, format: 'xlsx' }).bytes).SheetNames).toHaveLength(1)
  })
})
