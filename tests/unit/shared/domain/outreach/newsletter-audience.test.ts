import { describe, expect, test } from 'vitest'
import { newsletterAudience } from '#shared/domain/outreach/newsletter-audience.ts'
import type { ConsentEvent, Person } from '#shared/schemas/people.schema.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'

const person = (id: string, fields: Partial<Person> = {}): Person =>
  aPerson(id, { lastName: id, email: `${id}@exemple.invalid`, ...fields })

const consent = (personId: string, fields: Partial<ConsentEvent> = {}): ConsentEvent => ({
  id: `${personId}-${fields.date ?? ''}-${fields.decision ?? ''}`,
  personId,
  purpose: 'newsletter',
  decision: 'given',
  date: '2026-02-01',
  channel: 'paper',
  proof: 'confirmed',
  source: '',
  recordedAt: '2026-02-01T10:00:00Z',
  ...fields,
})

const namesOf = ({ subscribers }: ReturnType<typeof newsletterAudience>) =>
  subscribers.map(({ person: { id } }) => id)

describe('who gets the newsletter', () => {
  test('only a proven yes that still holds; each other person is counted with the reason', () => {
    const people = ['oui', 'rien', 'non', 'retire', 'doute', 'photo'].map((id) => person(id))
    const audience = newsletterAudience(
      {
        people: [...people, person('sans', { email: '' }), person('faux', { email: 'faux@' })],
        consentEvents: [
          consent('oui'),
          consent('non', { decision: 'refused' }),
          consent('retire'),
          consent('retire', { decision: 'withdrawn', date: '2026-05-01' }),
          consent('doute', { proof: 'toConfirm' }),
          consent('photo', { purpose: 'photos' }),
          consent('sans'),
          consent('faux'),
        ],
      },
      null,
    )
    expect(namesOf(audience)).toEqual(['oui'])
    expect(audience.leftOut).toEqual({
      noConsent: 2,
      refused: 1,
      withdrawn: 1,
      toConfirm: 1,
      noEmail: 2,
      sameEmail: 0,
    })
    expect(audience.leftOutCount).toBe(7)
  })

  test('a yes typed late does not cover a withdrawal decided after it', () => {
    const audience = newsletterAudience(
      {
        people: [person('a')],
        consentEvents: [
          consent('a', { decision: 'withdrawn', date: '2026-06-01' }),
          consent('a', { date: '2026-03-01', recordedAt: '2026-07-01T10:00:00Z' }),
        ],
      },
      null,
    )
    expect(namesOf(audience)).toEqual([])
  })

  test('two records merged since are one person, and a withdrawal of either counts', () => {
    const source = {
      people: [person('a'), person('b', { mergedInto: 'a' })],
      consentEvents: [consent('a'), consent('b', { decision: 'withdrawn', date: '2026-04-01' })],
    }
    expect(newsletterAudience(source, null).leftOut.withdrawn).toBe(1)
    expect(newsletterAudience(source, new Set(['b'])).leftOutCount).toBe(1)
  })

  test('one address gets one letter, whatever its capitals', () => {
    const audience = newsletterAudience(
      {
        people: [
          person('a', { email: 'foyer@exemple.invalid' }),
          person('b', { email: 'Foyer@exemple.invalid' }),
        ],
        consentEvents: [consent('a'), consent('b')],
      },
      null,
    )
    expect(namesOf(audience)).toEqual(['a'])
    expect(audience.leftOut.sameEmail).toBe(1)
  })

  test('who withdrew an address is not written to under another record of the same address', () => {
    const people = ['a', 'b'].map((id) => person(id, { email: 'lise@exemple.invalid' }))
    const decided = (...consentEvents: readonly ConsentEvent[]) =>
      newsletterAudience({ people, consentEvents }, null)
    const later = decided(consent('a'), consent('b', { decision: 'withdrawn', date: '2026-04-01' }))
    expect(namesOf(later)).toEqual([])
    expect(later.leftOut).toMatchObject({ withdrawn: 2, sameEmail: 0 })
    const again = decided(
      consent('a', { date: '2026-05-01' }),
      consent('b', { decision: 'withdrawn', date: '2026-04-01' }),
    )
    expect(namesOf(again)).toEqual(['a'])
    const onlyA = newsletterAudience(
      {
        people,
        consentEvents: [consent('a'), consent('b', { decision: 'withdrawn', date: '2026-04-01' })],
      },
      new Set(['a']),
    )
    expect(namesOf(onlyA)).toEqual([])
  })

  test('of a session, only its list', () => {
    const source = {
      people: [person('a'), person('b')],
      consentEvents: [consent('a'), consent('b')],
    }
    expect(namesOf(newsletterAudience(source, new Set(['b'])))).toEqual(['b'])
  })
})
