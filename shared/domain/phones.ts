import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** What made a phone cell worth a second look. */
export type PhoneDoubtCode =
  /** A spreadsheet ate the leading zero: it was put back. */
  | 'zeroRestored'
  /** An international prefix without its `+`: it was put back. */
  | 'prefixRestored'
  /** « O6 39… »: a letter O stood for a zero. */
  | 'letterForZero'
  /** Words stood beside the number: they become the remark. */
  | 'remark'
  /** More than one number: the first is kept, the others go to the notes. */
  | 'several'
  | 'tooShort'
  | 'tooLong'
  /** The right length, but no such number exists: kept as typed. */
  | 'unknownNumber'
  /** « 6,39E+08 »: the spreadsheet lost the last digits for good. */
  | 'digitsLost'
  /** No digits at all: the words become the remark. */
  | 'noNumber'

export type PhoneReading = {
  /** E.164 when the number is known to exist, else what was typed, or empty. */
  readonly phone: string
  /** Words beside the number, without their brackets. */
  readonly remark: string
  /** Other numbers of the same cell, E.164 or as typed. */
  readonly others: readonly string[]
  readonly doubts: readonly PhoneDoubtCode[]
}

const MAX_LENGTH = 500
const HOME_REGION: CountryCode = 'MQ'
// Order matters: a national number is first one of Martinique, then of metropolitan France, then of
// the other territories that share the ten-digit form.
const REGIONS: readonly CountryCode[] = [HOME_REGION, 'FR', 'GP', 'GF', 'RE', 'YT']
/** Beginnings that the French numbering plan keeps for Martinique: elsewhere they reach nobody. */
const HOME_ONLY = /^0(?:596|696|697)/u
/** Calling codes that people write without their `+`. */
const BARE_PREFIX = /^(?:596|590|594|262|33)(?=\d{9}$)/u
/**
 * Numbers kept for fiction by the French regulator (ARCEP, decision 2018-0881, national numbering
 * plan): 06 39 98 xx xx. Number tables call them invalid, yet every example uses them.
 */
const FICTION = /^\+3363998\d{4}$/u

const fiction = (e164: string) => FICTION.test(e164)

const international = (digits: string): string | null => {
  const candidate = `+${digits}`
  if (fiction(candidate)) return candidate
  const parsed = parsePhoneNumberFromString(candidate)
  return parsed?.isValid() ? parsed.number : null
}

const national = (digits: string): string | null => {
  const fictional = `+33${digits.slice(1)}`
  if (fiction(fictional)) return fictional
  for (const region of HOME_ONLY.test(digits) ? [HOME_REGION] : REGIONS) {
    const parsed = parsePhoneNumberFromString(digits, region)
    if (parsed?.isValid() && parsed.country === region) return parsed.number
  }
  return null
}

type OneNumber = {
  readonly phone: string | null
  readonly doubts: readonly PhoneDoubtCode[]
}

/** One run of digits and separators, already known to hold a single number. */
const readOne = (written: string): OneNumber => {
  const plus = /^\s*\+/u.test(written)
  const digits = written.replace(/\D/gu, '')
  if (plus || digits.startsWith('00')) {
    const bare = plus ? digits : digits.slice(2)
    // « +33 0696… » and « +596 0696… » keep a national zero that must go.
    const phone = international(bare) ?? international(bare.replace(/^(\d{2,3}?)0/u, '$1'))
    return { phone, doubts: phone ? [] : [lengthDoubt(bare.length, 11, 13)] }
  }
  if (digits.length === 10 && digits.startsWith('0')) {
    const phone = national(digits)
    return { phone, doubts: phone ? [] : ['unknownNumber'] }
  }
  if (digits.length === 9) {
    const phone = national(`0${digits}`)
    if (phone) return { phone, doubts: ['zeroRestored'] }
    return { phone: null, doubts: [digits.startsWith('0') ? 'tooShort' : 'unknownNumber'] }
  }
  if (BARE_PREFIX.test(digits)) {
    const phone = international(digits)
    return phone
      ? { phone, doubts: ['prefixRestored'] }
      : { phone: null, doubts: ['unknownNumber'] }
  }
  return { phone: null, doubts: [lengthDoubt(digits.length, 10, 10)] }
}

const lengthDoubt = (length: number, least: number, most: number): PhoneDoubtCode => {
  if (length < least) return 'tooShort'
  return length > most ? 'tooLong' : 'unknownNumber'
}

/** A run that looks like a number: digits with spaces, dots, dashes or slashes between them. */
const NUMBER_RUN = /\+?\d(?:[\s./\-–—·_]*\d){5,}/gu
const SEVERAL = /\s*(?:[/,;|\n&]|\bou\b|\bet\b|\bor\b|\band\b|\s{3,})\s*/giu

const digitCount = (text: string) => text.replace(/\D/gu, '').length

/** The numbers of a cell, as written, and what remains without them. */
const findNumbers = (text: string): { readonly numbers: readonly string[]; rest: string } => {
  const numbers: string[] = []
  let rest = ''
  let from = 0
  for (const match of text.matchAll(NUMBER_RUN)) {
    const run = match[0]
    rest += `${text.slice(from, match.index)} `
    from = match.index + run.length
    numbers.push(...splitRun(run))
  }
  return { numbers, rest: rest + text.slice(from) }
}

