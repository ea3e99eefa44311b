import type { CellObject, WorkSheet } from 'xlsx'
import { FORMATS } from './sheet-cells.ts'

/**
 * A sheet as CSV for a French Excel: semicolons, decimal comma, CRLF, UTF-8 with a byte order mark
 * (without it Excel reads Windows-1252). Dates are `24/11/2026`, times `09:30`.
 */
export const sheetCsv = (sheet: WorkSheet): string => {
  const rows = sheet['!data'] as (CellObject | undefined)[][] | undefined
  const lines = (rows ?? []).map((row) => row.map((cell) => csvField(csvText(cell))).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

const csvText = (cell: CellObject | undefined): string => {
  if (!cell) return ''
  if (typeof cell.v !== 'number') return guardFormula(String(cell.v))
  switch (cell.z) {
    case FORMATS.day:
      return dayText(cell.v)
    case FORMATS.timeFrench:
    case FORMATS.timeEnglish:
      return timeText(cell.v)
    case FORMATS.hours:
      return cell.v.toFixed(2).replace('.', ',')
    default:
      return String(cell.v)
  }
}

const dayText = (serial: number): string => {
  const [year, month, day] = new Date((serial - 25_569) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
  return `${day}/${month}/${year}`
}

const timeText = (fraction: number): string => {
  const minutes = Math.round(fraction * 24 * 60)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

// OWASP « CSV injection », with the full-width signs and signs after spaces, which Excel also runs.
const STARTS_LIKE_FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u
const IS_PHONE = /^\+?\d[\d ]*$/u

/** Puts an apostrophe before text that a spreadsheet would run; phone numbers stay as they are. */
export const guardFormula = (text: string): string =>
  STARTS_LIKE_FORMULA.test(text) && !IS_PHONE.test(text) ? `'${text}` : text

const csvField = (text: string): string =>
  /[";\r\n\t']|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
