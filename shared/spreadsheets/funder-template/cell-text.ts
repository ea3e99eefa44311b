import { SSF } from 'xlsx'
import type { Language } from '#shared/locales/translator.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import type { OpenTemplate } from './open-template.ts'
import type { SheetCell } from './sheet-cells.ts'
import { stringText } from './workbook-structure.ts'
import { PLAIN_STYLE } from './workbook-styles.ts'
import { childOf, unescapeCellText } from './xml-tree.ts'

type DateParts = { readonly y: number; readonly m: number; readonly d: number }
type Formats = {
  readonly parse_date_code: (
    value: number,
    options: { readonly date1904: boolean },
  ) => DateParts | null
}

const two = (value: number) => String(value).padStart(2, '0')

/** What a cell shows, near enough to recognise it: words, « 24/11/2026 », « 80 % ». */
export const cellText = (
  { structure }: OpenTemplate,
  cell: SheetCell,
  language: Language,
): string => {
  const { element } = cell
  const { t: type = 'n' } = element.attributes
  if (type === 'inlineStr') {
    const words = childOf(element, 'is')
    return words === null ? '' : stringText(words)
  }
  const value = childOf(element, 'v')?.text ?? ''
  if (value === '') return ''
  if (type === 's') return structure.sharedStrings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? '✓' : ''
  if (type !== 'n') return unescapeCellText(value)
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const { format } = structure.styles.cells[cell.style ?? 0] ?? PLAIN_STYLE
  if (format === 'percent') return `${writtenNumber(number * 100, language)}\u00a0%`
  if (format !== 'day') return writtenNumber(number, language)
  const parts = (SSF as Formats).parse_date_code(number, { date1904: structure.isDate1904 })
  return parts ? `${two(parts.d)}/${two(parts.m)}/${parts.y}` : writtenNumber(number, language)
}
