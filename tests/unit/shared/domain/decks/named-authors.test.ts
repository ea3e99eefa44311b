import { expect, it } from 'vitest'
import { namedAuthors } from '#shared/domain/decks/named-authors.ts'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'

const said = (personId: string, fields: Partial<ConsentEvent> = {}): ConsentEvent => ({
  id: `${personId}.1`,
  personId,
  purpose: 'sharing',
  decision: 'given',
  date: '2026-01-01',
  channel: 'paper',
  proof: 'confirmed',
  source: '',
  recordedAt: '2026-01-01T09:00:00-04:00',
  ...fields,
})

it('names in a shared deck only who agreed with a proof: an imported yes gave the name away', () => {
  const cards = [{ authorId: 'lea' }, { authorId: 'zoe' }, { authorId: 'max' }, { authorId: null }]
  const events = [
    said('lea'),
    said('zoe', { proof: 'toConfirm' }),
    said('max', { purpose: 'photos' }),
  ]
  expect([...namedAuthors(cards, events)]).toEqual(['lea'])
})
