import type { ExportColumn } from '#shared/schemas/export-model.schema.ts'
import { type RowKind, rowTableOf } from '../export-fields/row-tables.ts'
import { FIXED_TEXT } from './export-model.ts'
import { READY_COLUMNS } from './ready-models.ts'

/** Puts a column in another place; a place beyond the ends is the nearest end. */
export const movedColumn = (
  columns: readonly ExportColumn[],
  id: string,
  place: number,
): readonly ExportColumn[] => {
  const moved = columns.find((column) => column.id === id)
  if (!moved) return columns
  const others = columns.filter((column) => column !== moved)
  const at = Math.max(0, Math.min(place, others.length))
  return [...others.slice(0, at), moved, ...others.slice(at)]
}

/** A new column at the end, under the name that is proposed. */
export const withColumn = (
  columns: readonly ExportColumn[],
  field: string,
  id: string,
): readonly ExportColumn[] => [...columns, { id, field, header: '', text: '' }]

/** Columns for other rows: those that fit stay; where fewer than two do, the usual ones are proposed. */
export const columnsForRows = (
  columns: readonly ExportColumn[],
  rows: RowKind,
): readonly ExportColumn[] => {
  const known = new Set<string>(rowTableOf(rows).fields.map(({ key }) => key))
  const kept = columns.filter(({ field }) => field === FIXED_TEXT || known.has(field))
  return kept.length >= 2 ? kept : READY_COLUMNS[rows]
}
