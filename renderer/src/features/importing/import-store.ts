import { create } from 'zustand'
import type { ReadPeopleData } from '#renderer/workers/sheets/tasks/read-people-task.ts'
import type {
  ColumnTarget,
  ImportProposal,
} from '#shared/spreadsheets/people-import/import-types.ts'
import type { ImportPlan, RowDecision } from '#shared/spreadsheets/people-import/plan-types.ts'

export const IMPORT_STEPS = ['file', 'columns', 'cells', 'people'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

export type ImportDraft = {
  readonly step: ImportStep
  readonly fileName: string
  readonly read: ReadPeopleData | null
  readonly proposal: ImportProposal | null
  /** What the person chose, by column; null where the guess stands. */
  readonly mapping: readonly (ColumnTarget | null)[]
  readonly plan: ImportPlan | null
  /** `communityMark` of the people the plan was made with. */
  readonly plannedWith: string
  /** By row number of the list. */
  readonly decisions: ReadonlyMap<number, RowDecision>
}

const EMPTY: ImportDraft = {
  step: 'file',
  fileName: '',
  read: null,
  proposal: null,
  mapping: [],
  plan: null,
  plannedWith: '',
  decisions: new Map(),
}

/** The import under way: it survives a look at another screen, not a restart (nothing is written). */
export const useImportDraft = create<ImportDraft>()(() => EMPTY)

export const startImportOver = (): void => useImportDraft.setState(EMPTY, true)
