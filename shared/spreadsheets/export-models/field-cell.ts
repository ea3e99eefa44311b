import type { FieldKind, FieldValue } from '#shared/domain/report/export-fields/field-value.ts'
import { fieldText } from '#shared/reporting/export-field-words.ts'
import {
  type Cell,
  countCell,
  dayCell,
  FORMATS,
  hoursCell,
  textCell,
  timeCell,
} from '../attendance-export/sheet-cells.ts'
import type { SheetContext } from '../attendance-export/sheet-table.ts'

/** A value as a cell: numbers, days and times are what they are, everything else is text. */
export const fieldCell = (value: FieldValue, context: SheetContext): Cell => {
  if (value === null) return undefined
  switch (value.kind) {
    case 'count':
      return countCell(value.count)
    case 'minutes':
      return hoursCell(value.minutes)
    case 'mark':
      return { t: 'n', v: Math.round(value.mark * 100) / 100, z: FORMATS.hours }
    case 'day':
      return dayCell(value.day)
    case 'time':
      return timeCell(value.time, context.language)
    default:
      return textCell(fieldText(value, context))
  }
}

/** Width of a column in characters. */
export const FIELD_WIDTHS: Readonly<Record<FieldKind, number>> = {
  text: 26,
  choice: 20,
  count: 11,
  minutes: 11,
  mark: 9,
  day: 12,
  time: 10,
}
