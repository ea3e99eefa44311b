import type { SheetsJob, SheetsReport } from './sheets-messages.ts'
import { SHEETS_TASKS } from './sheets-tasks.ts'
import type { SheetsTask } from './tasks/sheets-task.ts'

type AnyTask = SheetsTask<unknown, unknown, { readonly code: string }>

/** Runs one job and reports on it; shared by the worker and by tests. Never rejects. */
export const runSheetsJob = async (
  { task, input }: SheetsJob,
  report: (report: SheetsReport) => void,
): Promise<void> => {
  try {
    // Each task has its own input type; the client's signature made sure that they fit.
    const run = SHEETS_TASKS[task] as AnyTask
    const result = await run(input, (progress) => report({ kind: 'progress', progress }))
    report({ kind: 'done', result })
  } catch (error) {
    report({ kind: 'crashed', message: error instanceof Error ? error.message : String(error) })
  }
}
