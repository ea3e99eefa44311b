import { describe, expect, it } from 'vitest'
import { proposedNumber } from '#shared/domain/outcomes/proposed-number.ts'

/** A pile typed up: what the tables say at each drawing, and what was entered just before it. */
const pile = (
  ...moments: readonly { readonly tables: number | null; readonly entered?: number }[]
) => {
  let ahead: number | null = null
  return moments.map(({ tables, entered }) => {
    if (entered !== undefined) ahead = entered + 1
    const proposed = proposedNumber(tables, ahead)
    ahead = proposed.ahead
    return proposed.next
  })
}

describe('the number proposed for the next paper', () => {
  it('is the one of the tables as long as nothing was entered', () => {
    expect(pile({ tables: 4 })).toEqual([4])
    expect(pile({ tables: null })).toEqual([null])
  })

  it('does not give one number to two papers entered before the tables have the first', () => {
    expect(pile({ tables: 4 }, { tables: 4, entered: 4 }, { tables: 4, entered: 5 })).toEqual([
      4, 5, 6,
    ])
  })

  it('goes on from a first number typed where the cards had none', () => {
    expect(pile({ tables: null }, { tables: null, entered: 12 }, { tables: 13 })).toEqual([
      null,
      13,
      13,
    ])
  })

  it('does not step back while the tables catch up with several papers', () => {
    expect(
      pile({ tables: 4, entered: 4 }, { tables: 4, entered: 5 }, { tables: 5 }, { tables: 6 }),
    ).toEqual([5, 6, 6, 6])
  })

  it('follows the tables back once they caught up: an undone paper frees its number', () => {
    expect(pile({ tables: 4, entered: 4 }, { tables: 5 }, { tables: 4 })).toEqual([5, 5, 4])
  })

  it('keeps to the tables when an older number was entered again', () => {
    expect(pile({ tables: 9, entered: 3 }, { tables: 9 })).toEqual([9, 9])
  })
})
