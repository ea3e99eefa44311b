import type { Day } from '#shared/domain/dates.ts'
import type { FormatKind } from './workbook-styles.ts'
import { escapeCellText } from './xml-tree.ts'

/** What is written into a cell. `blank` empties it: what is not told is never made up. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** 0.25 is a quarter. */
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'blank' }

/** A value as the file holds it. */
export type RawValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A number that is a day: its cell needs the format of one. */
  | { readonly kind: 'serial'; readonly value: number }
  | { readonly kind: 'blank' }

/** Characters that a cell holds at most (Excel). */
const LONGEST_TEXT = 32_767
const MINUTES_IN_A_DAY = 1_440
const DAY = 86_400_000

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/**
 * Days since the origin of the workbook. Excel's calendar holds a 29 February 1900, so that days before
 * March 1900 are one less; 1904 is that of old Macs.
 */
export const daySerial = (day: Day, isDate1904: boolean): number => {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY)
  if (isDate1904) return days - 1_462
  return days < 61 ? days - 1 : days
}

/** « 24/11/2026 » */
const dayText = (day: Day): string => day.split('-').toReversed().join('/')

/**
 * A value under the format that the funder gave the cell: hours in a cell of durations are a part of a
 * day, elsewhere a number of hours; a share is 0.25 in a cell of percents, elsewhere 25; a day in a cell
 * of text is written out.
 */
export const rawValue = (value: CellValue, format: FormatKind, isDate1904: boolean): RawValue => {
  switch (value.kind) {
    case 'text': {
      const text = value.text.slice(0, LONGEST_TEXT)
      return text === '' ? { kind: 'blank' } : { kind: 'text', text }
    }
    case 'number':
      return finite(value.value)
    case 'minutes':
      return finite(
        format === 'duration' ? value.minutes / MINUTES_IN_A_DAY : rounded(value.minutes / 60, 2),
      )
    case 'share':
      return finite(format === 'percent' ? value.share : rounded(value.share * 100, 1))
    case 'day': {
      if (format === 'text') return { kind: 'text', text: dayText(value.day) }
      const serial = daySerial(value.day, isDate1904)
      // No calendar of spreadsheets goes below its origin.
      return Number.isFinite(serial) && serial > 0
        ? { kind: 'serial', value: serial }
        : { kind: 'text', text: dayText(value.day) }
    }
    case 'blank':
      return { kind: 'blank' }
  }
}

const finite = (value: number): RawValue =>
  Number.isFinite(value) ? { kind: 'number', value } : { kind: 'blank' }

/**
 * The XML of a cell (18.3.1.4). Text stands in the cell itself (`inlineStr`) and is never a formula; the
 * table of shared strings stays as the funder's spreadsheet wrote it.
 */
export const cellXml = (
  reference: string,
  style: number | null,
  value: RawValue,
  prefix: string,
): string => {
  const styled = style === null ? '' : ` s="${style}"`
  const open = `<${prefix}c r="${reference}"${styled}`
  const close = `</${prefix}c>`
  switch (value.kind) {
    case 'blank':
      return `${open}/>`
    case 'text':
      return `${open} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(value.text)}</${prefix}t></${prefix}is>${close}`
    case 'number':
    case 'serial':
      return `${open}><${prefix}v>${value.value}</${prefix}v>${close}`
  }
}
