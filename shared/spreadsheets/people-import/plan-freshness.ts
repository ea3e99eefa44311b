import type { ExistingCommunity, ImportDecisions, ImportPlan, RowDecision } from './plan-types.ts'

/**
 * What a plan depends on, as one text: two that are equal give the same plan. Made of whole rows, so
 * that a change taken back leaves the plan as good as it was.
 */
export const communityMark = ({
  people,
  consentEvents,
  distinctPairs,
  importBatches = [],
}: ExistingCommunity): string =>
  JSON.stringify([people, consentEvents, distinctPairs, importBatches])

const keptDecision = (
  decision: RowDecision,
  before: ImportPlan,
  after: ImportPlan,
  row: number,
): RowDecision | null => {
  const planned = after.rows.find((one) => one.row === row)
  // Only rows that may be somebody known are shown with a choice: elsewhere it would act unseen.
  if (planned?.kind !== 'merge') return null
  const { targetId, ...choice } = decision
  const asked = targetId ?? before.rows.find((one) => one.row === row)?.matches[0]?.target.personId
  // A person that the list itself creates has another id in the new plan.
  const source = before.rows.find(({ newId }) => newId === asked)?.row
  const wanted = source === undefined ? asked : after.rows.find((one) => one.row === source)?.newId
  const match = planned.matches.find(({ target }) => target.personId === wanted)
  if (match) return { ...choice, targetId: match.target.personId }
  return choice.action === 'merge' ? null : { action: choice.action }
}

/** The choices made on a plan that still mean something on the one that replaces it. */
export const keptDecisions = (
  before: ImportPlan,
  after: ImportPlan,
  decisions: ImportDecisions,
): ImportDecisions =>
  new Map(
    [...decisions].flatMap(([row, decision]) => {
      const kept = keptDecision(decision, before, after, row)
      return kept ? [[row, kept] as const] : []
    }),
  )
