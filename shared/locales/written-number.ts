import type { FormatterModule } from 'i18next'
import { ofName } from './written-name.ts'

const formats = new Map<string, Intl.NumberFormat>()

/**
 * A number as it is written in a sentence: « 10 000 », “10,000”, at most one decimal. The space does
 * not break; it is the wide one (U+00A0), which every font of the papers has.
 */
export const writtenNumber = (value: number, language: string): string => {
  const known = formats.get(language)
  const format = known ?? new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  if (!known) formats.set(language, format)
  return format.format(value).replaceAll('\u202f', '\u00a0')
}

/**
 * Writes every `{{count}}` that way, and any other number marked `{{total, number}}`. The others stay
 * as they are: a row, a year or a page is a name, not a quantity. `{{name, de}}` gives « de Marie » or
 * « d’Aline »: French sentences in which a name follows « de » never know which.
 */
export const NUMBER_FORMATTER: FormatterModule = {
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, format, language, options) => {
    if (typeof value === 'string' && format === 'de') return ofName(value)
    return typeof value === 'number' &&
      (format === 'number' || options?.interpolationkey === 'count')
      ? writtenNumber(value, language ?? 'fr')
      : (value as string)
  },
}
