import { type AppliedImport, peopleRepository } from '#renderer/data/people-repository.ts'
import { allRows } from '#renderer/data/workspace.ts'
import { newId } from '#renderer/lib/id.ts'
import { finalisePlan } from '#shared/spreadsheets/people-import/finalise-plan.ts'
import { communityMark } from '#shared/spreadsheets/people-import/plan-freshness.ts'
import { useImportDraft } from './import-store.ts'

/**
 * Writes the list of the wizard. `plan` compares it with the people of the moment, which takes a
 * while: it is run until nothing changed meanwhile. A row says nothing new only beside the person
 * who was there; were that person taken back since, the row would be dropped without a word.
 */
export const writeImport = (plan: () => Promise<boolean>): Promise<AppliedImport | null> =>
  peopleRepository.applyImport(async () => {
    for (;;) {
      if (!(await plan())) return null
      const { plan: latest, plannedWith, decisions } = useImportDraft.getState()
      if (!latest) return null
      const existing = allRows()
      if (plannedWith === communityMark(existing))
        return finalisePlan(latest, existing, decisions, newId)
    }
  })
