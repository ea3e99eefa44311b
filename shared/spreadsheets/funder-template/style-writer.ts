import type { OpenTemplate } from './open-template.ts'
import { partText } from './workbook-package.ts'
import { childOf, childrenOf, openingTag, parseXml, spliced } from './xml-tree.ts'

/** Built-in format of a day, written the way the computer's country writes it (18.8.30). */
const DAY_FORMAT = '14'

/**
 * Styles for days put where the funder foresaw none: the same look with the format of a day, added after
 * the others so that no style changes its number.
 */
export const dayStyles = ({ parts, structure }: OpenTemplate) => {
  const text = structure.stylesPart === null ? null : partText(parts, structure.stylesPart)
  const list = childOf(text === null ? null : parseXml(text), 'cellXfs')
  const known = childrenOf(list, 'xf')
  const made = new Map<number, number>()
  const xml: string[] = []
  return {
    /** The style of a day that looks like `style`; the style itself when the file has no list of them. */
    dayStyleOf: (style: number | null): number | null => {
      const look = known[style ?? 0]
      if (text === null || !look) return style
      const before = made.get(style ?? 0)
      if (before !== undefined) return before
      const index = known.length + xml.length
      const tag = openingTag(look, { numFmtId: DAY_FORMAT, applyNumberFormat: '1' })
      xml.push(tag + text.slice(look.openEnd, look.end))
      made.set(style ?? 0, index)
      return index
    },
    /** The part with these styles; null when none was needed. */
    written: (): string | null => {
      if (text === null || list === null || xml.length === 0) return null
      const count = String(known.length + xml.length)
      return spliced(text, [
        { start: list.start, end: list.openEnd, text: openingTag(list, { count }) },
        { start: list.closeStart, end: list.closeStart, text: xml.join('') },
      ])
    },
  }
}
