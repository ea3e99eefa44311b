/** Outcome of an operation that may fail in an expected way; bugs throw instead. */
export type Result<Value, Failure extends { readonly code: string }> =
  | { readonly ok: true; readonly data: Value }
  | { readonly ok: false; readonly error: Failure }

export const ok = <Value>(data: Value) => ({ ok: true, data }) as const

export const fail = <Failure extends { readonly code: string }>(error: Failure) =>
  ({ ok: false, error }) as const
