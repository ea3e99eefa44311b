import type { AgendaSource } from '#renderer/features/agenda/agenda-store.ts'
import { emptyBlock } from '#shared/domain/agenda/block-edits.ts'
import type { AgendaPart } from '#shared/domain/agenda/day-plan.ts'
import { EMPTY_SESSION } from '#shared/domain/empty-rows.ts'
import type { AgendaBlock, AgendaTrack } from '#shared/schemas/agenda.schema.ts'

/** A morning from 9:00 to 12:00. */
export const samplePart = (overrides: Partial<AgendaPart> = {}): AgendaPart => ({
  id: 'part-1',
  date: '2026-11-28',
  start: '09:00',
  end: '12:00',
  ...overrides,
})

/** A block of the morning; give it an order or it stands where its id sorts. */
export const sampleBlock = (overrides: Partial<AgendaBlock> & { id: string }): AgendaBlock => ({
  ...emptyBlock,
  sessionId: 'session-1',
  partId: 'part-1',
  trackId: null,
  kind: 'single',
  order: overrides.id,
  ...overrides,
})

export const sampleTrack = (overrides: Partial<AgendaTrack> & { id: string }): AgendaTrack => ({
  sessionId: 'session-1',
  blockId: 'parallel',
  order: overrides.id,
  name: '',
  place: '',
  ...overrides,
})

/** What the tables say of a session with those blocks, for 20 people. */
export const sampleAgendaSource = (blocks: readonly AgendaBlock[]): AgendaSource => ({
  plan: {
    session: {
      ...EMPTY_SESSION,
      id: 'session-1',
      code: 'J4RD',
      title: 'Jardin',
      createdAt: '2026-11-23T10:00:00Z',
    },
    parts: [{ ...samplePart(), sessionId: 'session-1', anonymousCount: 0 }],
    blocks,
    tracks: [],
    materials: [],
    packedKeys: new Set(),
  },
  people: 20,
  closesAt: null,
})
