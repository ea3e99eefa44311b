import { foldText } from '#shared/domain/folded-text.ts'
import { splitName } from '#shared/domain/name-splitting.ts'
import { type Author, NO_AUTHOR } from '#shared/domain/outcomes/who.ts'
import type { Contribution, ContributionKind } from '#shared/schemas/outcome.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { putOutcomes } from './outcomes-repository.ts'
import { newPerson, onlyPersonNamed } from './people-repository.ts'
import { type Created, step } from './repository.ts'

/** One line as it was typed up: the heap by its name, which is made when it is new. */
export type NewLine = {
  readonly kind: ContributionKind
  readonly text: string
  /** Null: on its own. */
  readonly cluster: string | null
  readonly author: Author
  readonly publication: Contribution['publication']
}

type Place = { readonly id: string; readonly sessionId: string }

/** What may change of a line; its heap by its id, or `cluster` by its name; null to take it out. */
export type LineChange = Partial<
  Pick<Contribution, 'text' | 'kind' | 'publication' | 'clusterId'>
> & {
  readonly cluster?: string | null
  readonly author?: Author
}

/** The heap of that name, made when there is none: names differ by more than accents and capitals. */
const clusterNamed = (tx: WriteTransaction, sessionId: string, name: string): string | null => {
  const folded = foldText(name)
  const known = tx.find('ideaClusters', { sessionId }).find((row) => foldText(row.name) === folded)
  if (known) return known.id
  const [id = null] = putOutcomes(tx, 'ideaClusters', sessionId, [{ name }])
  return id
}

const putLines = (
  tx: WriteTransaction,
  sessionId: string,
  lines: readonly NewLine[],
): readonly string[] =>
  putOutcomes(
    tx,
    'contributions',
    sessionId,
    lines.map(({ kind, text, cluster, author, publication }) => ({
      kind,
      text,
      clusterId: cluster === null ? null : clusterNamed(tx, sessionId, cluster),
      personId: author.personId,
      personName: author.name,
      stage: null,
      publication,
    })),
  )

const addLines = async (sessionId: string, lines: readonly NewLine[]): Promise<Created> => {
  let first = ''
  const outcome = await step('addContribution', (tx) => {
    ;[first = ''] = putLines(tx, sessionId, lines)
  })
  return { ...outcome, id: first }
}

const changeLine = (place: Place, change: LineChange): Promise<CommitOutcome> =>
  step('editContribution', (tx) => {
    const { cluster, author, ...fields } = change
    tx.patch('contributions', place, {
      ...fields,
      ...(cluster === undefined
        ? {}
        : { clusterId: cluster === null ? null : clusterNamed(tx, place.sessionId, cluster) }),
      ...(author === undefined ? {} : { personId: author.personId, personName: author.name }),
    })
  })

const AUTHORED = ['contributions', 'commitments', 'prototypes', 'experiments', 'pieces'] as const

/** `isKnown`: nobody was made, the only person of that name was on the list. */
export type TiedAuthor = Created & { readonly isKnown: boolean }

/**
 * Makes a record for somebody of whom the sheets of a session only say the name, and ties to it all
 * that bears this name there. The only person of the list with that name, noted since, is that somebody.
 */
const addAuthor = async (sessionId: string, name: string): Promise<TiedAuthor> => {
  let id = newId()
  let isKnown = false
  const folded = foldText(name)
  const outcome = await step('addPerson', (tx) => {
    const signed = AUTHORED.flatMap((table) =>
      tx
        .find(table, { sessionId })
        .filter((row) => row.personId === null && foldText(row.personName) === folded)
        .map((row) => ({ table, id: row.id })),
    )
    // Pressed twice: the record is made, and nothing bears the name alone any more.
    if (signed.length === 0) return
    const { firstName, lastName, remark } = splitName(name)
    const known = onlyPersonNamed(tx, { firstName, lastName })
    isKnown = known !== null
    if (known === null) tx.put('people', newPerson(id, { firstName, lastName, notes: remark }))
    else id = known
    for (const row of signed) tx.patch(row.table, { id: row.id, sessionId }, { personId: id })
  })
  return { ...outcome, id, isKnown }
}

/** Turns notes of the day into lines of a sheet; the notes stay where they are, and become one line each. */
const linesOfNotes = (
  sessionId: string,
  kind: ContributionKind,
  texts: readonly string[],
): Promise<CommitOutcome> =>
  step('addContribution', (tx) => {
    const known = new Set(tx.find('contributions', { sessionId }).map(({ text }) => foldText(text)))
    putLines(
      tx,
      sessionId,
      texts
        .filter((text) => !known.has(foldText(text)))
        .map((text) => ({
          kind,
          text,
          cluster: null,
          author: NO_AUTHOR,
          publication: 'private',
        })),
    )
  })

/** Lines typed up from sheets, with their heaps and authors; every change is one step. */
export const linesRepository = { addLines, changeLine, addAuthor, linesOfNotes } as const
