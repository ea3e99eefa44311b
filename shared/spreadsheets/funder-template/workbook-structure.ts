import { partText, relationsPart, targetPart, type WorkbookPackage } from './workbook-package.ts'
import { readStyles, type WorkbookStyles } from './workbook-styles.ts'
import {
  childOf,
  childrenOf,
  parseXml,
  prefixedAttribute,
  unescapeCellText,
  type XmlElement,
} from './xml-tree.ts'

export type SheetPart = {
  readonly name: string
  /** Name of its part: `xl/worksheets/sheet1.xml`. */
  readonly part: string
  readonly isHidden: boolean
}

/** What a workbook says of itself: which part is what. */
export type WorkbookStructure = {
  readonly workbookPart: string
  readonly stylesPart: string | null
  readonly calcChainPart: string | null
  readonly sheets: readonly SheetPart[]
  readonly sharedStrings: readonly string[]
  readonly styles: WorkbookStyles
  /** Days are counted from 1904. */
  readonly isDate1904: boolean
  /** It holds macros, hence is an `.xlsm`. */
  readonly hasMacros: boolean
}

export type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** Relationships of a part to parts inside the file. */
export const relationsOf = (parts: WorkbookPackage, part: string): readonly Relation[] => {
  const text = partText(parts, relationsPart(part))
  const root = text === null ? null : parseXml(text)
  return childrenOf(root, 'Relationship').flatMap(({ attributes }) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
    if (!id || !type || !target || mode === 'External') return []
    return [{ id, type: type.replace(/^.*\//u, ''), target: targetPart(part, target) }]
  })
}

/** The text of a shared string, its phonetic reading left out. */
export const stringText = (item: XmlElement): string =>
  unescapeCellText(
    item.children
      .map((child) => {
        if (child.name === 't') return child.text
        return child.name === 'r' ? (childOf(child, 't')?.text ?? '') : ''
      })
      .join(''),
  )

/** Reads which part is what; null when the file is damaged. Sheets of charts and macros are left out. */
export const readStructure = (parts: WorkbookPackage): WorkbookStructure | null => {
  const workbookPart = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target
  const text = workbookPart === undefined ? null : partText(parts, workbookPart)
  const workbook = text === null ? null : parseXml(text)
  if (workbookPart === undefined || workbook === null) return null
  const relations = relationsOf(parts, workbookPart)
  const byType = (type: string) =>
    relations.find((relation) => relation.type === type)?.target ?? null
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet').flatMap((sheet) => {
    const id = prefixedAttribute(sheet, 'id')
    const relation = relations.find((each) => each.id === id)
    const name = sheet.attributes.name
    if (name === undefined || relation?.type !== 'worksheet' || !parts.has(relation.target))
      return []
    const state = sheet.attributes.state ?? 'visible'
    return [{ name, part: relation.target, isHidden: state !== 'visible' }]
  })
  if (sheets.length === 0) return null
  const strings = rootOf(parts, byType('sharedStrings'))
  const date1904 = childOf(workbook, 'workbookPr')?.attributes.date1904
  return {
    workbookPart,
    stylesPart: byType('styles'),
    calcChainPart: byType('calcChain'),
    sheets,
    sharedStrings: childrenOf(strings, 'si').map(stringText),
    styles: readStyles(rootOf(parts, byType('styles'))),
    isDate1904: date1904 === '1' || date1904 === 'true',
    hasMacros: byType('vbaProject') !== null,
  }
}

const rootOf = (parts: WorkbookPackage, part: string | null): XmlElement | null => {
  const text = part === null ? null : partText(parts, part)
  return text === null ? null : parseXml(text)
}
