import { describe, expect, it } from 'vitest'
import {
  changeBlocks,
  createAgendaStore,
  editsLeft,
  setTyped,
} from '#renderer/features/agenda/agenda-store.ts'
import { sampleAgendaSource, sampleBlock } from '#tests/helpers/sample-agenda.ts'

const BLOCKS = ['a', 'b', 'c'].map((id) => sampleBlock({ id, minutes: 10 }))

describe('the agenda on screen', () => {
  it('keeps a second move when the tables bring only the news of the first', () => {
    const second = new Map([['c', { order: 'Z' }]])
    const newsOfFirst = sampleAgendaSource(
      BLOCKS.map((one) => (one.id === 'c' ? { ...one, order: 'aV' } : one)),
    )
    expect(editsLeft(second, newsOfFirst)).toEqual(second)
    const newsOfSecond = sampleAgendaSource(
      BLOCKS.map((one) => (one.id === 'c' ? { ...one, order: 'Z' } : one)),
    )
    expect(editsLeft(second, newsOfSecond).size).toBe(0)
  })

  it('keeps a new or a removed block until the tables say the same', () => {
    const added = sampleBlock({ id: 'd' })
    const edits = new Map([
      ['d', added],
      ['a', null],
    ])
    expect([...editsLeft(edits, sampleAgendaSource(BLOCKS)).keys()]).toEqual(['d', 'a'])
    expect(editsLeft(edits, sampleAgendaSource([...BLOCKS.slice(1), added])).size).toBe(0)
  })

  it('moves the starts while a length is typed, and leaves every other block as it was', () => {
    const store = createAgendaStore(sampleAgendaSource(BLOCKS))
    const before = store.getState()
    setTyped(store, 'a', 45)
    const typing = store.getState()
    expect(typing.placed.get('b')?.start).toBe(9 * 60 + 45)
    expect(typing.blocks.get('b')).toBe(before.blocks.get('b'))
    expect(typing.lists).toBe(before.lists)
    expect(typing.order).toBe(before.order)
    expect(typing.warnings).toBe(before.warnings)
    setTyped(store, 'a', null)
    expect(store.getState().placed.get('b')?.start).toBe(9 * 60 + 10)
  })

  it('hands the keys to the block that takes the place of the one removed', () => {
    const store = createAgendaStore(sampleAgendaSource(BLOCKS))
    store.setState({ currentId: 'b' })
    changeBlocks(store, { edits: new Map([['b', null]]) })
    expect(store.getState().currentId).toBe('c')
    changeBlocks(store, { edits: new Map(['a', 'b', 'c'].map((id) => [id, null])) })
    expect(store.getState().currentId).toBeNull()
  })
})
