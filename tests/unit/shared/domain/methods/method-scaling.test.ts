import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { methodMinutes, scaledSteps } from '#shared/domain/methods/method-scaling.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'

const methods = builtinMethods('fr')
const named = (key: string) => {
  const method = methods.find((one) => one.key === key)
  if (!method) throw new Error(`No method ${key}`)
  return method
}
const lengthOf = (key: string, people: number) =>
  methodMinutes(named(key), { people, variantKey: null })

describe('the length of a method', () => {
  it('grows with the turns that people take, and by whole minutes', () => {
    expect(lengthOf('coat-of-arms', 4)).toBe(11)
    expect(lengthOf('coat-of-arms', 21)).toBe(28)
    // 13 turns of 20 seconds are 4 min 20: five minutes, lest the last ones be cut short.
    expect(scaledSteps(named('inner-weather'), { people: 13, variantKey: null })[2]?.minutes).toBe(
      5,
    )
  })

  it('counts the largest group when the method works in groups', () => {
    // Six at a table, then nine as five and four.
    expect(lengthOf('brainwriting', 6)).toBe(43)
    expect(lengthOf('brainwriting', 9)).toBe(38)
    expect(lengthOf('brainwriting', 36)).toBe(43)
  })

  it('is that of twelve people, or the nearest it takes, when nobody said how many come', () => {
    expect(lengthOf('coat-of-arms', 0)).toBe(lengthOf('coat-of-arms', 12))
    expect(lengthOf('open-space', 0)).toBe(lengthOf('open-space', 15))
  })

  it('never shrinks when one more comes and all work together', () => {
    const together = methods.filter(({ groupSize }) => groupSize === null)
    fc.assert(
      fc.property(
        fc.constantFrom(...together),
        fc.integer({ min: 1, max: 300 }),
        (method, people) => {
          const minutes = (count: number) =>
            methodMinutes(method, { people: count, variantKey: null })
          expect(minutes(people + 1)).toBeGreaterThanOrEqual(minutes(people))
        },
      ),
    )
  })

  it('is the sum of its steps, in every variant, and never nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        fc.integer({ min: 0, max: 300 }),
        (method, people) => {
          for (const variantKey of [null, ...method.variants.map(({ key }) => key)]) {
            const steps = scaledSteps(method, { people, variantKey })
            const sum = steps.reduce((total, { minutes }) => total + minutes, 0)
            expect(methodMinutes(method, { people, variantKey })).toBe(sum)
            for (const { minutes } of steps) expect(Number.isInteger(minutes)).toBe(true)
            expect(sum).toBeGreaterThan(0)
          }
        },
      ),
    )
  })
})
