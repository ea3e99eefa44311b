import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCounts, readCount } from '#shared/domain/outcomes/typed-count.ts'

describe('a count typed from paper', () => {
  test('is a number, a sum or strokes; an empty box is nothing, not zero', () => {
    const cases: readonly (readonly [string, number | null])[] = [
      ['', null],
      ['0', 0],
      [' 12 ', 12],
      ['5+5+2', 12],
      ['5 5 2', 12],
      ['|||| ||', 6],
      ['//// /', 5],
      ['xxx', 3],
    ]
    for (const [typed, count] of cases) expect(readCount(typed)).toEqual({ ok: true, count })
  })

  test('that cannot be read, or is absurd, is never saved as something else', () => {
    for (const typed of ['douze', '12a', '-3', '1,5', '+']) {
      expect(readCount(typed)).toEqual({ ok: false, error: 'unreadable' })
    }
    expect(readCount('100001')).toEqual({ ok: false, error: 'tooLarge' })
  })

  test('is the same number whichever way it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        expect(readCount('|'.repeat(count))).toEqual(readCount(String(count)))
        expect(readCount(Array.from({ length: count }, () => '1').join('+'))).toEqual({
          ok: true,
          count,
        })
      }),
    )
  })
})

describe('the total of a vote', () => {
  const check = (counts: readonly (number | null)[], others: number | null = null) =>
    checkCounts({ counts, others, people: 25, perPerson: 1 })

  test('says when there are more votes than people, blank ones included', () => {
    expect(check([20, 5]).verdict).toBe('fits')
    expect(check([20, 5], 1)).toMatchObject({ total: 26, verdict: 'over' })
  })

  test('is short only once every box is counted', () => {
    expect(check([20, null])).toMatchObject({ verdict: 'open', missing: 1 })
    expect(check([20, 3]).verdict).toBe('short')
  })

  test('is compared with what each person had', () => {
    expect(checkCounts({ counts: [60, 15], people: 25, perPerson: 3 }).verdict).toBe('fits')
  })

  test('is compared with nothing when nobody knows who was there', () => {
    expect(checkCounts({ counts: [900], people: null, perPerson: 1 }).verdict).toBe('open')
    expect(checkCounts({ counts: [900], people: 25, perPerson: null }).verdict).toBe('open')
    expect(checkCounts({ counts: [3], people: 0, perPerson: 1 }).verdict).toBe('open')
  })

  test('of empty boxes accuses nobody', () => {
    expect(check([null, null]).verdict).toBe('empty')
  })
})
