import { partText, relationsPart, targetPart, textPart } from './workbook-package.ts'
import type { WorkbookStructure } from './workbook-structure.ts'
import {
  childOf,
  childrenOf,
  openingTag,
  parseXml,
  prefixOf,
  type Splice,
  spliced,
} from './xml-tree.ts'

type Parts = Map<string, Uint8Array>

/** What stands before `calcPr` in a workbook (18.2.27), the nearest first. */
const BEFORE_CALC = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'] as const

/** Asks whoever opens the workbook to compute all of it (`fullCalcOnLoad`, 18.2.2). */
export const recomputedWorkbook = (parts: Parts, workbookPart: string): void => {
  changePart(parts, workbookPart, (text) => {
    const root = parseXml(text)
    if (!root) return []
    const known = childOf(root, 'calcPr')
    if (known) {
      const tag = openingTag(known, { fullCalcOnLoad: '1' })
      return [{ start: known.start, end: known.openEnd, text: tag }]
    }
    const before = BEFORE_CALC.map((name) => childOf(root, name)).find((each) => each !== null)
    if (!before) return []
    const tag = `<${prefixOf(before)}calcPr fullCalcOnLoad="1"/>`
    return [{ start: before.end, end: before.end, text: tag }]
  })
}

/**
 * Takes out the chain of calculation, a cache that may now name cells without a formula (Excel would
 * say that the file is damaged), and what points to it.
 */
export const withoutCalcChain = (parts: Parts, structure: WorkbookStructure): void => {
  const { calcChainPart, workbookPart } = structure
  if (calcChainPart === null) return
  parts.delete(calcChainPart)
  const removed = (
    text: string,
    name: string,
    isMine: (value: Readonly<Record<string, string>>) => boolean,
  ) =>
    childrenOf(parseXml(text), name)
      .filter(({ attributes }) => isMine(attributes))
      .map(({ start, end }): Splice => ({ start, end, text: '' }))
  changePart(parts, relationsPart(workbookPart), (text) =>
    removed(
      text,
      'Relationship',
      ({ Target: target = '' }) => targetPart(workbookPart, target) === calcChainPart,
    ),
  )
  changePart(parts, '[Content_Types].xml', (text) =>
    removed(text, 'Override', ({ PartName: name }) => name === `/${calcChainPart}`),
  )
}

/** A file of the kind that opens as a new workbook (`.xltx`, `.xltm`) becomes an ordinary one. */
export const ordinaryWorkbook = (parts: Parts, workbookPart: string): void =>
  changePart(parts, '[Content_Types].xml', (text) =>
    childrenOf(parseXml(text), 'Override')
      .filter(({ attributes }) => attributes.PartName === `/${workbookPart}`)
      .flatMap((element) => {
        const type = element.attributes.ContentType ?? ''
        const ordinary = type
          .replace('.template.main', '.sheet.main')
          .replace('.template.macro', '.sheet.macro')
        if (ordinary === type) return []
        const tag = openingTag(element, { ContentType: ordinary })
        return [{ start: element.start, end: element.openEnd, text: tag }]
      }),
  )

const changePart = (
  parts: Parts,
  name: string,
  change: (text: string) => readonly Splice[],
): void => {
  const text = partText(parts, name)
  if (text !== null) parts.set(name, textPart(spliced(text, change(text))))
}
