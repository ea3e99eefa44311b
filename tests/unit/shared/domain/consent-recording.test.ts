import { describe, expect, it } from 'vitest'
import { possibleDecisions, proofOf } from '#shared/domain/consent-recording.ts'
import type { ConsentDecision, ConsentEvent } from '#shared/schemas/people.schema.ts'

const event = (decision: ConsentDecision): ConsentEvent => ({
  id: 'c',
  personId: 'p',
  purpose: 'photos',
  decision,
  date: '2026-11-02',
  channel: 'paper',
  proof: 'confirmed',
  source: '',
  recordedAt: '2026-11-02T12:00:00Z',
})

describe('proofOf', () => {
  it('asks for proof of a spoken consent, never of a refusal', () => {
    expect(proofOf('given', 'oral')).toBe('toConfirm')
    expect(proofOf('given', 'import')).toBe('toConfirm')
    expect(proofOf('given', 'paper')).toBe('confirmed')
    expect(proofOf('refused', 'oral')).toBe('confirmed')
    expect(proofOf('withdrawn', 'oral')).toBe('confirmed')
  })
})

describe('possibleDecisions', () => {
  it('lets only a given consent be withdrawn', () => {
    expect(possibleDecisions(null)).toEqual(['given', 'refused'])
    expect(possibleDecisions(event('given'))).toEqual(['given', 'withdrawn'])
    expect(possibleDecisions(event('withdrawn'))).toEqual(['given', 'refused'])
  })
})
