import { SSF } from 'xlsx'
import { childOf, childrenOf, type XmlElement } from './xml-tree.ts'

/** What a number format shows, hence what may be written under it. */
export type FormatKind = 'general' | 'number' | 'percent' | 'day' | 'duration' | 'text'

/** What is kept of a style to draw the cell and to write into it. */
export type CellStyle = {
  readonly format: FormatKind
  readonly isBold: boolean
  /** On a ground of another colour. */
  readonly isShaded: boolean
  readonly align: 'start' | 'center' | 'end' | null
}

export type WorkbookStyles = {
  /** By the number that cells say in `s`. */
  readonly cells: readonly CellStyle[]
}

export const PLAIN_STYLE: CellStyle = {
  format: 'general',
  isBold: false,
  isShaded: false,
  align: null,
}

/** Formats that have no code in the file (ECMA-376 18.8.30), those of other countries included. */
const BUILT_IN: readonly (readonly [first: number, last: number, kind: FormatKind])[] = [
  [0, 0, 'general'],
  [9, 10, 'percent'],
  [14, 17, 'day'],
  [18, 21, 'duration'],
  [22, 22, 'day'],
  [27, 31, 'day'],
  [32, 35, 'duration'],
  [36, 36, 'day'],
  [45, 47, 'duration'],
  [49, 49, 'text'],
  [50, 58, 'day'],
]

const isDateCode = (code: string): boolean => {
  try {
    return (SSF as { readonly is_date: (code: string) => boolean }).is_date(code)
  } catch {
    return false
  }
}

/** What a format of the file shows: « dd/mm/yyyy » a day, « [h]:mm » a duration, « 0 % » a share. */
export const formatKind = (id: number, code: string | undefined): FormatKind => {
  if (code === undefined) {
    return BUILT_IN.find(([first, last]) => id >= first && id <= last)?.[2] ?? 'number'
  }
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./gu, '').split(';')[0] ?? ''
  if (/^general$/iu.test(bare.trim())) return 'general'
  if (bare.trim() === '@') return 'text'
  if (/\[h+\]|\[m+\]|\[s+\]/iu.test(bare)) return 'duration'
  if (isDateCode(code)) return /[ydj]/iu.test(bare.replace(/\[[^\]]*\]/gu, '')) ? 'day' : 'duration'
  return bare.includes('%') ? 'percent' : 'number'
}

export const readStyles = (styles: XmlElement | null): WorkbookStyles => {
  const codes = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode,
    ]),
  )
  const bold = childrenOf(childOf(styles, 'fonts'), 'font').map((font) => {
    const mark = childOf(font, 'b')
    return mark !== null && !['0', 'false'].includes(mark.attributes.val ?? '1')
  })
  const shaded = childrenOf(childOf(styles, 'fills'), 'fill').map(isShadedFill)
  return {
    cells: childrenOf(childOf(styles, 'cellXfs'), 'xf').map((xf) => {
      const { numFmtId = '0', fontId, fillId } = xf.attributes
      return {
        format: formatKind(Number(numFmtId), codes.get(numFmtId)),
        isBold: bold[Number(fontId)] === true,
        isShaded: shaded[Number(fillId)] === true,
        align: alignOf(childOf(xf, 'alignment')?.attributes.horizontal),
      }
    }),
  }
}

const isShadedFill = (fill: XmlElement): boolean => {
  if (childOf(fill, 'gradientFill')) return true
  const pattern = childOf(fill, 'patternFill')
  const kind = pattern?.attributes.patternType ?? 'none'
  const { rgb, indexed, theme, tint } = childOf(pattern, 'fgColor')?.attributes ?? {}
  const isWhite = /FFFFFF$/iu.test(rgb ?? '') || indexed === '9' || (theme === '0' && !tint)
  return !['none', 'gray125'].includes(kind) && !isWhite
}

const alignOf = (horizontal: string | undefined): CellStyle['align'] => {
  if (horizontal === 'center' || horizontal === 'centerContinuous') return 'center'
  if (horizontal === 'right') return 'end'
  return horizontal === 'left' ? 'start' : null
}
