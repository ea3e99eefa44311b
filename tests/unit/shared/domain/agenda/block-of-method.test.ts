import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adaptations } from '#shared/domain/agenda/adapt-blocks.ts'
import { blockOfMethod, type KeyedMethod } from '#shared/domain/agenda/block-of-method.ts'
import { methodMinutes } from '#shared/domain/methods/method-scaling.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import { type AgendaBlock, agendaBlockSchema } from '#shared/schemas/agenda.schema.ts'
import { sampleBlock } from '#tests/helpers/sample-agenda.ts'

const METHODS: readonly KeyedMethod[] = builtinMethods('fr')
const byKey = new Map(METHODS.map((method) => [method.key, method]))

const blockFrom = (
  method: KeyedMethod,
  people: number,
  variantKey: string | null = null,
): AgendaBlock => sampleBlock({ id: 'block', ...blockOfMethod(method, { people, variantKey }) })

describe('a block made of a method', () => {
  it.each(METHODS.map((method) => [method.name, method] as const))(
    'can be kept, for 1 to 500 people: %s',
    (_name, method) => {
      for (const people of [0, 1, 7, 30, 500]) {
        const block = blockFrom(method, people)
        expect(agendaBlockSchema.safeParse(block).success).toBe(true)
        expect(block.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(block.minutes)
        expect(block.scaledFor).toBe(people > 0 ? people : null)
      }
    },
  )

  it('can be kept for a crowd, too: a day at the longest', () => {
    for (const method of METHODS) {
      const block = blockFrom(method, 5_000)
      expect(agendaBlockSchema.safeParse(block).success, method.name).toBe(true)
      const [found] = adaptations([blockFrom(method, 8)], () => method, 5_000)
      const row = { ...block, minutes: found?.minutes, steps: found?.steps }
      expect(agendaBlockSchema.safeParse(row).success, method.name).toBe(true)
    }
  })

  it('follows the variant', () => {
    const method = METHODS.find(({ variants }) => variants.length > 0)
    const variantKey = method?.variants[0]?.key ?? ''
    if (!method) throw new Error('No method has a variant')
    const block = blockFrom(method, 8, variantKey)
    expect(block.minutes).toBe(methodMinutes(method, { people: 8, variantKey }))
    expect(block.title).toContain(method.variants[0]?.name)
  })
})

describe('the notes of a block made of a method', () => {
  it('hold what the facilitator has to know: steps in detail, tips, and how to go without reading', () => {
    for (const method of METHODS) {
      const { privateNotes, instructions } = blockFrom(method, 12)
      for (const { detail } of method.steps) expect(privateNotes).toContain(detail)
      expect(privateNotes).toContain(method.tips)
      expect(privateNotes).toContain(method.lowLiteracyTip)
      expect(instructions).toBe(method.purpose)
    }
  })
})

describe('another head count', () => {
  it('gives an untouched block exactly the length that the method then takes', () => {
    const people = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), people, people, (method, before, after) => {
        const [found] = adaptations([blockFrom(method, before)], (key) => byKey.get(key), after)
        if (before === after) expect(found).toBeUndefined()
        else expect(found?.minutes).toBe(methodMinutes(method, { people: after, variantKey: null }))
      }),
    )
  })

  it('lengthens the steps in which people take turns, and no other, of an untouched block', () => {
    const people = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), people, people, (method, before, after) => {
        const [found] = adaptations([blockFrom(method, before)], (key) => byKey.get(key), after)
        if (before !== after) expect(found?.steps).toEqual(blockFrom(method, after).steps)
      }),
    )
  })

  it('shares out the new length over the steps that the team changed, to the minute', () => {
    const method = METHODS.find(({ key }) => key === 'coat-of-arms')
    if (!method) throw new Error('No method grows with people')
    const length = fc.integer({ min: 0, max: 200 })
    fc.assert(
      fc.property(fc.array(length, { minLength: 1, maxLength: 6 }), (lengths) => {
        const steps = lengths.map((minutes, index) => ({ title: `Étape ${index}`, minutes }))
        const minutes = lengths.reduce((sum, one) => sum + one, 0)
        const block = { ...blockFrom(method, 8), minutes, steps }
        const [found] = adaptations([block], () => method, 17)
        expect(found?.minutes).toBeLessThanOrEqual(1_440)
        if (found && found.minutes < 1_440) {
          expect(found.steps.reduce((sum, one) => sum + one.minutes, 0)).toBe(found.minutes)
        }
      }),
    )
  })

  it('keeps what the team lengthened in proportion', () => {
    const method = METHODS.find(({ steps }) => steps.some((step) => step.secondsPerPerson > 0))
    if (!method) throw new Error('No method grows with people')
    const block = blockFrom(method, 10)
    const [found] = adaptations([{ ...block, minutes: block.minutes * 2 }], () => method, 20)
    const twice = 2 * methodMinutes(method, { people: 20, variantKey: null })
    expect(found?.minutes).toBe(twice)
  })

  it('says nothing of blocks without a method, or whose method is gone', () => {
    const method = METHODS[0]
    if (!method) throw new Error('No method')
    const own = { ...blockFrom(method, 10), methodKey: null }
    expect(adaptations([own, blockFrom(method, 10)], () => undefined, 20)).toEqual([])
    expect(adaptations([blockFrom(method, 10)], () => method, 0)).toEqual([])
    expect(adaptations([blockFrom(method, 10)], () => method, 10)).toEqual([])
    const groups = { ...blockFrom(method, 10), kind: 'parallel' as const }
    expect(adaptations([groups], () => method, 20)).toEqual([])
  })
})