/** « 0696123456 / 0596551234 » is two numbers, « 06/39/98/24/68 » is one. */
const splitRun = (run: string): readonly string[] => {
  if (readOne(run).phone || digitCount(run) <= 10) return [run]
  const pieces = run.split(SEVERAL).filter((piece) => digitCount(piece) > 0)
  if (pieces.length > 1 && pieces.every((piece) => digitCount(piece) >= 6)) return pieces
  const digits = run.replace(/\D/gu, '')
  const halves = digits.length === 20 ? [digits.slice(0, 10), digits.slice(10)] : []
  return halves.length > 0 && halves.every((half) => readOne(half).phone) ? halves : [run]
}

const tidyRemark = (text: string) =>
  text
    .replace(/[()[\]{}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s:;,./|&–—-]+|[\s:;,/|&–—-]+$/gu, '')
    .replace(/^(?:ou|et|or|and)(?=\s|$)\s*|\s*\b(?:ou|et|or|and)$/giu, '')
    .replace(/^(?:t[ée]l(?:[ée]phone)?|phone|n°|num[ée]ro)\b\.?\s*:?\s*/iu, '')
    .trim()

/** A letter O before a digit or between two, never within a word. */
const LETTER_O = /(?<!\p{L})o(?=[\s.-]?\d)|(?<=\d[\s.-]?)o(?!\p{L})/giu

const nothing: PhoneReading = { phone: '', remark: '', others: [], doubts: [] }

/**
 * Reads a phone cell as people fill it: « 06 39 98 24 68 (soir) », `639980000` (a number whose zero
 * was eaten), « 0596… / 0696… », « +33 (0)6… », « 00596… ». Never throws, never loses a character
 * that carries meaning: what is not understood is kept as typed with a doubt.
 */
export const readPhone = (cell: string | number): PhoneReading => {
  const typed = String(cell).normalize('NFKC').trim().slice(0, MAX_LENGTH)
  if (typed === '') return nothing
  const digitsOnly = typed.replace(LETTER_O, '0')
  if (digitsOnly !== typed) {
    const reading = readPhone(digitsOnly)
    if (isFullNumber(reading.phone)) {
      return { ...reading, doubts: ['letterForZero', ...reading.doubts] }
    }
  }
  if (/^\d(?:[.,]\d+)?\s*e\s*\+?\d+$/iu.test(typed)) {
    return { phone: typed, remark: '', others: [], doubts: ['digitsLost'] }
  }
  const text = typed.replace(/\(\s*0\s*\)/gu, ' ')
  // Brackets hold remarks (« après 18 h ») unless a whole number stands in them.
  const bracketed: string[] = []
  const open = text.replace(/[([{]([^)\]}]*)[)\]}]?/gu, (whole, inside: string) => {
    const partOfNumber = digitCount(inside) >= 3 && !/\p{L}/u.test(inside)
    if (partOfNumber || digitCount(text.replace(whole, '')) < 6) return ` ${inside} `
    bracketed.push(inside)
    return ' '
  })
  const { numbers, rest } = findNumbers(open)
  const around = tidyRemark(rest)
  const [first, ...more] = numbers
  if (first === undefined) {
    if (digitCount(typed) > 0) {
      return { phone: typed, remark: '', others: [], doubts: ['tooShort'] }
    }
    return { phone: '', remark: typed, others: [], doubts: ['noNumber'] }
  }
  const readings = [first, ...more].map((written) => ({ written, ...readOne(written) }))
  const best = readings.find((reading) => reading.phone !== null) ?? readings[0]
  const others = readings
    .filter((reading) => reading !== best)
    .map((reading) => reading.phone ?? reading.written.trim())
  // What was not understood stays whole in the phone field: its words are not a remark.
  const understood = best?.phone != null || others.length > 0
  const remark = tidyRemark([understood ? around : '', ...bracketed].filter(Boolean).join(' '))
  const phone = best?.phone ?? (understood ? first.trim() : withoutBrackets(typed))
  const doubts: PhoneDoubtCode[] = [...(best?.doubts ?? [])]
  if (others.length > 0) doubts.push('several')
  if (remark !== '') doubts.push('remark')
  return { phone, remark, others, doubts }
}

const withoutBrackets = (typed: string): string =>
  typed.replace(/\s*[([{][^)\]}]*\p{L}[^)\]}]*[)\]}]?/gu, '').trim() || typed

/** Whether a stored phone is a full number (E.164) rather than a note of what was typed. */
export const isFullNumber = (phone: string): boolean => /^\+\d{6,15}$/u.test(phone)

const pairs = (digits: string) => digits.replace(/(\d{2})(?=\d)/gu, '$1 ')

/**
 * The phone as people read it: « 0696 12 34 56 » in the overseas territories, « 06 39 98 00 00 » in
 * metropolitan France, the international form elsewhere, and what was typed when it is no number.
 */
export const formatPhone = (phone: string): string => {
  if (!isFullNumber(phone)) return phone
  const overseas = /^\+(?:596|590|594|262)(\d{3})(\d{6})$/u.exec(phone)
  if (overseas) return `0${overseas[1]} ${pairs(overseas[2] ?? '')}`
  const metropolitan = /^\+33(\d{9})$/u.exec(phone)
  if (metropolitan) return pairs(`0${metropolitan[1]}`)
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone
}

/** Mobile numbers of France and its territories: those that can receive an SMS. */
export const isMobile = (phone: string): boolean =>
  /^\+33[67]\d{8}$/u.test(phone) || /^\+(?:596|590|594|262)[67]\d{8}$/u.test(phone)
