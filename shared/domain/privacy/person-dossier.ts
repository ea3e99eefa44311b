import type { TableName } from '#shared/schemas/table-documents.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { Day } from '../dates.ts'
import {
  type CommitmentStanding,
  commitmentStanding,
  eventsByCommitment,
} from '../follow-up/commitment-state.ts'
import { spokenName } from '../person-name.ts'
import { previewErasure, type TemplateText } from './erasure-preview.ts'
import { isAbout, listedIds, PERSON_DATA } from './person-data.ts'

/** Everything kept of one person: what they are given when they ask (GDPR, articles 15 and 20). */
export type PersonDossier = {
  readonly personIds: readonly string[]
  /** Rows about them as stored, by table; tables without any left out. */
  readonly rows: { readonly [Table in TableName]?: Rows[Table] }
  /** Texts of other rows and of funders' workbooks that most likely name them, whole. */
  readonly mentions: readonly DossierMention[]
  /** Texts with a name that may well be somebody else's: not handed over. */
  readonly doubtful: number
  /** Where each of their commitments stands. */
  readonly standings: ReadonlyMap<string, CommitmentStanding>
  /** Whom each introduction brought them together with, once it did. */
  readonly partners: ReadonlyMap<string, string>
  /** Number of the table at which they sat, from 1, by the id of each plan that seats them. */
  readonly seats: ReadonlyMap<string, number>
  /** Titles and days of the sessions that the rows name. */
  readonly sessions: ReadonlyMap<string, { readonly title: string; readonly day: Day | null }>
}

export type DossierMention = {
  readonly table: TableName
  readonly sessionId: string | null
  /** Name of the workbook in which it stands; empty: the text of a row. */
  readonly fileName: string
  readonly text: string
}

/**
 * Gathers what the workspace holds of a person, the records merged into theirs included. Texts are
 * found as when somebody is erased. `inFiles`: every text of every workbook kept.
 */
export const personDossier = (
  rows: Rows,
  personId: string,
  inFiles: readonly TemplateText[] = [],
): PersonDossier => {
  const { personIds, texts } = previewErasure(rows, personId, inFiles)
  const ids = new Set(personIds)
  const found: Partial<Record<TableName, readonly unknown[]>> = {}
  for (const table of TABLE_NAMES) {
    const theirs = rows[table].filter((row) => isAbout(table, row, ids))
    if (theirs.length === 0) continue
    found[table] = theirs.map((row) => withoutOthers(table, row, ids))
  }
  // The texts of their own rows are already there, with the row.
  const own = new Set(
    TABLE_NAMES.flatMap((table) =>
      (found[table] ?? []).map((row) => `${table}/${(row as { readonly id: string }).id}`),
    ),
  )
  const elsewhere = texts.filter(({ key }) => !own.has(key.split('/', 2).join('/')))
  const days = new Map<string, Day>()
  for (const { sessionId, date } of rows.sessionParts) {
    const known = days.get(sessionId)
    if (known === undefined || date < known) days.set(sessionId, date)
  }
  return {
    personIds,
    rows: found as PersonDossier['rows'],
    mentions: elsewhere
      .filter(({ isProposed }) => isProposed)
      .map(({ table, sessionId, fileName, text }) => ({ table, sessionId, fileName, text })),
    doubtful: elsewhere.filter(({ isProposed }) => !isProposed).length,
    standings: standingsOf(rows, ids),
    partners: partnersOf(rows, ids),
    seats: new Map(
      rows.tablePlans.flatMap(({ id, tables }) => {
        const index = tables.findIndex(({ personIds }) => personIds.some((one) => ids.has(one)))
        return index < 0 ? [] : [[id, index + 1] as const]
      }),
    ),
    sessions: new Map(
      rows.sessions.map(({ id, title }) => [id, { title, day: days.get(id) ?? null }]),
    ),
  }
}

const standingsOf = (
  { commitments, commitmentEvents }: Rows,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, CommitmentStanding> => {
  const events = eventsByCommitment(commitmentEvents)
  return new Map(
    commitments
      .filter(({ personId }) => personId !== null && ids.has(personId))
      .map((one) => [one.id, commitmentStanding(one, events.get(one.id) ?? [])]),
  )
}

/** Before they are introduced, the other one knows nothing of it and is not named. */
const partnersOf = (
  { introductions, people }: Rows,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, string> => {
  const byId = new Map(people.map((person) => [person.id, person]))
  return new Map(
    introductions.flatMap(({ id, introducedOn, needPersonId, offerPersonId }) => {
      if (introducedOn === null || !(ids.has(needPersonId) || ids.has(offerPersonId))) return []
      const other = byId.get(ids.has(needPersonId) ? offerPersonId : needPersonId)
      return other ? [[id, spokenName(other)] as const] : []
    }),
  )
}

/** Whoever stands beside them, on a list or in an introduction, has no part in their dossier. */
const withoutOthers = <Fields extends object>(
  table: TableName,
  row: Fields,
  ids: ReadonlySet<string>,
): Fields => {
  const own = (value: unknown) => typeof value === 'string' && ids.has(value)
  const lists = new Map(
    PERSON_DATA[table].ids.flatMap((field) => {
      const listed = listedIds(field)
      return listed ? [[listed.list, listed.inner] as const] : []
    }),
  )
  const fields = Object.entries(row).map(([field, value]) => {
    const inner = lists.get(field)
    if (inner !== undefined && Array.isArray(value)) return [field, ownItems(value, inner, own)]
    if (!PERSON_DATA[table].ids.includes(field) || field === 'id') return [field, value]
    if (Array.isArray(value)) return [field, value.filter(own)]
    return [field, own(value) ? value : null]
  })
  return Object.fromEntries(fields)
}

/** Items of a list that are about them, with their ids only. */
const ownItems = (
  items: readonly unknown[],
  inner: string,
  own: (value: unknown) => boolean,
): readonly unknown[] =>
  items.flatMap((item) => {
    const fields = item as Readonly<Record<string, unknown>>
    const ids = fields[inner]
    const theirs = Array.isArray(ids) ? ids.filter(own) : []
    return theirs.length === 0 ? [] : [{ ...fields, [inner]: theirs }]
  })
