import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BlockContent,
  emptyBlock,
  expandSteps,
  mergeBlocks,
  splitBlock,
} from '#shared/domain/agenda/block-edits.ts'

const content = (overrides: Partial<BlockContent>): BlockContent => ({
  ...emptyBlock,
  ...overrides,
})
const material = { label: 'Feutres', quantity: 2, per: 'group', isReusable: true } as const
const anyContent = fc
  .record({
    title: fc.string({ maxLength: 20 }),
    minutes: fc.integer({ min: 0, max: 300 }),
    minimumMinutes: fc.option(fc.integer({ min: 0, max: 300 })),
    steps: fc.array(
      fc.record({ title: fc.string({ maxLength: 8 }), minutes: fc.integer({ min: 0, max: 60 }) }),
      { maxLength: 6 },
    ),
    instructions: fc.string({ maxLength: 30 }),
    privateNotes: fc.string({ maxLength: 30 }),
  })
  .map(content)
const minutesOf = (list: readonly { readonly minutes: number }[]) =>
  list.reduce((sum, { minutes }) => sum + minutes, 0)

describe('splitting a block', () => {
  it('loses and invents no minute, and shares the steps out', () => {
    fc.assert(
      fc.property(anyContent, fc.integer({ min: -10, max: 400 }), (block, at) => {
        const [first, second] = splitBlock(block, at)
        expect(first.minutes + second.minutes).toBe(block.minutes)
        expect(first.minutes).toBeGreaterThanOrEqual(0)
        expect(second.minutes).toBeGreaterThanOrEqual(0)
        expect(minutesOf([...first.steps, ...second.steps])).toBe(minutesOf(block.steps))
        const named = new Set([...first.steps, ...second.steps].map(({ title }) => title))
        for (const { title } of block.steps) expect(named).toContain(title)
      }),
    )
  })

  it('says in both parts how it is run and by whom, and only in the first what was written', () => {
    const block = content({
      title: 'Arbre',
      energy: 'decision',
      minutes: 40,
      pinnedStart: '10:00',
      methodKey: 'problem-tree',
      scaledFor: 12,
      groupSize: 5,
      facilitatorIds: ['nadia'],
      instructions: 'En cercle',
      privateNotes: 'Prévenir la salle',
    })
    const shared = {
      title: 'Arbre',
      energy: 'decision',
      methodKey: 'problem-tree',
      scaledFor: 12,
      groupSize: 5,
      facilitatorIds: ['nadia'],
    }
    const [first, second] = splitBlock(block, 25)
    expect(first).toEqual({ ...block, minutes: 25 })
    expect(second).toEqual({ ...emptyBlock, ...shared, minutes: 15 })
  })

  it('leaves a step without a length on the side on which it stands', () => {
    const steps = [
      { title: 'Salut', minutes: 0 },
      { title: 'Tour', minutes: 20 },
      { title: 'Merci', minutes: 0 },
    ]
    const [first, second] = splitBlock(content({ minutes: 20, steps }), 10)
    expect(first.steps.map(({ title }) => title)).toEqual(['Salut', 'Tour'])
    expect(second.steps.map(({ title }) => title)).toEqual(['Tour', 'Merci'])
  })

  it('does not ask for the material twice', () => {
    const [first, second] = splitBlock(content({ minutes: 40, materials: [material] }), 20)
    expect(first.materials).toEqual([material])
    expect(second.materials).toEqual([])
  })
})

