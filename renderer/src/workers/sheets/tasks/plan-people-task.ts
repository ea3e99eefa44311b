import { ok } from '#shared/domain/result.ts'
import type { ImportRow } from '#shared/spreadsheets/people-import/import-types.ts'
import { planImport } from '#shared/spreadsheets/people-import/plan-import.ts'
import type {
  ExistingCommunity,
  ImportPlan,
  PlanContext,
} from '#shared/spreadsheets/people-import/plan-types.ts'
import type { SheetsTask } from './sheets-task.ts'

export type PlanPeopleInput = {
  readonly rows: readonly ImportRow[]
  readonly existing: ExistingCommunity
  readonly context: Omit<PlanContext, 'newId'>
}

/** Compares a list with the people already known. */
export const planPeopleTask: SheetsTask<PlanPeopleInput, ImportPlan, { readonly code: never }> = (
  { rows, existing, context },
  onProgress,
) => {
  onProgress({ phase: 'comparing', ratio: 0 })
  return ok(planImport({ rows }, existing, { ...context, newId: () => crypto.randomUUID() }))
}
