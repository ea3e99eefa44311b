import { describe, expect, it } from 'vitest'
import { movedRow, toggledSelection } from '#renderer/ui/virtual-table-keys.ts'

describe('keys of a long table', () => {
  it('never leaves the table', () => {
    expect(movedRow('ArrowDown', 9, 10, 5)).toBe(9)
    expect(movedRow('ArrowUp', 0, 10, 5)).toBe(0)
    expect(movedRow('PageDown', 7, 10, 5)).toBe(9)
    expect(movedRow('PageUp', 2, 10, 5)).toBe(0)
  })

  it('goes nowhere in an empty table', () => {
    for (const key of ['ArrowDown', 'End', 'PageUp']) expect(movedRow(key, -1, 0, 5)).toBeNull()
  })

  it('enters by the first row when none is active', () => {
    expect(movedRow('ArrowDown', -1, 10, 5)).toBe(0)
  })

  it('leaves other keys to the rest of the app', () => {
    expect(movedRow('k', 3, 10, 5)).toBeNull()
  })
})

describe('ticking rows', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']

  it('unticks what was ticked', () => {
    expect([...toggledSelection(new Set(['b']), ids, 1, null)]).toEqual([])
  })

  it('takes a range in either direction and keeps what was ticked before', () => {
    expect([...toggledSelection(new Set(['e']), ids, 1, { from: 3 })].sort()).toEqual([
      'b',
      'c',
      'd',
      'e',
    ])
  })

  it('does not change the set it was given', () => {
    const before = new Set(['a'])
    toggledSelection(before, ids, 2, null)
    expect([...before]).toEqual(['a'])
  })
})
