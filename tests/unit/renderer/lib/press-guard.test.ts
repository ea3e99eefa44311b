import { describe, expect, it } from 'vitest'
import { firstPressTeller } from '#renderer/lib/press-guard.ts'

describe('telling the first press from the second of a double one', () => {
  it('ignores a second press on the same thing, which would take back the first', () => {
    let at = 0
    const isFirst = firstPressTeller(() => at)
    expect(isFirst('kept a')).toBe(true)
    at = 250
    expect(isFirst('kept a')).toBe(false)
    at = 800
    expect(isFirst('kept a')).toBe(true)
  })

  it('lets one go fast from line to line', () => {
    let at = 0
    const isFirst = firstPressTeller(() => at)
    expect(isFirst('kept a')).toBe(true)
    at = 100
    expect(isFirst('kept b')).toBe(true)
  })
})