describe('merging two blocks', () => {
  it('adds the minutes and keeps every word of both', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (first, second) => {
        const merged = mergeBlocks(first, second)
        expect(merged.minutes).toBe(first.minutes + second.minutes)
        for (const { instructions, privateNotes } of [first, second]) {
          if (instructions.trim()) expect(merged.instructions).toContain(instructions)
          if (privateNotes.trim()) expect(merged.privateNotes).toContain(privateNotes)
        }
      }),
    )
  })

  it('keeps the method, groups, people and steps of both', () => {
    const first = content({ title: 'Accueil', minutes: 10, facilitatorIds: ['nadia'] })
    const second = content({
      title: 'Tour',
      minutes: 20,
      methodKey: 'inner-weather',
      scaledFor: 12,
      groupSize: 4,
      facilitatorIds: ['joel', 'nadia'],
      steps: [{ title: 'Dire', minutes: 20 }],
    })
    expect(mergeBlocks(first, second)).toMatchObject({
      title: 'Accueil · Tour',
      methodKey: 'inner-weather',
      scaledFor: 12,
      groupSize: 4,
      facilitatorIds: ['nadia', 'joel'],
      steps: [
        { title: 'Accueil', minutes: 10 },
        { title: 'Dire', minutes: 20 },
      ],
    })
    expect(mergeBlocks(second, first).steps).toEqual([
      { title: 'Dire', minutes: 20 },
      { title: 'Accueil', minutes: 10 },
    ])
  })

  it('keeps a title too long for its line in the notes', () => {
    const [one, two] = ['a'.repeat(400), 'b'.repeat(400)]
    const merged = mergeBlocks(content({ title: one }), content({ title: two }))
    expect(merged.title).toHaveLength(500)
    expect(merged.privateNotes).toContain(two)
  })

  it('asks once for what serves again, and for all that is used up', () => {
    const slips = { label: 'Papillons', quantity: 3, per: 'person', isReusable: false } as const
    const block = content({ materials: [material, slips], prints: [slips] })
    const merged = mergeBlocks(block, block)
    expect(merged.materials).toEqual([material, { ...slips, quantity: 6 }])
    expect(merged.prints).toEqual([{ ...slips, quantity: 6 }])
  })

  it('brings the least length together again, too', () => {
    const block = content({ minutes: 60, minimumMinutes: 40 })
    const [first, second] = splitBlock(block, 30)
    expect([first.minimumMinutes, second.minimumMinutes]).toEqual([30, 10])
    expect(mergeBlocks(first, second).minimumMinutes).toBe(40)
    expect(splitBlock(block, 50)[1].minimumMinutes).toBeNull()
  })

  it('brings together again what was cut', () => {
    const block = content({ title: 'Arbre', minutes: 45, instructions: 'En cercle' })
    expect(mergeBlocks(...splitBlock(block, 20))).toMatchObject({
      title: 'Arbre',
      minutes: 45,
      instructions: 'En cercle',
    })
  })
})

describe('one block a step', () => {
  it('lasts at least as long as the block did, and as long as its steps', () => {
    fc.assert(
      fc.property(anyContent, (block) => {
        const blocks = expandSteps(block)
        expect(blocks.length).toBeGreaterThan(0)
        expect(minutesOf(blocks)).toBe(Math.max(block.minutes, minutesOf(block.steps)))
      }),
    )
  })

  it('makes a last block of the few minutes that no step tells', () => {
    const block = content({ title: 'Arbre', minutes: 21, steps: [{ title: 'Tronc', minutes: 20 }] })
    expect(expandSteps(block).map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Tronc', 20],
      ['Arbre', 1],
    ])
  })

  it('gives a block without steps back as it is', () => {
    const block = content({ title: 'Pause', minutes: 15 })
    expect(expandSteps(block)).toEqual([block])
  })

  it('keeps words, pin and material once, on the first', () => {
    const block = content({
      minutes: 30,
      pinnedStart: '10:00',
      instructions: 'En silence',
      materials: [material],
      steps: [
        { title: 'Dessin', minutes: 10 },
        { title: 'Tour', minutes: 20 },
      ],
    })
    const [first, second] = expandSteps(block)
    expect(first).toMatchObject({ title: 'Dessin', pinnedStart: '10:00', materials: [material] })
    expect(second).toMatchObject({ title: 'Tour', pinnedStart: null, materials: [] })
  })
})
