import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAgendaStore, setTyped } from '#renderer/features/agenda/agenda-store.ts'
import { rowGroups } from '#renderer/features/agenda/row-groups.ts'
import { rowStatesOf } from '#renderer/features/agenda/row-state.ts'
import { sampleAgendaSource, sampleBlock } from '#tests/helpers/sample-agenda.ts'

const uniqueIds = fc.uniqueArray(fc.uuid(), { maxLength: 120 })

describe('the rows of an agenda', () => {
  it('loses, doubles or moves no row when they are cut into groups of at most 16', () => {
    fc.assert(
      fc.property(uniqueIds, (ids) => {
        const groups = rowGroups(ids)
        expect(groups.flat()).toEqual(ids)
        for (const group of groups) expect(group.length).toBeLessThanOrEqual(16)
        for (const group of groups) expect(group.length).toBeGreaterThan(0)
      }),
    )
  })

  it('draws few groups anew when a block is added to a long day', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `block-${index}`)
    const before = new Set(rowGroups(ids).map((group) => group.join()))
    const after = rowGroups(ids.toSpliced(60, 0, 'new')).map((group) => group.join())
    expect(before.size).toBeGreaterThan(12)
    expect(after.filter((group) => !before.has(group)).length).toBeLessThanOrEqual(4)
  })

  it('redraws only rows whose start or block changed while a length is typed', () => {
    const blocks = ['a', 'b', 'c'].map((id) => sampleBlock({ id, minutes: 10 }))
    const ids = blocks.map(({ id }) => id)
    const store = createAgendaStore(sampleAgendaSource(blocks))
    const before = rowStatesOf(store.getState(), ids, true, [])
    expect(rowStatesOf(store.getState(), ids, true, before)).toBe(before)
    setTyped(store, 'b', 45)
    const after = rowStatesOf(store.getState(), ids, true, before)
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, false])
    expect(after.map(({ start }) => start)).toEqual([540, 550, 595])
  })

  it('leaves the times of rows that nobody sees until one stops typing', () => {
    const blocks = ['a', 'b'].map((id) => sampleBlock({ id, minutes: 10 }))
    const store = createAgendaStore(sampleAgendaSource(blocks))
    const before = rowStatesOf(store.getState(), ['b'], false, [])
    setTyped(store, 'a', 45)
    expect(rowStatesOf(store.getState(), ['b'], false, before)).toBe(before)
    store.setState(({ placed }) => ({ settled: placed }))
    expect(rowStatesOf(store.getState(), ['b'], false, before)[0]?.start).toBe(585)
  })
})
