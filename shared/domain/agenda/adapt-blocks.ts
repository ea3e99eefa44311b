import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { MAX_BLOCK_MINUTES } from '#shared/schemas/method.schema.ts'
import { blockMinutes, blockSteps, type KeyedMethod } from './block-of-method.ts'

/** What another head count changes in one block. */
export type Adaptation = {
  readonly block: AgendaBlock
  readonly minutes: number
  readonly steps: AgendaBlock['steps']
  readonly scaledFor: number
}

const variantOf = (method: KeyedMethod, minutes: number, people: number): string | null =>
  [null, ...method.variants.map(({ key }) => key)].find(
    (variantKey) => blockMinutes(method, { people, variantKey }) === minutes,
  ) ?? null

const sameSteps = (left: AgendaBlock['steps'], right: AgendaBlock['steps']): boolean =>
  left.length === right.length &&
  left.every(
    ({ title, minutes }, index) =>
      title === right[index]?.title && minutes === right[index]?.minutes,
  )

/** Steps in proportion, rounded from the first on, so that together they last as long as they should. */
const inProportion = (steps: AgendaBlock['steps'], factor: number): AgendaBlock['steps'] => {
  let told = 0
  let given = 0
  return steps.map((step) => {
    told += step.minutes
    const minutes = Math.round(told * factor) - given
    given += minutes
    return { ...step, minutes: Math.min(MAX_BLOCK_MINUTES, minutes) }
  })
}

const adapted = (block: AgendaBlock, method: KeyedMethod, people: number): Adaptation | null => {
  if (block.scaledFor === null || block.scaledFor === people || block.kind === 'parallel')
    return null
  const variantKey = variantOf(method, block.minutes, block.scaledFor)
  const before = { people: block.scaledFor, variantKey }
  const after = { people, variantKey }
  const length = blockMinutes(method, before)
  if (length === 0) return null
  if (block.minutes === length && sameSteps(block.steps, blockSteps(method, before))) {
    const [minutes, steps] = [blockMinutes(method, after), blockSteps(method, after)]
    return { block, minutes, steps, scaledFor: people }
  }
  // What the team shortened or lengthened stays so in proportion.
  const factor = blockMinutes(method, after) / length
  const minutes = Math.min(MAX_BLOCK_MINUTES, Math.round(block.minutes * factor))
  return { block, minutes, steps: inProportion(block.steps, factor), scaledFor: people }
}

/**
 * Blocks made from a method for another head count than `people`, with the length they would take.
 * Those whose length stays the same come too: they were only scaled for another number.
 */
export const adaptations = (
  blocks: readonly AgendaBlock[],
  methodOf: (key: string) => KeyedMethod | undefined,
  people: number,
): readonly Adaptation[] =>
  people <= 0
    ? []
    : blocks.flatMap((block) => {
        const method = block.methodKey === null ? undefined : methodOf(block.methodKey)
        return (method && adapted(block, method, people)) ?? []
      })
