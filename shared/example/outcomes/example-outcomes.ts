import type {
  CommitmentEvent,
  Contribution,
  Decision,
  Evaluation,
  Experiment,
  Introduction,
  Piece,
  Prototype,
  Vote,
} from '#shared/schemas/outcome.schema.ts'

/** Whose it is: the key of somebody of the example, or only a name as it stood on the paper. */
type By = { readonly by?: string; readonly name?: string }

/** Days counted from the first day of the session that it belongs to. */
type Days = number

export type ExampleContribution = By &
  Pick<Contribution, 'kind' | 'text'> & {
    /** Key of its cluster. */
    readonly cluster?: string
    readonly publication?: Contribution['publication']
  }

/** « label count », and the text of the idea that was voted on when it is one. */
export type ExampleOption = readonly [label: string, count: number, idea?: string]

export type ExampleVote = Pick<Vote, 'title' | 'method' | 'perPerson' | 'voters' | 'blank'> & {
  readonly options: readonly ExampleOption[]
}

export type ExampleCommitmentEvent = Pick<CommitmentEvent, 'kind'> & {
  /** When it was told; with `reviewedIn`, on the day of that session. */
  readonly after?: Days
  readonly reviewedIn?: string
  readonly note?: string
  /** The new date, with `carried`. */
  readonly dueAfter?: Days
}

export type ExampleCommitment = By & {
  readonly text: string
  readonly dueAfter?: Days
  readonly dueText?: string
  readonly pictogram: string
  readonly events?: readonly ExampleCommitmentEvent[]
}

/** `key` names it for an experiment, or for the decision that it replaces. */
export type ExampleDecision = Pick<Decision, 'text' | 'reason' | 'decidedBy'> & {
  readonly key?: string
  /** Key of the decision that took its place. */
  readonly replacedBy?: string
}

export type ExamplePrototype = By &
  Pick<Prototype, 'title' | 'version' | 'description' | 'materials' | 'question' | 'nextStep'> & {
    readonly key: string
  }

export type ExampleExperiment = By &
  Pick<
    Experiment,
    | 'title'
    | 'hypothesis'
    | 'measure'
    | 'place'
    | 'testers'
    | 'observed'
    | 'result'
    | 'reason'
    | 'nextStep'
  > & {
    readonly from: Days
    readonly to: Days
    readonly prototype?: string
    /** Key of the challenge, when it is not that of the session. */
    readonly challenge?: string
  }

export type ExamplePiece = By &
  Pick<Piece, 'kind' | 'text' | 'theme' | 'state'> & { readonly key: string }

/** What came out of one session of the example, as it would be typed up from its sheets. */
export type ExampleOutcomes = {
  /** Key of the session. */
  readonly session: string
  /** Name of each heap of ideas, by key. */
  readonly clusters: Readonly<Record<string, string>>
  readonly contributions: readonly ExampleContribution[]
  readonly votes: readonly ExampleVote[]
  readonly evaluations: readonly Pick<Evaluation, 'kind' | 'counts' | 'remarks'>[]
  readonly decisions: readonly ExampleDecision[]
  readonly commitments: readonly ExampleCommitment[]
  readonly prototypes: readonly ExamplePrototype[]
  readonly experiments: readonly ExampleExperiment[]
  readonly pieces: readonly ExamplePiece[]
  /** « 09:40 » and what was jotted down then. */
  readonly runNotes: readonly (readonly [time: string, text: string])[]
  readonly report: { readonly introduction: string; readonly closing: string }
}

/** One who has, brought together with one who needs; pieces by their key. */
export type ExampleIntroduction = Pick<Introduction, 'state' | 'outcome'> & {
  readonly need: string
  readonly offer: string
  /** Session after which it was thought of, and days after it for each step. */
  readonly session: string
  readonly proposed: Days
  readonly introduced?: Days
  readonly closed?: Days
  readonly chain?: string
}
