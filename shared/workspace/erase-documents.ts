import { strFromU8 } from 'fflate'
import * as Y from 'yjs'
import { foldText } from '#shared/domain/folded-text.ts'
import { compareText } from '#shared/domain/ordering.ts'
import {
  type ErasureOrder,
  erasedRow,
  isReplaced,
  type ReplacedHash,
  SHORT_MARK,
  withoutMentions,
} from '#shared/domain/privacy/erasure-order.ts'
import { identityOf, withMerged, wordsOfOthers } from '#shared/domain/privacy/identities.ts'
import { termsOf } from '#shared/domain/privacy/mentions.ts'
import { ERASED_MARK, type Term } from '#shared/domain/privacy/terms.ts'
import { withdrawnFrom, withdrawnRow } from '#shared/domain/privacy/withdrawal.ts'
import { ERASURE_MODES, type Erasure } from '#shared/schemas/privacy.schema.ts'
import {
  type DocumentName,
  TABLE_DOCUMENTS,
  type TableName,
} from '#shared/schemas/table-documents.ts'
import { type Fields, kindOf, parseRow } from './row-maps.ts'

/** State of each document, one update a document. */
export type DocumentStates = ReadonlyMap<DocumentName, Uint8Array>

export type ErasedDocuments = {
  readonly documents: DocumentStates
  /** False when no document could hold anything of these people: the states are those given. */
  readonly isChanged: boolean
  /** Rows that went, by table. */
  readonly removed: Readonly<Record<string, number>>
}

/**
 * The documents without these people, each written anew without history where its bytes could hold
 * something of them (decision 12). `files`: workbooks that were written anew. Throws when a document cannot be read whole: nothing is then to be
 * taken for erased.
 */
export const eraseFromDocuments = (
  documents: DocumentStates,
  order: ErasureOrder,
  files: readonly ReplacedHash[] = [],
): ErasedDocuments => {
  const result = new Map<DocumentName, Uint8Array>()
  const removed: Record<string, number> = {}
  let isChanged = false
  for (const [name, state] of documents) {
    if (!mightHold(state, order, files)) {
      result.set(name, state)
      continue
    }
    isChanged = true
    const erased = eraseFromDocument(name, state, { order, files }, (table) => {
      removed[table] = (removed[table] ?? 0) + 1
    })
    result.set(name, erased)
  }
  return { documents: result, isChanged, removed }
}

/**
 * Whether bytes may hold an id or a word looked for: never false when they do. Text is stored as
 * UTF-8, whole; what stands between two texts may look like letters, hence parts of words count.
 */
const mightHold = (
  state: Uint8Array,
  { personIds, terms, mode, photoIds, ticked, names }: ErasureOrder,
  files: readonly ReplacedHash[],
) => {
  const text = strFromU8(state)
  if (files.some(({ from }) => text.includes(from))) return true
  if (personIds.some((id) => text.includes(id))) return true
  if (photoIds.some((id) => text.includes(id))) return true
  if (mode !== 'erase') return false
  const folded = foldText(text)
  const digits = text.replace(/\D/gu, '')
  // Hundreds of people who are purged together share first names and providers of e-mail.
  const known = new Map<string, boolean>()
  const holds = (word: string): boolean => {
    const isThere = known.get(word) ?? folded.includes(word)
    known.set(word, isThere)
    return isThere
  }
  return terms.some(
    (term) =>
      // The rest is replaced in ticked places only.
      (ticked.length > 0 || isReplaced({ names }, term)) &&
      (term.words.length > 0 ? term.words.every(holds) : digits.includes(term.digits)),
  )
}

type Work = { readonly order: ErasureOrder; readonly files: readonly ReplacedHash[] }

const eraseFromDocument = (
  name: DocumentName,
  state: Uint8Array,
  { order, files }: Work,
  onRemoved: (table: string) => void,
): Uint8Array => {
  const before = new Y.Doc({ gc: true })
  Y.applyUpdate(before, state)
  const after = new Y.Doc({ gc: true, guid: name })
  const withdrawn = withdrawnFromDocument(name, before, order)
  after.transact(() => {
    for (const [table, root] of before.share) {
      // Everything is a map of rows; anything else would be lost here without a word.
      if (root._start !== null) throw new Error('A document holds something else than rows')
      const target = after.getMap(table)
      for (const [id, record] of before.getMap(table)) {
        if (!(record instanceof Y.Map)) {
          target.set(id, record)
          continue
        }
        const row = withNewHash(files, table, id, record.toJSON())
        const fields = eraseRow({ order, withdrawn }, name, table, id, row)
        if (fields) target.set(id, new Y.Map(Object.entries(fields)))
        else onRemoved(table)
      }
    }
  })
  return Y.encodeStateAsUpdate(after)
}

/** Who is taken out of the session that a document holds. */
const withdrawnFromDocument = (
  name: DocumentName,
  document: Y.Doc,
  order: ErasureOrder,
): ReadonlySet<string> =>
  kindOf(name) === 'session'
    ? withdrawnFrom(order, {
        parts: rowsIn(document, 'sessionParts'),
        attendances: rowsIn(document, 'attendances'),
      })
    : new Set()

const withNewHash = (
  files: readonly ReplacedHash[],
  table: string,
  id: string,
  row: Fields,
): Fields => {
  if (table !== 'funderTemplates') return row
  const file = files.find((one) => one.id === id && one.from === row.hash)
  return file ? { ...row, hash: file.to } : row
}

const isTableOf = (name: DocumentName, table: string): table is TableName =>
  table in TABLE_DOCUMENTS && TABLE_DOCUMENTS[table as TableName] === kindOf(name)

