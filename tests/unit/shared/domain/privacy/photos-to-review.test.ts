import { describe, expect, it } from 'vitest'
import { photosToReview } from '#shared/domain/privacy/photos-to-review.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import { photosOf, sessionIdOf } from '#tests/helpers/sample-report.ts'

const rows = exampleRows('2026-11-23')
const attendance = rows.attendances.find(({ status }) => status === 'present')
if (attendance === undefined) throw new Error('Nobody came to the example')
const { sessionId, personId } = attendance
const absent = rows.people.find(
  ({ id }) => !rows.attendances.some((row) => row.personId === id && row.sessionId === sessionId),
)

const decision = (fields: Partial<ConsentEvent>): ConsentEvent => ({
  id: 'said',
  personId,
  purpose: 'photos',
  decision: 'withdrawn',
  date: '2026-10-02',
  channel: 'oral',
  proof: 'confirmed',
  source: '',
  recordedAt: '2026-10-02T12:00:00Z',
  ...fields,
})

const review = (
  events: readonly ConsentEvent[],
  photos = photosOf(sessionId),
  people = rows.people,
  attendances = rows.attendances,
) => photosToReview({ photos, attendances, people, consentEvents: events })

const shown = ({ photo }: { readonly photo: { readonly id: string } }) => photo.id

describe('photos to be looked at again', () => {
  it('are those that may be shown, once somebody who was there takes their consent back', () => {
    expect(review([decision({})]).map(shown)).toEqual(['a1', 'b1', 'c1'])
    expect(review([decision({ decision: 'refused' })])[0]?.unwilling[0]?.person.id).toBe(personId)
  })

  it('are none for a yes, another purpose, somebody who was not there, or another session', () => {
    expect(review([])).toEqual([])
    expect(review([decision({ decision: 'given' })])).toEqual([])
    expect(review([decision({ purpose: 'newsletter' })])).toEqual([])
    expect(review([decision({ personId: absent?.id ?? '' })])).toEqual([])
    // Somebody who was expected: their absence is written down.
    const missed = rows.attendances.map((row) =>
      row.personId === personId ? { ...row, status: 'absent' as const } : row,
    )
    expect(review([decision({})], photosOf(sessionId), rows.people, missed)).toEqual([])
    const other = sessionIdOf(
      { sessions: rows.sessions.filter(({ id }) => id !== sessionId) },
      rows.sessions.find(({ id }) => id !== sessionId)?.code ?? '',
    )
    const nobody = rows.attendances.filter((row) => row.sessionId !== other)
    expect(
      photosToReview({
        photos: photosOf(other),
        attendances: nobody,
        people: rows.people,
        consentEvents: [decision({})],
      }),
    ).toEqual([])
  })

  it('are not asked about twice: a no that was known when the photo was agreed on is settled', () => {
    const before = decision({ recordedAt: '2026-09-01T12:00:00Z' })
    expect(review([before])).toEqual([])
    // Noted at 9 in Martinique, after a photo that was agreed on at 12.30 UTC.
    const agreed = photosOf(sessionId).map((photo) => ({
      ...photo,
      agreedAt: '2026-10-02T12:30:00Z',
    }))
    expect(review([decision({ recordedAt: '2026-10-02T08:00:00-04:00' })], agreed)).toEqual([])
    expect(review([decision({ recordedAt: '2026-10-02T09:00:00-04:00' })], agreed)).toHaveLength(3)
  })

  it('follow somebody merged since into another record', () => {
    const people = rows.people.map((person) =>
      person.id === personId ? { ...person, mergedInto: absent?.id ?? null } : person,
    )
    const found = review([decision({ personId: absent?.id ?? '' })], photosOf(sessionId), people)
    expect(found.map(({ unwilling }) => unwilling[0]?.person.id)).toEqual(
      Array.from({ length: 3 }, () => absent?.id),
    )
  })
})
