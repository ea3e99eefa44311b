import { describe, expect, it } from 'vitest'
import { currentConsents } from '#shared/domain/consents.ts'
import { dossierLines } from '#shared/domain/privacy/dossier-lines.ts'
import { personDossier } from '#shared/domain/privacy/person-dossier.ts'
import { dueForPurge, yearsBefore } from '#shared/domain/privacy/retention.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import type { PrivacySettings } from '#shared/schemas/privacy.schema.ts'

const rows = exampleRows('2026-11-23')
const settings = (people: number | null): PrivacySettings => ({
  id: 'privacy',
  years: { people, proofs: null, attendance: null, requests: null, exports: null },
  confirmedOn: null,
  reviewedOn: null,
})

describe('what is to be purged', () => {
  it('counts from the last thing that happened with a person, not from their record', () => {
    const later = dueForPurge(rows, settings(1), '2028-01-10').people
    expect(later.length).toBeGreaterThan(0)
    const lastSession =
      rows.sessionParts
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? ''
    const invited = new Set(
      rows.participations
        .filter(({ sessionId }) =>
          rows.sessionParts.some(
            (part) => part.sessionId === sessionId && part.date === lastSession,
          ),
        )
        .map(({ personId }) => personId),
    )
    const justBefore = yearsBefore('2028-01-10', 1)
    for (const { id, lastDay } of later) {
      expect(lastDay < justBefore).toBe(true)
      if (lastSession >= justBefore) expect(invited.has(id)).toBe(false)
    }
  })

  it('is nothing while nobody is past the proposed three years, and everybody long after', () => {
    expect(dueForPurge(rows, null, '2026-11-23').people).toEqual([])
    const alive = rows.people.filter(({ mergedInto }) => mergedInto === null)
    expect(dueForPurge(rows, null, '2040-01-01').people).toHaveLength(alive.length)
  })

  it('takes the 28 for a 29 February', () => {
    expect(yearsBefore('2028-02-29', 3)).toBe('2025-02-28')
  })
})

describe('a consent that was taken back', () => {
  const event = (fields: Partial<ConsentEvent>): ConsentEvent => ({
    id: 'c1',
    personId: 'p1',
    purpose: 'newsletter',
    decision: 'given',
    date: '2026-01-01',
    channel: 'paper',
    proof: 'confirmed',
    source: '',
    recordedAt: '2026-01-01T12:00:00.000Z',
    ...fields,
  })

  it('does not come back with a list imported later, and does with a new sheet', () => {
    const withdrawn = event({ id: 'c2', decision: 'withdrawn', date: '2026-02-01' })
    const imported = event({ id: 'c3', channel: 'import', date: '2026-03-01' })
    const again = event({ id: 'c4', date: '2026-04-01' })
    const first = event({})
    expect(currentConsents([first, imported, withdrawn]).newsletter?.decision).toBe('withdrawn')
    expect(currentConsents([imported, again, first, withdrawn]).newsletter?.id).toBe('c4')
    expect(currentConsents([imported]).newsletter?.id).toBe('c3')
  })
})

describe('the dossier of a person', () => {
  const [person] = rows.people
  if (!person) throw new Error('The example is empty')
  const dossier = personDossier(rows, person.id)

  it('holds their record, consents and attendance, and nobody else’s', () => {
    expect(dossier.rows.people).toEqual([person])
    expect(dossier.rows.consentEvents).toEqual(
      rows.consentEvents.filter(({ personId }) => personId === person.id),
    )
    expect(dossier.rows.attendances?.length).toBe(
      rows.attendances.filter(({ personId }) => personId === person.id).length,
    )
    const others = rows.people.filter(({ id }) => id !== person.id)
    const text = JSON.stringify(dossier.rows)
    for (const { id } of others) expect(text).not.toContain(`"${id}"`)
  })

  it('says it in sentences, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const lines = dossierLines(dossier, { t: createTranslator(language), language })
      expect(lines.length).toBeGreaterThan(8)
      for (const { text } of lines) expect(text).not.toMatch(/privacy\.|undefined|null/u)
      expect(lines.some(({ text }) => text.includes(person.lastName))).toBe(true)
    }
  })
})
