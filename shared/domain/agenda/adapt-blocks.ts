import { methodMinutes } from '#shared/domain/methods/method-scaling.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import { MAX_BLOCK_MINUTES } from '#shared/schemas/method.schema.ts'
import type { KeyedMethod } from './block-of-method.ts'

/** What another head count changes in one block. */
export type Adaptation = {
  readonly block: AgendaBlock
  readonly minutes: number
  readonly steps: AgendaBlock['steps']
  readonly scaledFor: number
}

const variantOf = (method: KeyedMethod, minutes: number, people: number): string | null =>
  [null, ...method.variants.map(({ key }) => key)].find(
    (variantKey) => methodMinutes(method, { people, variantKey }) === minutes,
  ) ?? null

const adapted = (block: AgendaBlock, method: KeyedMethod, people: number): Adaptation | null => {
  if (block.scaledFor === null || block.scaledFor === people || block.kind === 'parallel')
    return null
  const variantKey = variantOf(method, block.minutes, block.scaledFor)
  const before = methodMinutes(method, { people: block.scaledFor, variantKey })
  if (before === 0) return null
  // What the team shortened or lengthened stays so in proportion.
  const factor = methodMinutes(method, { people, variantKey }) / before
  const scaled = (minutes: number) => Math.min(MAX_BLOCK_MINUTES, Math.round(minutes * factor))
  const minutes = scaled(block.minutes)
  const steps = block.steps.map((step) => ({ ...step, minutes: scaled(step.minutes) }))
  return { block, minutes, steps, scaledFor: people }
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
