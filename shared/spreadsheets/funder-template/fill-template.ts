import { placeVerdict } from './cell-place.ts'
import { type CellPlace, cellName } from './cell-reference.ts'
import { type CellValue, rawValue } from './cell-xml.ts'
import { withRowsOfTables } from './list-objects.ts'
import type { OpenSheet, OpenTemplate } from './open-template.ts'
import { ordinaryWorkbook, recomputedWorkbook, withoutCalcChain } from './recompute.ts'
import { styleAt } from './sheet-cells.ts'
import { type StyledCell, writtenSheet } from './sheet-writer.ts'
import { dayStyles } from './style-writer.ts'
import { textPart, zipPackage } from './workbook-package.ts'
import { PLAIN_STYLE } from './workbook-styles.ts'

/** A value for one cell. */
export type CellWrite = CellPlace & {
  readonly sheet: string
  readonly value: CellValue
  /** The cell whose style is taken when this one has none of its own: the first row of a list. */
  readonly styledAs?: CellPlace
}

/**
 * The workbook with values written into cells, and nothing else changed: every other part keeps its
 * bytes, every other cell its characters. Formulas keep their text and lose what they last came to, so
 * that no spreadsheet shows a figure of another period; they are computed when the file is opened.
 */
export const fillTemplate = (template: OpenTemplate, writes: readonly CellWrite[]): Uint8Array => {
  const { structure } = template
  const parts = new Map(template.parts)
  const styles = dayStyles(template)
  for (const sheet of template.sheets) {
    const own = lastOfEachCell(
      writes.filter((write) => write.sheet === sheet.name && canBeWritten(sheet, write)),
    )
    const cells = own.map((write) => styledCell(sheet, write, template, styles.dayStyleOf))
    parts.set(sheet.part, textPart(writtenSheet(sheet.xml, cells)))
    for (const [part, text] of withRowsOfTables(sheet, own, template.parts)) {
      parts.set(part, textPart(text))
    }
  }
  const restyled = styles.written()
  if (restyled !== null && structure.stylesPart !== null) {
    parts.set(structure.stylesPart, textPart(restyled))
  }
  recomputedWorkbook(parts, structure.workbookPart)
  withoutCalcChain(parts, structure)
  ordinaryWorkbook(parts, structure.workbookPart)
  return zipPackage(parts)
}

/** A formula that other cells share, or a cell hidden under a merged one, is never damaged. */
const canBeWritten = (sheet: OpenSheet, place: CellPlace): boolean =>
  !['locked', 'covered'].includes(placeVerdict(sheet, place).kind)

/** Two values for one cell: the later one. */
const lastOfEachCell = (writes: readonly CellWrite[]): readonly CellWrite[] => [
  ...new Map(writes.map((write) => [cellName(write), write])).values(),
]

const styledCell = (
  sheet: OpenSheet,
  write: CellWrite,
  { structure }: OpenTemplate,
  dayStyleOf: (style: number | null) => number | null,
): StyledCell => {
  const style = styleAt(sheet.xml, write, write.styledAs)
  const { format } = structure.styles.cells[style ?? 0] ?? PLAIN_STYLE
  const value = rawValue(write.value, format, structure.isDate1904)
  const isBareDay = value.kind === 'serial' && format !== 'day'
  return {
    row: write.row,
    column: write.column,
    style: isBareDay ? dayStyleOf(style) : style,
    value,
  }
}
