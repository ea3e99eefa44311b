import type {
  ImportOptions,
  ImportProposal,
} from '#shared/spreadsheets/people-import/import-types.ts'
import { proposeImport } from '#shared/spreadsheets/people-import/propose-import.ts'
import type { Refusal, Tables } from '#shared/spreadsheets/table-reader/table.ts'
import type { SheetsTask } from './sheets-task.ts'

export type ProposePeopleInput = {
  readonly tables: Tables
  readonly fileName: string
  readonly options: ImportOptions
}

/** Understands a list again, with another sheet, header row or mapping. */
export const proposePeopleTask: SheetsTask<ProposePeopleInput, ImportProposal, Refusal> = (
  { tables, fileName, options },
  onProgress,
) => {
  onProgress({ phase: 'understanding', ratio: 0 })
  return proposeImport(tables, fileName, options)
}
