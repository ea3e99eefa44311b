import type { z } from 'zod'

/** One request of the renderer to the main process: what it takes, what it answers. */
export type Route<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly input: Input
  readonly output: Output
}

export const route = <Input extends z.ZodType, Output extends z.ZodType>(
  definition: Route<Input, Output>,
): Route<Input, Output> => definition
