import { currentConsents } from '#shared/domain/consents.ts'
import type {
  ConsentDecision,
  ConsentEvent,
  ConsentPurpose,
  Person,
} from '#shared/schemas/people.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText, today } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import { invoke } from '../platform/ipc-client.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { mergeRecords, type PeopleMerge } from './merge-people.ts'
import { type Created, creation, step } from './repository.ts'

/** What a person's sheet holds, without what the app keeps for itself. */
export type PersonFields = Omit<Person, 'id' | 'mergedInto' | 'createdAt'>
export type NewPerson = Partial<PersonFields>
export type NewConsent = Omit<ConsentEvent, 'id' | 'recordedAt'>

type ImportedConsent = {
  readonly purpose: ConsentPurpose
  readonly decision: ConsentDecision
}

/** A reviewed list, ready to be written in one step. */
export type PeopleImport = {
  readonly fileName: string
  /** sha256 of the file, lower-case hexadecimal, or empty. */
  readonly fileHash: string
  readonly created: readonly {
    readonly person: NewPerson
    readonly consents: readonly ImportedConsent[]
  }[]
  readonly updated: readonly {
    readonly id: string
    readonly fields: Partial<PersonFields>
    readonly consents: readonly ImportedConsent[]
  }[]
  /** People of the list who were already there with the same fields. */
  readonly unchanged: number
}

const EMPTY_PERSON: PersonFields = {
  firstName: '',
  lastName: '',
  structure: '',
  activity: '',
  communeCode: null,
  phone: '',
  phoneNote: '',
  email: '',
  preferredContact: null,
  offers: [],
  needs: [],
  notes: '',
}

/** A whole record from the fields that are known. */
export const newPerson = (id: string, fields: NewPerson): Person => ({
  ...EMPTY_PERSON,
  ...fields,
  id,
  mergedInto: null,
  createdAt: nowAsText(),
})

/** Id of the pair: both ids, sorted, joined by a dot. */
export const distinctPairId = (first: string, second: string): string =>
  [first, second].toSorted().join('.')

export const peopleRepository = {
  add: (fields: NewPerson): Promise<Created> =>
    creation('addPerson', (tx, id) => tx.put('people', newPerson(id, fields))),

  update: (id: string, fields: Partial<PersonFields>): Promise<CommitOutcome> =>
    step('editPerson', (tx) => tx.patch('people', { id }, fields)),

  /**
   * Makes two records one: the kept record takes the chosen fields, and everything the other one
   * lived through (invitations, attendance, consents). The other record stays, marked `mergedInto`.
   * Undo brings both back.
   */
  mergePeople: (merge: PeopleMerge): Promise<CommitOutcome> =>
    step('mergePeople', (tx) => mergeRecords(tx, merge)),

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
    creation('addConsent', (tx, id) =>
      tx.put('consentEvents', { ...event, id, recordedAt: nowAsText() }),
    ),

  /**
   * Writes a reviewed list in one step, after a snapshot. A list that brings nothing new changes
   * nothing, so that the same file may be imported twice.
   */
  applyImport: async (plan: PeopleImport): Promise<CommitOutcome> => {
    // A snapshot that fails does not stop the import: the journal holds what came before, and undo.
    await invoke('workspace.snapshot', { reason: 'beforeImport' }).catch(() => null)
    return await step('importPeople', (tx) => writeImport(tx, plan))
  },
} as const

const writeImport = (tx: WriteTransaction, plan: PeopleImport): void => {
  const known = decisionsByPerson(tx)
  const addConsents = (personId: string, consents: readonly ImportedConsent[]) => {
    const added = consents.filter(
      ({ purpose, decision }) => known.get(personId)?.[purpose]?.decision !== decision,
    )
    for (const consent of added) {
      tx.put('consentEvents', importedConsent(personId, consent, plan.fileName))
    }
    return added.length
  }
  for (const { person, consents } of plan.created) {
    const id = newId()
    tx.put('people', newPerson(id, person))
    addConsents(id, consents)
  }
  let updated = 0
  for (const { id, fields, consents } of plan.updated) {
    const person = tx.get('people', { id })
    if (!person) continue
    tx.patch('people', { id }, fields)
    const addedConsents = addConsents(id, consents)
    if (addedConsents > 0 || differs(person, fields)) updated += 1
  }
  if (plan.created.length + updated === 0) return
  tx.put('importBatches', {
    id: newId(),
    fileName: plan.fileName,
    fileHash: plan.fileHash,
    importedAt: nowAsText(),
    created: plan.created.length,
    updated,
    unchanged: plan.unchanged + plan.updated.length - updated,
  })
}

const differs = (person: Person, fields: Partial<PersonFields>): boolean =>
  Object.entries(fields).some(
    ([name, value]) => JSON.stringify(person[name as keyof Person]) !== JSON.stringify(value),
  )

/** The consent column of a list says what was ticked, not who signed: the proof is to be confirmed. */
const importedConsent = (
  personId: string,
  { purpose, decision }: ImportedConsent,
  fileName: string,
): ConsentEvent => ({
  id: newId(),
  personId,
  purpose,
  decision,
  date: today(),
  channel: 'import',
  proof: 'toConfirm',
  source: fileName.slice(0, 500),
  recordedAt: nowAsText(),
})

const decisionsByPerson = (tx: WriteTransaction) => {
  const events = new Map<string, ConsentEvent[]>()
  for (const event of tx.find('consentEvents')) {
    const known = events.get(event.personId)
    if (known) known.push(event)
    else events.set(event.personId, [event])
  }
  return new Map([...events].map(([id, list]) => [id, currentConsents(list)]))
}
