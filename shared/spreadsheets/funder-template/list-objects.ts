import { type CellPlace, isWithin, rangeName } from './cell-reference.ts'
import type { OpenSheet } from './open-template.ts'
import { partText, type WorkbookPackage } from './workbook-package.ts'
import { childOf, openingTag, parseXml, type Splice, spliced } from './xml-tree.ts'

/**
 * Tables of Excel that lists grew below their last row, as they do when one types there: the part and
 * its new text. A table with a row of totals has no row to grow into.
 */
export const withRowsOfTables = (
  sheet: OpenSheet,
  written: readonly CellPlace[],
  parts: WorkbookPackage,
): readonly (readonly [part: string, text: string])[] =>
  sheet.tables.flatMap(({ part, range, totalsRows }) => {
    const last = lastRowBelow(range, written)
    const text = partText(parts, part)
    const table = text === null || totalsRows > 0 || last === range.last.row ? null : parseXml(text)
    if (text === null || table === null) return []
    const ref = rangeName({ first: range.first, last: { ...range.last, row: last } })
    const splices: Splice[] = [table, childOf(table, 'autoFilter')].flatMap((element) =>
      element === null
        ? []
        : [{ start: element.start, end: element.openEnd, text: openingTag(element, { ref }) }],
    )
    return [[part, spliced(text, splices)] as const]
  })

/** Row after row below the table, as long as something is written in its columns. */
const lastRowBelow = (
  range: OpenSheet['tables'][number]['range'],
  written: readonly CellPlace[],
): number => {
  let last = range.last.row
  const isWritten = (row: number) =>
    written.some((place) =>
      isWithin({ first: { ...range.first, row }, last: { ...range.last, row } }, place),
    )
  while (isWritten(last + 1)) last += 1
  return last
}
