import type {
  ConsentChannel,
  ConsentDecision,
  ConsentEvent,
} from '#shared/schemas/people.schema.ts'

/** Channels one may note by hand; `import` is written by the app. */
export const TYPED_CHANNELS = ['paper', 'digital', 'oral'] as const satisfies ConsentChannel[]
export type TypedChannel = (typeof TYPED_CHANNELS)[number]

/**
 * Whether what is noted is proof enough. A consent has to be shown on demand (GDPR, article 7.1):
 * one that was only spoken still needs a sheet. A refusal or a withdrawal needs no proof.
 */
export const proofOf = (
  decision: ConsentDecision,
  channel: ConsentChannel,
): ConsentEvent['proof'] =>
  decision === 'given' && (channel === 'oral' || channel === 'import') ? 'toConfirm' : 'confirmed'

/** What can be noted next: only what was given can be withdrawn. */
export const possibleDecisions = (current: ConsentEvent | null): readonly ConsentDecision[] =>
  current?.decision === 'given' ? ['given', 'withdrawn'] : ['given', 'refused']
