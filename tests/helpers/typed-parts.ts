import type { TypedParts } from '#shared/domain/next-steps.ts'

/** Nothing typed up yet. */
export const noneTyped: TypedParts = { started: new Set(), whole: new Set() }

/** These parts without a line left. */
export const wholly = (partIds: readonly string[]): TypedParts => ({
  started: new Set(partIds),
  whole: new Set(partIds),
})
