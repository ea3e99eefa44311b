import type { z } from 'zod'

/** Why a choice cannot be kept as it is: a text or a list that is longer than its option takes. */
export type TooMuch = {
  readonly of: 'letters' | 'things'
  readonly count: number
  readonly limit: number
}

type Path = readonly PropertyKey[]
type Limit = { readonly path: Path; readonly limit: number }

// Limits of an option that a value goes beyond, each with its place inside the value.
const limitsPassed = (schema: z.ZodType<unknown>, key: string, value: unknown): readonly Limit[] =>
  (schema.safeParse({ [key]: value }).error?.issues ?? []).flatMap((issue) =>
    issue.code === 'too_big' && issue.path[0] === key
      ? [{ path: issue.path.slice(1), limit: Number(issue.maximum) }]
      : [],
  )

const within = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined,
    value,
  )

/** The first text or list of a choice that is longer than its option takes; null: none is. */
export const tooMuch = (
  schema: z.ZodType<unknown>,
  key: string,
  value: unknown,
): TooMuch | null => {
  for (const { path, limit } of limitsPassed(schema, key, value)) {
    const found = within(value, path)
    if (typeof found === 'string') return { of: 'letters', count: found.length, limit }
    if (Array.isArray(found)) return { of: 'things', count: found.length, limit }
  }
  return null
}

const cutAt = (value: unknown, [step, ...rest]: Path, limit: number): unknown => {
  if (step === undefined) {
    return typeof value === 'string' || Array.isArray(value) ? value.slice(0, limit) : value
  }
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === step ? cutAt(one, rest, limit) : one))
  }
  return typeof value === 'object' && value !== null
    ? { ...value, [step]: cutAt(Reflect.get(value, step), rest, limit) }
    : value
}

/** A choice with the beginning of each text and list that is longer than its option takes. */
export const cutToLimits = (schema: z.ZodType<unknown>, key: string, value: unknown): unknown => {
  const cut = (long: unknown) =>
    limitsPassed(schema, key, long).reduce<unknown>(
      (kept, { path, limit }) => cutAt(kept, path, limit),
      long,
    )
  // The length of a list is judged only once its texts are within their own limits.
  return cut(cut(value))
}
