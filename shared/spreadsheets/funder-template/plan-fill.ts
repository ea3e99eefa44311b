import type { FieldValue } from '#shared/domain/report/export-fields/field-value.ts'
import { reportFields } from '#shared/domain/report/export-fields/report-fields.ts'
import type { ExportSource } from '#shared/domain/report/export-fields/row-table.ts'
import {
  ROW_KINDS,
  type RowKind,
  rowTableOf,
} from '#shared/domain/report/export-fields/row-tables.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { fieldText } from '#shared/reporting/export-field-words.ts'
import type { ReportWords } from '#shared/reporting/report-words.ts'
import type { Organisation } from '#shared/schemas/community.schema.ts'
import {
  FIXED_TEXT,
  type FunderTemplate,
  type TemplateCell,
  type TemplateList,
} from '#shared/schemas/funder-template.schema.ts'
import { listRoom, placeVerdict } from './cell-place.ts'
import { type CellPlace, cellName, cellPlace } from './cell-reference.ts'
import type { CellValue } from './cell-xml.ts'
import type { CellWrite } from './fill-template.ts'
import { type OpenTemplate, sheetNamed } from './open-template.ts'

/** Which value goes to which cell. */
export type TemplateMapping = Pick<FunderTemplate, 'cells' | 'lists'>

/** Something to know before the file is sent; `funderTemplates.notices.<kind>` says it. */
export type FillNotice = {
  readonly sheet: string
  readonly cell: string
} & (
  | { readonly kind: 'sheetGone' }
  | { readonly kind: 'unknownField' }
  | { readonly kind: 'overFormula' }
  | { readonly kind: 'covered'; readonly by: string }
  | { readonly kind: 'sharedFormula' }
  | { readonly kind: 'tableHeader' }
  /** The list has more rows than the room below the cell: nothing can be written. */
  | {
      readonly kind: 'tooLong'
      readonly rows: number
      readonly room: number
      readonly obstacle: string
    }
  /** It goes beyond the rows that the funder prepared: totals may not count the last ones. */
  | { readonly kind: 'beyondFrame'; readonly rows: number; readonly prepared: number }
)

/** Notices for which no file is written: it would lack rows. */
export const isBlocking = ({ kind }: FillNotice): boolean => kind === 'tooLong'

/** A value as it is read on screen, by sheet and cell. */
export type ShownValue = { readonly sheet: string; readonly cell: string; readonly text: string }

export type FillPlan = {
  readonly writes: readonly CellWrite[]
  readonly notices: readonly FillNotice[]
  readonly shown: readonly ShownValue[]
  /** Different people whose names or answers the file holds. */
  readonly people: number
}

export type FillSource = Omit<ExportSource, 'personCommune' | 'isCutDown' | 'referent'> & {
  readonly organisation: Organisation | null
}

/** What filling the template for a period would write. Pure: nothing of the file is touched. */
export const planFill = (
  template: OpenTemplate,
  mapping: TemplateMapping,
  source: FillSource,
  words: ReportWords,
): FillPlan => {
  const values = reportValues(source)
  const plans = [
    ...mapping.cells.map((entry) => planCell(template, entry, values(entry), words)),
    ...mapping.lists.map((list) => planList(template, list, source, words)),
  ]
  return {
    writes: plans.flatMap(({ writes }) => writes),
    notices: plans.flatMap(({ notices }) => notices),
    shown: plans.flatMap(({ shown }) => shown),
    people: Math.max(0, ...plans.map(({ people }) => people)),
  }
}

const NOTHING: FillPlan = { writes: [], notices: [], shown: [], people: 0 }

/** Undefined: no such field, or the organisation no longer asks for it. */
const reportValues = (source: FillSource) => {
  const { ledger, filter, today, collects, organisation } = source
  const report = buildReport(ledger, filter, { today, collects })
  const fields = new Map(reportFields(collects).map((field) => [field.key, field]))
  return ({ field, text }: TemplateCell): FieldValue | undefined =>
    field === FIXED_TEXT
      ? { kind: 'text', text }
      : fields.get(field)?.value({ report, rows: ledger.rows, organisation, today })
}

