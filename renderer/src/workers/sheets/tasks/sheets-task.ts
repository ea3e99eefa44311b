import type { Result } from '#shared/domain/result.ts'

/** How far a task is: what it is doing, and the share of that done (0 to 1). */
export type SheetsProgress = {
  readonly phase: 'opening' | 'reading' | 'understanding' | 'comparing' | 'writing'
  readonly ratio: number
}

/**
 * A piece of spreadsheet work. Input and outcome cross the worker border, so they hold only plain
 * values. Expected failures are results; what it throws is a bug, reported as `unexpected`.
 */
export type SheetsTask<Input, Data, Failure extends { readonly code: string }> = (
  input: Input,
  onProgress: (progress: SheetsProgress) => void,
) => Result<Data, Failure> | Promise<Result<Data, Failure>>
