import type {
  Commitment,
  CommitmentEvent,
  CommitmentEventKind,
  Decision,
} from '#shared/schemas/outcome.schema.ts'

export const commitment = (changes: Partial<Commitment> = {}): Commitment => ({
  id: 'c1',
  sessionId: 's1',
  order: 'a0',
  createdAt: '2026-11-24T14:00:00.000Z',
  personId: 'p1',
  personName: '',
  text: 'Apporter les plants',
  dueDate: null,
  dueText: '',
  pictogram: null,
  cardNumber: null,
  challengeId: null,
  ...changes,
})

/** Events one minute after the other, in the order given. */
export const events = (
  ...said: readonly (CommitmentEventKind | Partial<CommitmentEvent>)[]
): readonly CommitmentEvent[] =>
  said.map((one, index) => ({
    id: `e${index}`,
    sessionId: 's1',
    commitmentId: 'c1',
    kind: 'kept' as const,
    date: '2026-12-01',
    note: '',
    dueDate: null,
    reviewedInId: null,
    at: `2026-12-01T10:${String(index).padStart(2, '0')}:00.000Z`,
    ...(typeof one === 'string' ? { kind: one } : one),
  }))

export const decision = (changes: Partial<Decision> = {}): Decision => ({
  id: 'd1',
  sessionId: 's1',
  order: 'a0',
  createdAt: '2026-11-24T14:00:00.000Z',
  text: 'Le jardin ouvre le samedi',
  reason: '',
  decidedBy: '',
  challengeId: null,
  replacedBy: null,
  ...changes,
})
