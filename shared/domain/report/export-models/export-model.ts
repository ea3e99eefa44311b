import type { Facilitator } from '#shared/schemas/community.schema.ts'
import type {
  ExportColumn,
  ExportFilter,
  ExportModel,
} from '#shared/schemas/export-model.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import type { Day } from '../../dates.ts'
import { communeKey } from '../communes-and-zones.ts'
import type { ExportSource, ReadRows, RowField } from '../export-fields/row-table.ts'
import { type RowFieldKey, type RowKind, rowTableOf } from '../export-fields/row-tables.ts'
import { type ReportFilter, reportPeriodDays } from '../report-filter.ts'
import type { ReportLedger } from '../report-ledger.ts'

/** What a model is written with: everything but its name. */
export type ExportContent = Pick<ExportModel, 'rows' | 'filter' | 'referent'> & {
  readonly columns: readonly ExportColumn[]
}

/** Field of a column that holds the same text on every row. */
export const FIXED_TEXT = 'fixedText'

/** A column that can be written: one of the rows' fields, or a fixed text. */
export type UsableColumn = {
  readonly column: ExportColumn
  /** Null: a fixed text. */
  readonly field: RowField<RowFieldKey> | null
}

/** Columns that these rows can have, what the organisation does not ask for left out. */
export const fieldsFor = (
  rows: RowKind,
  collects: readonly Demographic[],
): readonly RowField<RowFieldKey>[] =>
  rowTableOf(rows).fields.filter(({ asks }) => asks === null || collects.includes(asks))

/**
 * The columns of a model that can be written here, in its order. Left out: those of a newer Koudmen,
 * of other rows, and of what the organisation does not ask for.
 */
export const usableColumns = (
  { rows, columns }: Pick<ExportContent, 'rows' | 'columns'>,
  collects: readonly Demographic[],
): readonly UsableColumn[] => {
  const fields = new Map<string, RowField<RowFieldKey>>(
    fieldsFor(rows, collects).map((field) => [field.key, field]),
  )
  return columns.flatMap((column): UsableColumn[] => {
    if (column.field === FIXED_TEXT) return [{ column, field: null }]
    const field = fields.get(column.field)
    return field ? [{ column, field }] : []
  })
}

/** The columns without those of what the organisation does not ask for: a new model holds none of them. */
export const askedColumns = (
  { rows, columns }: Pick<ExportContent, 'rows' | 'columns'>,
  collects: readonly Demographic[],
): readonly ExportColumn[] => {
  const unasked = new Set<string>(
    rowTableOf(rows).fields.flatMap(({ key, asks }) =>
      asks === null || collects.includes(asks) ? [] : key,
    ),
  )
  return columns.filter(({ field }) => !unasked.has(field))
}

/** True when what is written says something of single people. */
export const isPersonal = (columns: readonly UsableColumn[]): boolean =>
  columns.some(({ field }) => field?.isPersonal === true)

/** The days and kinds of sessions of a model, seen from a day. */
export const reportFilterOf = (filter: ExportFilter, today: Day): ReportFilter => {
  const { period, from, to, format, challengeId, venueId, funderId } = filter
  const days = period === 'chosen' ? { from, to } : reportPeriodDays(period, today)
  return { ...days, format, challengeId, venueId, funderId }
}

/** True when the days chosen run backwards: nothing can be made of them. */
export const isBackwards = ({ period, from, to }: ExportFilter): boolean =>
  period === 'chosen' && from !== null && to !== null && from > to

export type ExportContext = {
  readonly collects: readonly Demographic[]
  readonly facilitators: readonly Facilitator[]
  readonly today: Day
}

/** What the rows of a model are read from: sessions held elsewhere than asked are left out. */
export const sourceOf = (
  ledger: ReportLedger,
  { filter, referent }: Pick<ExportContent, 'filter' | 'referent'>,
  context: ExportContext,
): ExportSource => ({
  ...context,
  ledger: filter.venueCommune === null ? ledger : heldIn(ledger, filter.venueCommune),
  filter: reportFilterOf(filter, context.today),
  personCommune: filter.personCommune,
  referent,
  isCutDown: filter.venueCommune !== null,
})

/** Who is new is still told by every session. */
const heldIn = (source: ReportLedger, venueCommune: string): ReportLedger => {
  const sessions = source.ledger.sessions.filter(({ session }) => {
    const code = source.venues.get(session.venueId ?? '')?.communeCode ?? null
    return (communeKey(code) ?? 'notTold') === venueCommune
  })
  return {
    ...source,
    ledger: { ...source.ledger, sessions },
    sessionById: new Map(sessions.map((session) => [session.session.id, session])),
  }
}

/** The rows of a model. */
export const readRows = (rows: RowKind, source: ExportSource): ReadRows =>
  rowTableOf(rows).read(source)
