import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { methodMinutes } from '#shared/domain/methods/method-scaling.ts'
import { findMethods, type MethodWish } from '#shared/domain/methods/method-search.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import { ENERGIES, METHOD_PURPOSES } from '#shared/schemas/method.schema.ts'

const methods = builtinMethods('fr')
const found = (wish: MethodWish) => findMethods(methods, wish).map(({ key }) => key)

describe('looking for a method', () => {
  it('shows all, in their order, as long as nothing is asked for', () => {
    expect(found({})).toEqual(methods.map(({ key }) => key))
    expect(found({ text: '  ', purposes: [], people: 0 })).toHaveLength(36)
  })

  it('finds a word without its accents and capitals, by its beginning, in any order', () => {
    expect(found({ text: 'METEO' })[0]).toBe('inner-weather')
    expect(found({ text: 'interieure meteo' })).toEqual(['inner-weather'])
    expect(found({ text: 'ouvert forum' })[0]).toBe('open-space')
    expect(found({ text: 'xylophone' })).toEqual([])
  })

  it.each([
    ['open space', 'open-space'],
    ['world café', 'world-cafe'],
    ['icebreaker', 'human-bingo'],
    ['speedboat', 'yole'],
    ['photo', 'image-language'],
    ['codev', 'codevelopment'],
    ['1-2-4', 'one-two-four-all'],
    ['Boal', 'forum-theatre'],
    ['sociocratie', 'consent-decision'],
    ['rétrospective', 'starfish'],
  ])('« %s » leads to %s, whatever its name here', (text, key) => {
    expect(found({ text })).toContain(key)
  })

  it('puts a method named so before one that only speaks of it', () => {
    const names = findMethods(methods, { text: 'vote' }).map(({ name }) => name)
    const named = names.findIndex((name) => !/\bvote/iu.test(name))
    expect(named).toBeGreaterThan(0)
    expect(names.slice(named).filter((name) => /\bvote/iu.test(name))).toEqual([])
  })

  it('also reads what the screen says of a method', () => {
    const said = findMethods(methods, { text: 'cloture' }, ({ energy }) =>
      energy === 'closing' ? 'Clôture' : '',
    )
    expect(said.map(({ key }) => key)).toContain('roti')
    expect(found({ text: 'cloture' })).not.toContain('roti')
  })

  it('takes a method in when one of its lengths fits', () => {
    expect(found({ minutes: 60, people: 8 })).toContain('codevelopment')
    expect(found({ minutes: 59, people: 8 })).not.toContain('codevelopment')
  })

  it('counts the turns of everyone before saying that it fits', () => {
    expect(found({ minutes: 12, people: 4 })).toContain('coat-of-arms')
    expect(found({ minutes: 12, people: 20 })).not.toContain('coat-of-arms')
  })

  it('keeps exactly what meets every wish', () => {
    const wishes = fc.record({
      purposes: fc.subarray([...METHOD_PURPOSES]),
      energy: fc.constantFrom(...ENERGIES),
      people: fc.integer({ min: 1, max: 200 }),
      minutes: fc.integer({ min: 1, max: 240 }),
    })
    fc.assert(
      fc.property(wishes, ({ purposes, energy, people, minutes }) => {
        const keys = new Set(found({ purposes, energy, people, minutes }))
        for (const method of methods) {
          const lengths = [null, ...method.variants.map(({ key }) => key)]
          expect(keys.has(method.key), method.key).toBe(
            (purposes.length === 0 || method.purposes.some((one) => purposes.includes(one))) &&
              method.energy === energy &&
              method.minPeople <= people &&
              people <= method.maxPeople &&
              lengths.some(
                (variantKey) => methodMinutes(method, { people, variantKey }) <= minutes,
              ),
          )
        }
      }),
    )
  })
})
