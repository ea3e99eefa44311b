import { EMPTY_PERSON, type PersonFields } from '#shared/domain/empty-person.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { spokenName } from '#shared/domain/person-name.ts'
import { holderOfNumber, totemsToGive } from '#shared/domain/totems.ts'
import type {
  ConsentEvent,
  Person,
  PreferredContact,
  Totem,
} from '#shared/schemas/people.schema.ts'
import type { ImportWrites } from '#shared/spreadsheets/people-import/plan-types.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText } from '../lib/clock.ts'
import { invoke } from '../platform/ipc-client.ts'
import type { CommitOutcome } from './commit-queue.ts'
import type { PeopleMerge } from './merge-people.ts'
import { removeRecord } from './remove-person.ts'
import { type Created, creation, step } from './repository.ts'

export type NewPerson = Partial<PersonFields>
/** An import that was written, with its rows. */
export type AppliedImport = CommitOutcome & { readonly writes: ImportWrites }
export type NewConsent = Omit<ConsentEvent, 'id' | 'recordedAt'>

/** A whole record from the fields that are known. */
export const newPerson = (id: string, fields: NewPerson): Person => ({
  ...EMPTY_PERSON,
  ...fields,
  id,
  mergedInto: null,
  createdAt: nowAsText(),
})

/**
 * Id of the only person of the list with that whole name, accents and capitals aside; null: nobody, or
 * several. Who is typed as a name alone, then noted elsewhere, is one person, not two.
 */
export const onlyPersonNamed = (
  tx: WriteTransaction,
  { firstName = '', lastName = '' }: Pick<NewPerson, 'firstName' | 'lastName'>,
): string | null => {
  const folded = foldText(spokenName({ firstName, lastName }))
  const found = tx
    .find('people')
    .filter(
      (person) =>
        person.mergedInto === null &&
        person.isErased !== true &&
        foldText(spokenName(person)) === folded,
    )
  return folded !== '' && found.length === 1 ? (found[0]?.id ?? null) : null
}

/** Id of the pair: both ids, sorted, joined by a dot. */
export const distinctPairId = (first: string, second: string): string =>
  [first, second].toSorted().join('.')

export const peopleRepository = {
  add: (fields: NewPerson): Promise<Created> =>
    creation('addPerson', (tx, id) => tx.put('people', newPerson(id, fields))),

  update: (id: string, fields: Partial<PersonFields>): Promise<CommitOutcome> =>
    step('editPerson', (tx) => tx.patch('people', { id }, fields)),

  /** How these people like to be reached: one step for all of them. */
  setPreferredContact: (
    ids: readonly string[],
    preferredContact: PreferredContact,
  ): Promise<CommitOutcome> =>
    step('editPerson', (tx) => {
      for (const id of ids) tx.patch('people', { id }, { preferredContact })
    }),

  /**
   * Gives a totem, changes it or, with null, takes it away. Null, and nothing done, when somebody
   * else has that number.
   */
  setTotem: async (id: string, totem: Totem | null): Promise<CommitOutcome | null> => {
    let isFree = true
    const outcome = await step(totem === null ? 'takeTotem' : 'giveTotem', (tx) => {
      isFree = totem === null || !holderOfNumber(totem.number, tx.find('people'), id)
      if (isFree) tx.patch('people', { id }, { totem })
    })
    return isFree ? outcome : null
  },

  /** A totem to everyone who has none, in one step; says how many got one. */
  giveTotems: async (): Promise<CommitOutcome & { readonly given: number }> => {
    let given = 0
    const outcome = await step('giveTotems', (tx) => {
      const totems = totemsToGive(tx.find('people'))
      for (const [id, totem] of totems) tx.patch('people', { id }, { totem })
      given = totems.size
    })
    return { ...outcome, given }
  },

  /** Takes away a record to which nothing is attached; null, and nothing done, when something is. */
  remove: async (id: string): Promise<CommitOutcome | null> => {
    let isRemoved = false
    const outcome = await step('removePerson', (tx) => {
      isRemoved = removeRecord(tx, id)
    })
    return isRemoved ? outcome : null
  },

  /**
   * Makes two records one: the kept record takes the chosen fields, and everything the other one
   * lived through (invitations, attendance, consents). The other record stays, marked `mergedInto`.
   * Undo brings both back. What merges their pieces reads words, and is no part of the first script.
   */
  mergePeople: async (merge: PeopleMerge): Promise<CommitOutcome> => {
    const { mergeRecords } = await import('./merge-people.ts')
    return await step('mergePeople', (tx) => mergeRecords(tx, merge))
  },

  /** « These are two different people »: the pair is not proposed again. */
  markDistinct: (first: string, second: string): Promise<CommitOutcome> =>
    step('markDistinct', (tx) => {
      const [low, high] = [first, second].toSorted()
      if (low === undefined || high === undefined || low === high) return
      const id = distinctPairId(low, high)
      tx.put('distinctPairs', { id, personIds: [low, high], decidedAt: nowAsText() })
    }),

  /** Records a decision; what was decided before stays in the history. */
  addConsentEvent: (event: NewConsent): Promise<Created> =>
    creation('addConsent', (tx, id) => {
      tx.put('consentEvents', { ...event, id, recordedAt: nowAsText() })
    }),

  /**
   * Writes a reviewed list in one step, after a snapshot. A list that brings nothing new changes
   * nothing, so that the same file may be imported twice. The rows are asked for once the snapshot is
   * made, and must be those of the community of that moment: somebody whom the list completes may
   * have been taken back meanwhile, and their row would be lost. Null, and nothing written, when
   * there are none to write.
   */
  applyImport: async (
    makeRows: () => Promise<ImportWrites | null>,
  ): Promise<AppliedImport | null> => {
    // A snapshot that fails does not stop the import: the journal holds what came before, and undo.
    await invoke('workspace.snapshot', { reason: 'beforeImport' }).catch(() => null)
    const writes = await makeRows()
    if (writes === null) return null
    const outcome = await step('importPeople', (tx) => writeImport(tx, writes))
    return { ...outcome, writes }
  },
} as const

const writeImport = (
  tx: WriteTransaction,
  { newPeople, patches, consentEvents, importBatch }: ImportWrites,
): void => {
  if (importBatch === null) return
  for (const person of newPeople) tx.put('people', person)
  for (const { id, fields } of patches) tx.patch('people', { id }, fields)
  for (const event of consentEvents) tx.put('consentEvents', event)
  tx.put('importBatches', importBatch)
}
