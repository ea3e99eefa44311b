import type { ExportColumn, ExportFilter } from '#shared/schemas/export-model.schema.ts'
import type { RowTable } from '../export-fields/row-table.ts'
import type { ROW_TABLES, RowKind } from '../export-fields/row-tables.ts'
import type { ExportContent } from './export-model.ts'

/** Everything of this year. */
export const START_FILTER: ExportFilter = {
  period: 'year',
  from: null,
  to: null,
  format: null,
  challengeId: null,
  venueId: null,
  funderId: null,
  venueCommune: null,
  personCommune: null,
}

type KeysOf<Kind extends RowKind> =
  (typeof ROW_TABLES)[Kind] extends RowTable<infer Key> ? Key : never

const columns = <Kind extends RowKind>(
  _rows: Kind,
  ...fields: readonly KeysOf<Kind>[]
): readonly ExportColumn[] => fields.map((field) => ({ id: field, field, header: '', text: '' }))

/** What one usually wants of each kind of rows, in the order in which it is read. */
export const READY_COLUMNS: Readonly<Record<RowKind, readonly ExportColumn[]>> = {
  presences: columns(
    'presences',
    'date',
    'code',
    'session',
    'venueCommune',
    'lastName',
    'firstName',
    'structure',
    'personCommune',
    'status',
    'hours',
  ),
  people: columns(
    'people',
    'lastName',
    'firstName',
    'structure',
    'personCommune',
    'ageBand',
    'gender',
    'occupation',
    'priorityArea',
    'sessionCount',
    'hours',
    'firstDay',
    'lastDay',
  ),
  participants: columns(
    'participants',
    'person',
    'lastName',
    'firstName',
    'phone',
    'email',
    'referent',
    'personCommune',
    'ageBand',
    'gender',
    'occupation',
    'priorityArea',
    'entryDay',
    'exitDay',
    'sessionCount',
    'hours',
    'isComplete',
    'missing',
  ),
  sessions: columns(
    'sessions',
    'firstDay',
    'lastDay',
    'code',
    'session',
    'format',
    'funders',
    'venue',
    'venueCommune',
    'heldHours',
    'people',
    'anonymous',
    'newPeople',
    'personHours',
    'satisfaction',
  ),
  results: columns(
    'results',
    'type',
    'date',
    'code',
    'session',
    'challenge',
    'text',
    'state',
    'resultCount',
  ),
  flat: columns(
    'flat',
    'kind',
    'person',
    'isNew',
    'personCommune',
    'code',
    'session',
    'format',
    'funders',
    'venueCommune',
    'date',
    'status',
    'count',
    'minutes',
    'partMinutes',
    'firstOfPart',
    'firstOfSession',
    'firstOfPerson',
    'unnamedOnce',
    'sheet',
  ),
}

/** Models that come with the app, by the word of their address and of their name in the locales. */
export const READY_MODELS = [
  'participants',
  'people',
  'presences',
  'sessions',
] as const satisfies readonly RowKind[]
export type ReadyModel = (typeof READY_MODELS)[number]

export const readyContent = (model: ReadyModel): ExportContent => ({
  rows: model,
  columns: READY_COLUMNS[model],
  filter: START_FILTER,
  referent: '',
})
