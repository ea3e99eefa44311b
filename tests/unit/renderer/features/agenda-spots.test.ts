import { describe, expect, it } from 'vitest'
import { pasteTarget } from '#renderer/features/agenda/agenda-spots.ts'
import { createAgendaStore } from '#renderer/features/agenda/agenda-store.ts'
import { EMPTY_SESSION } from '#shared/domain/empty-rows.ts'
import { sampleBlock, samplePart } from '#tests/helpers/sample-agenda.ts'

const MORNING = { ...samplePart(), sessionId: 'session-1', anonymousCount: 0 }
const AFTERNOON = { ...MORNING, id: 'part-2', start: '14:00', end: '17:00' }

const twoParts = (currentId: string | null) => {
  const store = createAgendaStore({
    plan: {
      session: { ...EMPTY_SESSION, id: 'session-1', code: 'J4RD', title: 'Jardin', createdAt: '' },
      parts: [MORNING, AFTERNOON],
      blocks: [
        sampleBlock({ id: 'a', minutes: 30 }),
        sampleBlock({ id: 'b', minutes: 30 }),
        sampleBlock({ id: 'c', minutes: 30, partId: 'part-2' }),
        sampleBlock({ id: 'd', minutes: 30, partId: null }),
      ],
      tracks: [],
      materials: [],
      packedKeys: new Set(),
    },
    people: 20,
    closesAt: null,
  })
  store.setState({ currentId })
  return store.getState()
}

describe('where pasted lines go', () => {
  it('puts them after the chosen block, and reads their times against its end', () => {
    const spot = { partId: 'part-1', trackId: null, beforeId: 'b' }
    expect(pasteTarget(twoParts('a'), 'part-1')).toEqual({ spot, startsAt: '09:30' })
    expect(pasteTarget(twoParts('a'), null)).toEqual({ spot, startsAt: '09:30' })
  })

  it('puts them at the end of the day that is chosen, not of the first', () => {
    expect(pasteTarget(twoParts('a'), 'part-2')).toEqual({
      spot: { partId: 'part-2', trackId: null, beforeId: null },
      startsAt: '14:30',
    })
  })

  it('keeps what is pasted on the reserve in the reserve', () => {
    expect(pasteTarget(twoParts('d'), null).spot.partId).toBeNull()
  })
})
