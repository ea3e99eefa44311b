import { openPackage, partText, textPart, zipPackage } from './workbook-package.ts'
import {
  escapeCellText,
  openingTag,
  parseXml,
  type Splice,
  spliced,
  unescapeCellText,
  type XmlElement,
} from './xml-tree.ts'

/** Words in a workbook that people read, and where they stand: `xl/sharedStrings.xml.3`. */
export type FileText = { readonly path: string; readonly text: string }

/** A piece of such words and what takes its place. UTF-16 units. */
export type TextChange = { readonly start: number; readonly end: number; readonly by: string }

/** A string of characters of the file: the text of an element, or one of its attributes. */
type Slot = {
  readonly element: XmlElement
  readonly attribute: string | null
  readonly text: string
}
/** Words read as one, in as many slots as they have styles. */
type Unit = readonly Slot[]

/** A cell, a comment, a paragraph of a text box: a name may begin in one style and end in another. */
const WHOLE = new Set(['si', 'is', 'text', 'p'])
/** Help of a cell, words of a link or a picture, people of a discussion, what a pivot table remembers. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  dataValidation: ['prompt', 'promptTitle', 'error', 'errorTitle'],
  hyperlink: ['tooltip', 'display'],
  cNvPr: ['title', 'descr'],
  person: ['displayName', 'userId'],
  s: ['v'],
}
/** What refers to something else by its name would point nowhere: formulas, names of sheets. */
const REFERENCES = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'TitlesOfParts'])

/** Every text of a workbook in which somebody may be named; null when it cannot be opened. */
export const fileTexts = (file: Uint8Array): readonly FileText[] | null => {
  const opened = openPackage(file)
  if (!opened.ok) return null
  return [...opened.data.keys()].flatMap((part) => {
    const text = xmlOf(opened.data, part)
    const root = text === null ? null : parseXml(text)
    return unitsOf(root).map((unit, index) => ({ path: `${part}.${index}`, text: textOf(unit) }))
  })
}

/**
 * The workbook with pieces of its texts changed, every other character as it was; null when nothing
 * changes or it cannot be opened. The same file and changes give the same bytes.
 */
export const withFileTexts = (
  file: Uint8Array,
  change: (text: string, path: string) => readonly TextChange[],
): Uint8Array | null => {
  const opened = openPackage(file)
  if (!opened.ok) return null
  const parts = new Map(opened.data)
  let isChanged = false
  for (const part of opened.data.keys()) {
    const text = xmlOf(opened.data, part)
    const root = text === null ? null : parseXml(text)
    if (text === null || root === null) continue
    const changed = unitsOf(root).flatMap((unit, index) =>
      changedSlots(unit, change(textOf(unit), `${part}.${index}`)),
    )
    if (changed.length === 0) continue
    isChanged = true
    parts.set(part, textPart(spliced(text, splicesOf(changed))))
  }
  return isChanged ? zipPackage(parts) : null
}

const xmlOf = (parts: ReadonlyMap<string, Uint8Array>, part: string): string | null =>
  part.endsWith('.xml') && part !== '[Content_Types].xml' ? partText(parts, part) : null

const textOf = (unit: Unit): string => unit.map(({ text }) => text).join('')

const unitsOf = (root: XmlElement | null): readonly Unit[] => {
  const units: Unit[] = []
  const visit = (element: XmlElement, parent: XmlElement | null) => {
    const { name, children } = element
    if (REFERENCES.has(name)) return
    for (const attribute of ATTRIBUTES[name] ?? []) {
      const text = element.attributes[attribute]
      if (text) units.push([{ element, attribute, text }])
    }
    if (WHOLE.has(name)) {
      const runs = leavesNamed(element, 't')
      const slots = (runs.length > 0 ? runs : children.length === 0 ? [element] : []).map(slotOf)
      if (textOf(slots).trim() !== '') units.push(slots)
      if (runs.length > 0) return
    } else if (children.length === 0 && element.text.trim() !== '') {
      // A number, or the place of a shared string, is no text.
      const isValue = name === 'v' && parent?.attributes.t !== 'str'
      if (!isValue) units.push([slotOf(element)])
    }
    for (const child of children) visit(child, element)
  }
  if (root) visit(root, null)
  return units
}

const slotOf = (element: XmlElement): Slot => ({
  element,
  attribute: null,
  text: unescapeCellText(element.text),
})

const leavesNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) =>
    child.name === name && child.children.length === 0 ? [child] : leavesNamed(child, name),
  )

/** What takes a place stands where it begins; the rest of the place is taken out of the slots after. */
const changedSlots = (unit: Unit, changes: readonly TextChange[]): readonly Slot[] => {
  let offset = 0
  return unit.flatMap((slot): Slot[] => {
    const from = offset
    offset += slot.text.length
    const splices = changes.flatMap(({ start, end, by }): Splice[] => {
      if (end <= from || start >= offset) return []
      const isStart = start >= from
      return [
        {
          start: Math.max(start, from) - from,
          end: Math.min(end, offset) - from,
          text: isStart ? by : '',
        },
      ]
    })
    return splices.length === 0 ? [] : [{ ...slot, text: spliced(slot.text, splices) }]
  })
}

const splicesOf = (slots: readonly Slot[]): readonly Splice[] => {
  const tags = new Map<XmlElement, Record<string, string>>()
  const splices: Splice[] = []
  for (const { element, attribute, text } of slots) {
    if (attribute !== null) {
      tags.set(element, { ...tags.get(element), [attribute]: text })
      continue
    }
    const { openEnd: start, closeStart: end } = element
    splices.push({ start, end, text: escapeCellText(text) })
  }
  for (const [element, changes] of tags) {
    const { start, openEnd: end } = element
    splices.push({ start, end, text: openingTag(element, changes) })
  }
  return splices
}
