import type { MethodContent, MethodStep } from '#shared/schemas/method.schema.ts'
import type { BlockContent } from './block-edits.ts'
import { groupSplit } from './group-split.ts'

/** A method as the library names it: the key of a bundled one, the id of the team's own. */
export type KeyedMethod = MethodContent & { readonly key: string }

export type MethodUse = {
  /** Head count of the session; 0 when it is not known. */
  readonly people: number
  /** One of the method's variants; null: as it is written first. */
  readonly variantKey: string | null
}

/** Head count a method is written for when nobody said how many will come. */
const usualCount = ({ minPeople, maxPeople }: MethodContent): number =>
  Math.min(maxPeople, Math.max(minPeople, 12))

/** How many take their turn in a step: each of a group when it works in groups, else everyone. */
const turnsOf = ({ groupSize }: MethodContent, people: number): number =>
  groupSplit(people, groupSize)?.largest ?? 0

/** Steps in the chosen variant, with whole minutes for that head count. */
export const scaledSteps = (
  method: MethodContent,
  { people, variantKey }: MethodUse,
): readonly MethodStep[] => {
  const turns = turnsOf(method, people > 0 ? people : usualCount(method))
  const variant = method.variants.find(({ key }) => key === variantKey)
  return (variant?.steps ?? method.steps).map((step) => ({
    ...step,
    minutes: step.minutes + Math.ceil((step.secondsPerPerson * turns) / 60),
  }))
}

/** Length of the method for that head count, in minutes. */
export const methodMinutes = (method: MethodContent, use: MethodUse): number =>
  scaledSteps(method, use).reduce((sum, { minutes }) => sum + minutes, 0)

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
    minutes: methodMinutes(method, use),
    methodKey: method.key,
    scaledFor: use.people > 0 ? use.people : null,
    groupSize: method.groupSize,
    instructions: method.purpose,
    privateNotes: notesOf(method, steps).slice(0, 20_000),
    steps: steps.map(({ title, minutes }) => ({ title, minutes })),
    materials: [...method.materials],
    prints: [...method.prints],
  }
}
