import type { CellObject } from 'xlsx'
import { type Day, minutesOf, type Time } from '#shared/domain/dates.ts'
import type { Language } from '#shared/locales/translator.ts'

/** A cell, or nothing. Cells are never changed once made, so that rows may share them. */
export type Cell = Readonly<CellObject> | undefined

/**
 * Number formats by use. [Note: Styles ride on number formats] SheetJS writes one cell style a
 * number format and no fonts; the uses that are drawn bold or centred therefore have a format of their own
 * that shows the same thing, and `workbook-bytes.ts` gives that style its font or its alignment.
 */
export const FORMATS = {
  text: '@',
  count: '0',
  hours: '0.00',
  day: 'dd/mm/yyyy',
  timeFrench: 'h" h "mm',
  timeEnglish: 'hh:mm',
  heading: 'General;General;General;@',
  mark: '0;-0;0;@',
  totalText: ';;;@',
  totalCount: '#0',
  totalHours: '#0.00',
  totalMark: '#0;-#0',
} as const

/**
 * The workbook's own table of formats. Left out, SheetJS would write every format that any file
 * read earlier in the process had used, and the bytes would depend on it.
 */
export const FORMAT_TABLE: Readonly<Record<number, string>> = {
  0: 'General',
  1: FORMATS.count,
  2: FORMATS.hours,
  49: FORMATS.text,
  164: FORMATS.day,
  165: FORMATS.timeFrench,
  166: FORMATS.timeEnglish,
  167: FORMATS.heading,
  168: FORMATS.totalText,
  169: FORMATS.totalCount,
  170: FORMATS.totalHours,
  171: FORMATS.mark,
  172: FORMATS.totalMark,
}

// Half surrogates and the two non-characters cannot stand in XML.
const NOT_XML = /[\p{Surrogate}\uFFFE\uFFFF]/gu
// Spreadsheets read `_x0041_` as an escaped character; escaping its first sign keeps it as typed.
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/giu
/** Longest text an Excel cell holds is 32,767 characters; escapes need some room. */
const LONGEST_TEXT = 32_000

/** Text that stays text whatever it begins with; empty text is no cell. */
export const textCell = (text: string, format: string = FORMATS.text): Cell => {
  if (text === '') return undefined
  const safe = text.replace(NOT_XML, '\uFFFD').slice(0, LONGEST_TEXT)
  return { t: 's', v: safe.replace(LOOKS_ESCAPED, '_x005F_'), z: format }
}

export const countCell = (count: number, format: string = FORMATS.count): Cell => ({
  t: 'n',
  v: count,
  z: format,
})

/** Minutes as decimal hours. */
export const hoursCell = (minutes: number, format: string = FORMATS.hours): Cell => ({
  t: 'n',
  v: Math.round((minutes / 60) * 100) / 100,
  z: format,
})

const MILLISECONDS_A_DAY = 86_400_000
/** Serial number of 1970-01-01 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569

/** Days since 1899-12-30, counted in UTC so that no time zone shifts them. */
export const daySerial = (day: Day): number =>
  Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY + UNIX_EPOCH_SERIAL

export const dayCell = (day: Day): Cell => {
  const serial = daySerial(day)
  // A day that no calendar has, such as 30 February, is shown as it was typed.
  return Number.isNaN(serial) ? textCell(day) : { t: 'n', v: serial, z: FORMATS.day }
}

/** Wall-clock time as a fraction of a day. */
export const timeCell = (time: Time, language: Language): Cell => ({
  t: 'n',
  v: minutesOf(time) / (24 * 60),
  z: language === 'fr' ? FORMATS.timeFrench : FORMATS.timeEnglish,
})
