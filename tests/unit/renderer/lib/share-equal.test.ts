import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareEqual } from '#renderer/lib/share-equal.ts'

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, undefined, true, 0, 1, 'a', 'b'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
    fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), tie('value'))).map((all) => new Map(all)),
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((all) => new Set(all)),
  ),
})).value

describe('sharing what did not change between two answers', () => {
  it('always says what the new answer says', () => {
    fc.assert(
      fc.property(plain, plain, (before, next) => {
        expect(shareEqual(before, next)).toStrictEqual(next)
      }),
    )
  })

  it('keeps the very object when all of it is the same', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(shareEqual(value, structuredClone(value))).toBe(value)
      }),
    )
  })

  it('keeps the rows beside the one that changed', () => {
    const before = { rows: [{ status: 'present' }, { status: 'absent' }], parts: [{ id: 'a' }] }
    const next = { rows: [{ status: 'present' }, { status: 'excused' }], parts: [{ id: 'a' }] }
    const shown = shareEqual(before, next)
    expect(shown).not.toBe(before)
    expect(shown.parts).toBe(before.parts)
    expect(shown.rows[0]).toBe(before.rows[0])
    expect(shown.rows[1]).toEqual({ status: 'excused' })
  })

  it('notices a field that went away, and another order', () => {
    expect(shareEqual({ id: 'a', leftAt: undefined }, { id: 'a' })).toStrictEqual({ id: 'a' })
    expect([
      ...shareEqual(
        new Map([
          [1, 1],
          [2, 2],
        ]),
        new Map([
          [2, 2],
          [1, 1],
        ]),
      ).keys(),
    ]).toEqual([2, 1])
    expect([...shareEqual(new Set([1, 2]), new Set([2, 1]))]).toEqual([2, 1])
  })
})
