import type { outcomeSheets } from '#shared/locales/fr/outcome-sheets.ts'
import { type Cell, countCell, dayCell, textCell } from '../attendance-export/sheet-cells.ts'
import type { Column, SheetContext } from '../attendance-export/sheet-table.ts'
import type { OutcomeSession } from './outcome-selection.ts'

export type OutcomeColumnKey = keyof typeof outcomeSheets.columns

/** Makes columns headed in the language of the workbook; widths in characters. */
export const outcomeColumns =
  <Row>({ t }: SheetContext) =>
  (key: OutcomeColumnKey, width: number, cell: (row: Row) => Cell): Column<Row> => ({
    header: t(`outcomeSheets.columns.${key}`),
    width,
    cell,
  })

/** Code, title and date of the session: on every row, so that rows can be sorted and filtered. */
export const sessionColumns = <Row extends { readonly session: OutcomeSession | null }>(
  context: SheetContext,
): readonly Column<Row>[] => {
  const column = outcomeColumns<Row>(context)
  return [
    column('code', 8, ({ session }) => textCell(session?.code ?? '')),
    column('session', 34, ({ session }) => textCell(session?.title ?? '')),
    column('date', 12, ({ session }) =>
      session === null || session.day === null ? undefined : dayCell(session.day),
    ),
  ]
}

/** A number; nothing when it was not counted. */
export const knownCount = (count: number | null): Cell =>
  count === null ? undefined : countCell(count)

/** A date; nothing without one. */
export const knownDay = (day: string | null): Cell => (day === null ? undefined : dayCell(day))
