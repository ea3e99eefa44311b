import type { Rows, TableName } from '#shared/schemas/tables.ts'
import { TABLE_NAMES } from '#shared/schemas/tables.ts'
import type { Day } from '../dates.ts'
import { previewErasure } from './erasure-preview.ts'
import { isAbout, PERSON_DATA } from './person-data.ts'

/** Everything kept of one person: what they are given when they ask (GDPR, articles 15 and 20). */
export type PersonDossier = {
  readonly personIds: readonly string[]
  /** Rows about them as stored, by table; tables without any left out. */
  readonly rows: { readonly [Table in TableName]?: Rows[Table] }
  /** Texts of other rows that name them for sure, whole. */
  readonly mentions: readonly { readonly table: TableName; readonly text: string }[]
  /** Titles and days of the sessions that the rows name. */
  readonly sessions: ReadonlyMap<string, { readonly title: string; readonly day: Day | null }>
}

/** Gathers what the workspace holds of a person, the records merged into theirs included. */
export const personDossier = (rows: Rows, personId: string): PersonDossier => {
  const { personIds, texts } = previewErasure(rows, personId)
  const ids = new Set(personIds)
  const found: Partial<Record<TableName, readonly unknown[]>> = {}
  for (const table of TABLE_NAMES) {
    const theirs = rows[table].filter((row) => isAbout(table, row, ids))
    if (theirs.length === 0) continue
    found[table] = theirs.map((row) => withoutOthers(table, row, ids))
  }
  const days = new Map<string, Day>()
  for (const { sessionId, date } of rows.sessionParts) {
    const known = days.get(sessionId)
    if (known === undefined || date < known) days.set(sessionId, date)
  }
  return {
    personIds,
    rows: found as PersonDossier['rows'],
    mentions: texts.filter(({ isSure }) => isSure).map(({ table, text }) => ({ table, text })),
    sessions: new Map(
      rows.sessions.map(({ id, title }) => [id, { title, day: days.get(id) ?? null }]),
    ),
  }
}

/** Whoever stands beside them, on a list or in an introduction, has no part in their dossier. */
const withoutOthers = <Fields extends object>(
  table: TableName,
  row: Fields,
  ids: ReadonlySet<string>,
): Fields => {
  const own = (value: unknown) => typeof value === 'string' && ids.has(value)
  const fields = Object.entries(row).map(([field, value]) => {
    if (!PERSON_DATA[table].ids.includes(field) || field === 'id') return [field, value]
    if (Array.isArray(value)) return [field, value.filter(own)]
    return [field, own(value) ? value : null]
  })
  return Object.fromEntries(fields)
}
