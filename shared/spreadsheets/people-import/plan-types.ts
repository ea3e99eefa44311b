import type { MergedField } from '#shared/domain/duplicates.ts'
import type { SamenessReason } from '#shared/domain/name-similarity.ts'
import type { ConsentEvent, ImportBatch, Person } from '#shared/schemas/people.schema.ts'
import type { ConsentDraft, PersonDraft } from './import-types.ts'

/** Whom a row is compared with: someone already known, or the person of an earlier row. */
export type MergeTarget =
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'row'; readonly personId: string; readonly row: number }

export type FieldChange = {
  readonly field: MergedField
  readonly existing: string
  readonly imported: string
  /** `kept`: nothing changes. `added`: was empty. `conflict`: both say something different. */
  readonly state: 'kept' | 'added' | 'conflict'
}

export type ConsentChange = ConsentDraft & {
  /**
   * `added`: recorded, proof to confirm. `kept`: already known. `conflict`: somebody decided
   * otherwise; a list never overrides that unless it is asked to.
   */
  readonly state: 'added' | 'kept' | 'conflict'
}

/** What a row would bring to its target. */
export type RowComparison = {
  readonly target: MergeTarget
  readonly score: number
  readonly reasons: readonly SamenessReason[]
  readonly fields: readonly FieldChange[]
  readonly addedOffers: readonly string[]
  readonly addedNeeds: readonly string[]
  /** Lines the notes lack. */
  readonly addedNotes: readonly string[]
  readonly consents: readonly ConsentChange[]
  /**
   * The notes of the target cannot hold what the row would leave there. Such a row is never merged,
   * even when asked to: it becomes a person of its own, so that no word is cut.
   */
  readonly notesFull: boolean
}

/** How sure it is that a row and its target are one person. */
export type MergeCertainty = 'sure' | 'possible'

export type PlannedRow = {
  readonly row: number
  readonly person: PersonDraft
  readonly consents: readonly ConsentDraft[]
  /** Id of the person this row creates, if it creates one. */
  readonly newId: string
  /**
   * `new`: nobody like this. `same`: already there, nothing changes. `merge`: someone like this is
   * there and would change, or may be there, or shares a phone or an e-mail, and someone should look.
   */
  readonly kind: 'new' | 'same' | 'merge'
  readonly certainty: MergeCertainty
  /** The best match first, then the others worth showing. Empty when `new` without look-alikes. */
  readonly matches: readonly RowComparison[]
  /** What is done when nobody chooses otherwise. */
  readonly suggested: RowAction
}

export type RowAction = 'create' | 'merge' | 'skip'

/** What the person chose for one row; what is absent stays as suggested. */
export type RowDecision = {
  readonly action: RowAction
  /** With `merge`: the target's person id; the best match when absent. */
  readonly targetId?: string
  /** Fields in conflict taken from the list; the old value goes to the notes. */
  readonly takeImported?: readonly MergedField[]
  /** Consents in conflict to record all the same. */
  readonly takeConsents?: readonly ConsentDraft['purpose'][]
}

/** Decisions by row number. */
export type ImportDecisions = ReadonlyMap<number, RowDecision>

export type ImportPlan = {
  readonly fileName: string
  readonly fileHash: string
  readonly now: string
  readonly rows: readonly PlannedRow[]
  readonly counts: {
    readonly new: number
    readonly same: number
    readonly merge: number
    readonly toConfirm: number
  }
  /** An earlier import of this very file, or null. */
  readonly alreadyImported: ImportBatch | null
  readonly language: 'fr' | 'en'
}

export type ExistingCommunity = {
  readonly people: readonly Person[]
  readonly consentEvents: readonly ConsentEvent[]
  readonly distinctPairs: readonly {
    readonly personIds: readonly [string, string]
  }[]
  readonly importBatches?: readonly ImportBatch[]
}

export type PlanContext = {
  /** A fresh unique id at each call. */
  readonly newId: () => string
  readonly now: Date
  readonly fileName: string
  /** sha256 of the file, lower-case hexadecimal. */
  readonly fileHash: string
  /** Language of the few words written into the notes. */
  readonly language?: 'fr' | 'en'
}

/** Rows to write in one commit. Empty lists and a null batch when the import changes nothing. */
export type ImportWrites = {
  readonly newPeople: readonly Person[]
  readonly patches: readonly { readonly id: string; readonly fields: Partial<Person> }[]
  readonly consentEvents: readonly ConsentEvent[]
  readonly importBatch: ImportBatch | null
}
