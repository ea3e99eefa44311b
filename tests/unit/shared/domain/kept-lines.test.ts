import { describe, expect, it } from 'vitest'
import { keptInPlace } from '#shared/domain/kept-lines.ts'

const line = (key: string) => ({ key })
const shown = (...args: Parameters<typeof keptInPlace>) =>
  keptInPlace(...args).map(({ item, isDone }) => `${item.key}${isDone ? '!' : ''}`)

describe('a list whose lines go once they are done', () => {
  it('keeps a done line where it was, so that the next one is not pressed unseen', () => {
    expect(shown([line('b'), line('c')], [{ item: line('a'), index: 0 }])).toEqual(['a!', 'b', 'c'])
  })

  it('keeps several in the places in which they were shown, whichever was done first', () => {
    const kept = [
      { item: line('c'), index: 2 },
      { item: line('a'), index: 0 },
    ]
    expect(shown([line('b'), line('d')], kept)).toEqual(['a!', 'b', 'c!', 'd'])
  })

  it('shows a line once when it came back, as after an undo', () => {
    expect(shown([line('a'), line('b')], [{ item: line('a'), index: 0 }])).toEqual(['a', 'b'])
  })
})
