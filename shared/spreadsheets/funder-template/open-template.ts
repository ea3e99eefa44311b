import { fail, ok, type Result } from '#shared/domain/result.ts'
import { type CellRange, cellRange } from './cell-reference.ts'
import { readSheetXml, type SheetXml } from './sheet-cells.ts'
import { FUNDER_TEMPLATE_LIMITS, type TemplateFailure } from './template-limits.ts'
import { openPackage, partText, type WorkbookPackage } from './workbook-package.ts'
import {
  readStructure,
  relationsOf,
  type SheetPart,
  type WorkbookStructure,
} from './workbook-structure.ts'
import { childOf, parseXml } from './xml-tree.ts'

/** A table of Excel (« mettre sous forme de tableau ») that lies on a sheet. */
export type ListObject = {
  readonly part: string
  readonly range: CellRange
  readonly headerRows: number
  readonly totalsRows: number
}

export type OpenSheet = SheetPart & {
  readonly xml: SheetXml
  readonly tables: readonly ListObject[]
}

/** A workbook opened to be drawn and filled: its parts, and what they say. */
export type OpenTemplate = {
  readonly parts: WorkbookPackage
  readonly structure: WorkbookStructure
  readonly sheets: readonly OpenSheet[]
}

/** Opens a workbook behind the guards of `FUNDER_TEMPLATE_LIMITS`. Nothing in it is computed or run. */
export const openTemplate = (file: Uint8Array): Result<OpenTemplate, TemplateFailure> => {
  const opened = openPackage(file)
  if (!opened.ok) return opened
  const parts = opened.data
  const structure = readStructure(parts)
  if (structure === null) return fail({ code: 'damaged' })
  if (structure.sheets.length > FUNDER_TEMPLATE_LIMITS.sheets)
    return fail({ code: 'tooManySheets' })
  const sheets: OpenSheet[] = []
  let cells = 0
  for (const sheet of structure.sheets) {
    const text = partText(parts, sheet.part)
    // Told before the tree is built: each cell is a tag.
    cells += text?.match(/<(?:\w+:)?c[\s/>]/gu)?.length ?? 0
    if (cells > FUNDER_TEMPLATE_LIMITS.cells) return fail({ code: 'tooManyCells' })
    const root = text === null ? null : parseXml(text)
    const xml = text === null || root === null ? null : readSheetXml(text, root)
    if (xml === null) return fail({ code: 'damaged' })
    sheets.push({ ...sheet, xml, tables: tablesOf(parts, sheet.part) })
  }
  return ok({ parts, structure, sheets })
}

const tablesOf = (parts: WorkbookPackage, sheetPart: string): readonly ListObject[] =>
  relationsOf(parts, sheetPart).flatMap(({ type, target }) => {
    const text = type === 'table' ? partText(parts, target) : null
    const table = text === null ? null : parseXml(text)
    const range = cellRange(table?.attributes.ref ?? '')
    if (!table || !range) return []
    const { headerRowCount = '1', totalsRowCount = '0' } = table.attributes
    return [
      {
        part: target,
        range,
        headerRows: Number(headerRowCount),
        totalsRows: Number(totalsRowCount),
      },
    ]
  })

export const sheetNamed = (template: OpenTemplate, name: string): OpenSheet | null =>
  template.sheets.find((sheet) => sheet.name === name) ?? null

/** True when cells of the sheet are locked by its author; their values can be changed all the same. */
export const isProtected = ({ xml }: OpenSheet): boolean =>
  childOf(xml.root, 'sheetProtection') !== null
