import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumsToTell } from '#shared/domain/report/told-sums.ts'
import { isInSpan, spanOf } from '#tests/helpers/rational-span.ts'

const COUNTS = 8
const WHOLE = Array.from({ length: COUNTS }, (_, place) => place)
const sum = fc.uniqueArray(fc.nat({ max: COUNTS - 1 }), { minLength: 1, maxLength: COUNTS - 1 })
const rowOf = (places: readonly number[]) => WHOLE.map((place) => Number(places.includes(place)))

describe('sums that are told one after the other', () => {
  it('leave out the one that would tell a secret, and tell the others', () => {
    // Of 23 in March, 20 at the only living lab leave the three of the training.
    const told = sumsToTell([[0, 1], [0], [2, 3]], {
      counts: 4,
      known: [[0, 1, 2, 3]],
      secrets: [[1]],
    })
    expect(told).toEqual([true, false, true])
  })

  it('never let a secret be worked out, and hide nothing that could be told', () => {
    fc.assert(
      fc.property(
        fc.array(sum, { maxLength: 9 }),
        fc.array(sum, { minLength: 1, maxLength: 4 }),
        (sums, secrets) => {
          const answers = sumsToTell(sums, { counts: COUNTS, known: [WHOLE], secrets })
          const rows = [rowOf(WHOLE)]
          sums.forEach((places, index) => {
            const next = spanOf([...rows, rowOf(places)])
            expect(answers[index]).toBe(!secrets.some((secret) => isInSpan(next, rowOf(secret))))
            if (answers[index]) rows.push(rowOf(places))
          })
        },
      ),
      { numRuns: 400 },
    )
  })
})