/** A value of the bilan under the format of a cell. */
export const cellValue = (value: FieldValue, words: ReportWords): CellValue => {
  switch (value?.kind) {
    case undefined:
      return { kind: 'blank' }
    case 'count':
      return { kind: 'number', value: value.count }
    case 'mark':
      return { kind: 'number', value: value.mark }
    case 'minutes':
      return value
    case 'day':
      return value
    default:
      return { kind: 'text', text: fieldText(value, words) }
  }
}

const planCell = (
  template: OpenTemplate,
  { sheet: name, cell }: TemplateCell,
  value: FieldValue | undefined,
  words: ReportWords,
): FillPlan => {
  const notice = (what: Omit<FillNotice, 'sheet' | 'cell'>) =>
    ({ sheet: name, cell, ...what }) as FillNotice
  const sheet = sheetNamed(template, name)
  const place = cellPlace(cell)
  if (!sheet || !place) return { ...NOTHING, notices: [notice({ kind: 'sheetGone' })] }
  if (value === undefined) return { ...NOTHING, notices: [notice({ kind: 'unknownField' })] }
  const verdict = placeVerdict(sheet, place)
  const shown = [{ sheet: name, cell, text: fieldText(value, words) }]
  switch (verdict.kind) {
    case 'covered':
      return { ...NOTHING, notices: [{ sheet: name, cell, kind: 'covered', by: verdict.by }] }
    case 'locked':
      return { ...NOTHING, notices: [notice({ kind: verdict.why })] }
    default:
      return {
        writes: [{ sheet: name, ...place, value: cellValue(value, words) }],
        notices: verdict.kind === 'formula' ? [notice({ kind: 'overFormula' })] : [],
        shown,
        people: 0,
      }
  }
}

const isRowKind = (kind: string): kind is RowKind => (ROW_KINDS as readonly string[]).includes(kind)

const planList = (
  template: OpenTemplate,
  { sheet: name, cell, rows: kind, columns }: TemplateList,
  source: FillSource,
  words: ReportWords,
): FillPlan => {
  const about = { sheet: name, cell }
  const sheet = sheetNamed(template, name)
  const start = cellPlace(cell)
  if (!sheet || !start) return { ...NOTHING, notices: [{ ...about, kind: 'sheetGone' }] }
  if (!isRowKind(kind)) return { ...NOTHING, notices: [{ ...about, kind: 'unknownField' }] }
  const table = rowTableOf(kind)
  const rows = table.read({ ...source, personCommune: null, isCutDown: false, referent: '' })
  const room = listRoom(sheet, start, columns.length)
  const notices: FillNotice[] = []
  if (room.rows !== null && room.obstacle !== null && rows.count > room.rows) {
    const { rows: free, obstacle } = room
    notices.push({ ...about, kind: 'tooLong', rows: rows.count, room: free, obstacle })
  } else if (room.obstacle !== null && rows.count > room.prepared) {
    notices.push({ ...about, kind: 'beyondFrame', rows: rows.count, prepared: room.prepared })
  }
  const writes: CellWrite[] = []
  const shown: ShownValue[] = []
  for (let index = 0; index < Math.min(rows.count, room.rows ?? rows.count); index += 1) {
    columns.forEach((field, offset) => {
      if (field === null) return
      const place: CellPlace = { row: start.row + index, column: start.column + offset }
      const value = rows.value(index, field)
      writes.push({
        sheet: name,
        ...place,
        value: cellValue(value, words),
        styledAs: { row: start.row, column: place.column },
      })
      shown.push({ sheet: name, cell: cellName(place), text: fieldText(value, words) })
    })
  }
  const isPersonal = table.fields.some(({ key, isPersonal: says }) => says && columns.includes(key))
  return { writes, notices, shown, people: isPersonal ? rows.people : 0 }
}
