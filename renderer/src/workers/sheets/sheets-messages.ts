import type { Result } from '#shared/domain/result.ts'
import type { SheetsTaskName } from './sheets-tasks.ts'
import type { SheetsProgress } from './tasks/sheets-task.ts'

/** Sent once to a fresh worker. */
export type SheetsJob = { readonly task: SheetsTaskName; readonly input: unknown }

/** What the worker says back. */
export type SheetsReport =
  | { readonly kind: 'progress'; readonly progress: SheetsProgress }
  | { readonly kind: 'done'; readonly result: Result<unknown, { readonly code: string }> }
  | { readonly kind: 'crashed'; readonly message: string }
