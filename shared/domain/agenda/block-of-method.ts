import {
  type MethodUse,
  methodMinutes,
  scaledSteps,
} from '#shared/domain/methods/method-scaling.ts'
import {
  MAX_BLOCK_MINUTES,
  type MethodContent,
  type MethodStep,
} from '#shared/schemas/method.schema.ts'
import type { BlockContent } from './block-edits.ts'

/** A method as the library names it: the key of a bundled one, the id of the team's own. */
export type KeyedMethod = MethodContent & { readonly key: string }

const notesOf = (method: MethodContent, steps: readonly MethodStep[]): string =>
  [
    steps
      .filter(({ detail }) => detail.trim() !== '')
      .map(({ title, detail }) => `${title} – ${detail}`)
      .join('\n'),
    method.tips,
    method.lowLiteracyTip,
  ]
    .filter((text) => text.trim() !== '')
    .join('\n\n')

const withinDay = (minutes: number): number => Math.min(MAX_BLOCK_MINUTES, minutes)

/** Length of a block of the method: a day at most, however many take their turn. */
export const blockMinutes = (method: MethodContent, use: MethodUse): number =>
  withinDay(methodMinutes(method, use))

/** Steps of a block of the method. */
export const blockSteps = (method: MethodContent, use: MethodUse): BlockContent['steps'] =>
  scaledSteps(method, use).map(({ title, minutes }) => ({ title, minutes: withinDay(minutes) }))

/**
 * A block that runs the method with that many people: lengths, groups, what to bring and to print.
 * The purpose is told to participants; what the facilitator says and does stays in private notes.
 */
export const blockOfMethod = (method: KeyedMethod, use: MethodUse): Partial<BlockContent> => {
  const steps = scaledSteps(method, use)
  const variant = method.variants.find(({ key }) => key === use.variantKey)
  return {
    title: variant ? `${method.name} – ${variant.name}`.slice(0, 500) : method.name,
    energy: method.energy,
    minutes: blockMinutes(method, use),
    methodKey: method.key,
    scaledFor: use.people > 0 ? use.people : null,
    groupSize: method.groupSize,
    instructions: method.purpose,
    privateNotes: notesOf(method, steps).slice(0, 20_000),
    steps: blockSteps(method, use),
    materials: [...method.materials],
    prints: [...method.prints],
  }
}