const eraseRow = (
  { order, withdrawn }: { readonly order: ErasureOrder; readonly withdrawn: ReadonlySet<string> },
  document: DocumentName,
  table: string,
  id: string,
  row: Fields,
): Fields | null => {
  if (!isTableOf(document, table)) {
    return order.mode === 'erase' ? withoutMentions(order, table, id, row) : row
  }
  const left = withdrawnRow(withdrawn, table, row)
  if (left === null) return null
  const erased = erasedRow(order, table, id, left, ERASED_MARK)
  if (erased === null || erased === left) return erased
  const isTooLong = parseRow(table, left) !== null && parseRow(table, erased) === null
  return isTooLong ? erasedRow(order, table, id, left, SHORT_MARK) : erased
}

/** Rows of some tables as stored, valid or not. Throws when a document cannot be read. */
export const storedRows = (
  documents: DocumentStates,
  document: 'people' | 'community',
  table: TableName,
): readonly (Fields & { readonly id: string })[] => {
  const state = documents.get(document)
  if (!state) return []
  const doc = new Y.Doc({ gc: true })
  Y.applyUpdate(doc, state)
  return rowsIn(doc, table)
}

const rowsIn = (doc: Y.Doc, table: TableName): readonly (Fields & { readonly id: string })[] => {
  const rows: (Fields & { readonly id: string })[] = []
  for (const [id, record] of doc.getMap(table)) {
    if (record instanceof Y.Map) rows.push({ ...(record.toJSON() as Fields), id })
  }
  return rows
}

/** Words to look for, as this state of the workspace knows these people; none once they are erased. */
export const termsIn = (
  documents: DocumentStates,
  personIds: readonly string[],
): readonly Term[] => {
  const people = storedRows(documents, 'people', 'people')
  const ids = new Set(withMerged(personIds, people))
  const identities = people.flatMap((person) =>
    ids.has(person.id) ? (identityOf(person) ?? []) : [],
  )
  if (identities.length === 0) return []
  const others = wordsOfOthers(otherNames(documents, people, ids))
  return identities.flatMap((identity) => termsOf(identity, others))
}

function* otherNames(
  documents: DocumentStates,
  people: readonly Fields[],
  ids: ReadonlySet<string>,
): Generator<unknown> {
  for (const person of people) {
    if (!ids.has(String(person.id))) yield* [person.firstName, person.lastName]
  }
  for (const { firstName, lastName } of storedRows(documents, 'community', 'facilitators')) {
    yield* [firstName, lastName]
  }
  for (const { name } of storedRows(documents, 'community', 'venues')) yield name
  for (const { name } of storedRows(documents, 'community', 'funders')) yield name
}

/** Lines of the erasure list that this state carries with it. */
export const erasuresIn = (documents: DocumentStates): readonly Erasure[] =>
  storedRows(documents, 'community', 'erasures').flatMap((row) => parseRow('erasures', row) ?? [])

/**
 * Carries out every line of the list on an older state. The words to look for come from the records
 * that it still holds. `clean` writes anew the workbooks of a state that name the people of an order.
 */
export const replayErasures = (
  documents: DocumentStates,
  erasures: readonly Erasure[],
  clean: (documents: DocumentStates, order: ErasureOrder) => readonly ReplacedHash[] = () => [],
): ErasedDocuments => {
  let current: ErasedDocuments = { documents, isChanged: false, removed: {} }
  for (const line of groupedErasures(erasures)) {
    const people = storedRows(current.documents, 'people', 'people')
    const known = withMerged(line.personIds, people)
    const dates = new Map(
      // The first line about a record comes last here: its day is the one that holds.
      line.lines
        .toSorted((left, right) => compareText(right.date, left.date))
        .flatMap(({ personIds, date }) =>
          withMerged(personIds, people).map((id) => [id, date] as const),
        ),
    )
    const order = { ...line, personIds: known, dates, terms: termsIn(current.documents, known) }
    const files = clean(current.documents, order)
    const step = eraseFromDocuments(current.documents, order, files)
    current = {
      documents: step.documents,
      isChanged: current.isChanged || step.isChanged,
      removed: sum(current.removed, step.removed),
    }
  }
  return current
}

type Replayed = Pick<Erasure, 'personIds' | 'mode' | 'photoIds' | 'left' | 'ticked' | 'names'> & {
  /** The lines that it stands for, each with its day. */
  readonly lines: readonly Pick<Erasure, 'personIds' | 'date'>[]
}

/** Lines about which nothing was chosen are carried out together: a list may grow long. */
const groupedErasures = (erasures: readonly Erasure[]): readonly Replayed[] => {
  const isPlain = ({ left, ticked, names }: Erasure) =>
    left.length === 0 && ticked.length === 0 && names !== 'whole'
  const kinds = ERASURE_MODES.flatMap((mode) =>
    ([undefined, 'probable'] as const).map((names) => ({ mode, names })),
  )
  const groups = kinds.map((kind) => {
    const plain = erasures.filter(
      (line) => line.mode === kind.mode && line.names === kind.names && isPlain(line),
    )
    return {
      ...kind,
      personIds: plain.flatMap(({ personIds }) => personIds),
      photoIds: plain.flatMap(({ photoIds }) => photoIds),
      left: [],
      ticked: [],
      lines: plain,
    }
  })
  return [
    // Scans may have been purged by themselves, without anybody's record.
    ...groups.filter(({ personIds, photoIds }) => personIds.length + photoIds.length > 0),
    ...erasures.filter((line) => !isPlain(line)).map((line) => ({ ...line, lines: [line] })),
  ]
}

const sum = (
  left: Readonly<Record<string, number>>,
  right: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => {
  const total = { ...left }
  for (const [table, count] of Object.entries(right)) total[table] = (total[table] ?? 0) + count
  return total
}
