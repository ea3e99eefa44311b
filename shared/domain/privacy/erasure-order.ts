import type { Erasure, ErasureMode } from '#shared/schemas/privacy.schema.ts'
import type { TableName } from '#shared/schemas/table-documents.ts'
import type { Day } from '../dates.ts'
import { findMentions, replaceMentions } from './mentions.ts'
import { isAbout, PERSON_DATA, type PersonLinks } from './person-data.ts'
import { ERASED_MARK, type Mention, type Term, WHOLE_TERMS } from './terms.ts'
import { mapTexts } from './text-places.ts'

/** What one erasure does to any state of the workspace, present or past. */
export type ErasureOrder = {
  /** Records to empty, those merged into one another included. */
  readonly personIds: readonly string[]
  readonly mode: ErasureMode
  readonly terms: readonly Term[]
  /** Places of texts that somebody looked at and left as they are (`placeKey`). */
  readonly left: readonly string[]
  /** Places where words that are not sure are replaced too. */
  readonly ticked: readonly string[]
  /** As of `Erasure`. */
  readonly names?: Erasure['names']
  /** Photos and scans that go. */
  readonly photoIds: readonly string[]
  /** Day of the erasure: sessions to come then expect them no more. Absent: all stay as they are. */
  readonly date?: Day | undefined
  /** The same of each record, where an order stands for several lines. */
  readonly dates?: ReadonlyMap<string, Day> | undefined
}

/** A funder's workbook that was written anew without the person; `id`: the template that keeps it. */
export type ReplacedHash = { readonly id: string; readonly from: string; readonly to: string }

/** Names a text of a row: the same in every state of the workspace. */
export const placeKey = (table: string, id: string, path: string): string =>
  `${table}/${id}/${path}`

/** Names a text inside of the workbook of a template. */
export const filePlaceKey = (templateId: string, hash: string, path: string): string =>
  placeKey('funderTemplates', templateId, `${hash}.${path}`)

type Fields = Readonly<Record<string, unknown>>

/** Made once for every row of an order. */
const idSets = new WeakMap<readonly string[], ReadonlySet<string>>()

const idsOf = ({ personIds }: ErasureOrder): ReadonlySet<string> => {
  const made = idSets.get(personIds) ?? new Set(personIds)
  idSets.set(personIds, made)
  return made
}

/** A text cannot grow past what its field takes: then this shorter mark stands there. */
export const SHORT_MARK = '…'

/**
 * The row as it may stay, the same object when nothing of it concerns these people, or null when it
 * goes. Rows are taken as stored, fields of later versions included.
 */
export const erasedRow = (
  order: ErasureOrder,
  table: TableName,
  id: string,
  row: Fields,
  mark: string = ERASED_MARK,
): Fields | null => {
  if (table === 'photos' && order.photoIds.includes(id)) return null
  const links = PERSON_DATA[table]
  let result = row
  if (links.ids.length > 0 && isAbout(table, row, idsOf(order))) {
    if (links.row === 'remove') return null
    result = table === 'people' ? knownFields(row, links) : row
    const emptied = Object.entries(links.emptied).filter(
      ([field]) => table === 'people' || field in row,
    )
    if (emptied.some(([field, value]) => !isSame(result[field], value))) {
      result = { ...result, ...Object.fromEntries(emptied) }
    }
  }
  return order.mode === 'erase' ? withoutMentions(order, table, id, result, mark) : result
}

/** The same for a table that this version does not know: only its texts can be read. */
export const withoutMentions = (
  order: ErasureOrder,
  table: string,
  id: string,
  row: Fields,
  mark: string = ERASED_MARK,
): Fields =>
  mapTexts(table, row, (text, path) => {
    const mentions = mentionsToReplace(order, placeKey(table, id, path), text)
    return mentions.length > 0 ? replaceMentions(text, mentions, mark) : text
  })

/**
 * What is replaced in the text of a place: what is sure unless it was left, the rest once ticked. A
 * probable name goes too where nobody could tick it: in a purge, which lists it first, and in older
 * states, whose texts nobody saw.
 */
export const mentionsToReplace = (
  order: Pick<ErasureOrder, 'terms' | 'left' | 'ticked' | 'names'>,
  key: string,
  text: string,
): readonly Mention[] => {
  if (order.left.includes(key)) return []
  const isTicked = order.ticked.includes(key)
  return findMentions(text, order.terms).filter(
    ({ term: { kind }, isSure, isProbable }) =>
      isTicked || isReplaced(order, { kind, isSure }) || (isProbable && order.names !== undefined),
  )
}

/** True for what is replaced wherever it stands. */
export const isReplaced = (
  { names }: Pick<ErasureOrder, 'names'>,
  { isSure, kind }: Pick<Term, 'isSure' | 'kind'>,
): boolean => isSure && (names !== 'whole' || WHOLE_TERMS.includes(kind))

/** What a later version keeps of a person may well name them: it goes. */
const knownFields = (row: Fields, { ids, emptied, kept }: PersonLinks): Fields => {
  const known = Object.entries(row).filter(
    ([field]) => ids.includes(field) || field in emptied || kept.includes(field),
  )
  return known.length === Object.keys(row).length ? row : Object.fromEntries(known)
}

const isSame = (left: unknown, right: unknown): boolean =>
  left === right || JSON.stringify(left) === JSON.stringify(right)
