import { groupSplit } from '#shared/domain/agenda/group-split.ts'
import type { MethodContent, MethodStep } from '#shared/schemas/method.schema.ts'

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
