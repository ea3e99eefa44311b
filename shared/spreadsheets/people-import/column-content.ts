import { COMMON_FIRST_NAMES } from '#shared/domain/common-first-names.ts'
import { readCommune } from '#shared/domain/commune-matching.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { isCapitals, isParticle } from '#shared/domain/name-splitting.ts'
import { readPhone } from '#shared/domain/phones.ts'
import { readYesNo } from '#shared/domain/yes-no.ts'
import type { Cell, TableRow } from '../table-reader/table.ts'
import { cellText, isDash } from './cell-text.ts'
import { readPreferredContact } from './contact-words.ts'
import { isEveryday, isListWord } from './list-words.ts'
import { bareName, nameWords } from './name-shape.ts'

/** Share (0 to 1) of a column's filled cells that read as each kind of value. */
export type ColumnContent = {
  readonly filled: number
  readonly phone: number
  readonly email: number
  readonly commune: number
  readonly postcode: number
  readonly yesNo: number
  readonly contact: number
  readonly fullName: number
  readonly firstName: number
  readonly name: number
  /** Names all in capitals, as family names are written: « DURAND », « DE LA ROCHE ». */
  readonly capitals: number
  /** Names of a word or two that begin with a capital and go on without: « Kelly-Ann ». */
  readonly calm: number
  /** Answers, days, trades, groups: « Absent », « Coiffeuse », « CFA ». */
  readonly listWords: number
  /** Words of every day that may be names: « Petit », « Bois ». */
  readonly everyday: number
  /** How many different values there are, for each filled cell: 1 when none is there twice. */
  readonly distinct: number
  readonly numbering: number
  readonly samples: readonly string[]
}

const SAMPLED = 150

/** Whether a cell is a telephone, and not a small number or a word. */
export const isPhone = (cell: Cell, text: string): boolean => {
  if (typeof cell === 'number' ? cell < 100_000_000 : !/\d{2}/u.test(text)) return false
  return readPhone(text).phone.startsWith('+')
}

/** Whether a cell is one e-mail address and nothing else. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text)

const isFullName = (words: readonly string[]) =>
  words.length >= 2 &&
  (words.some((word) => word.length > 1 && word === word.toLocaleUpperCase('fr')) ||
    words.some((word) => COMMON_FIRST_NAMES.has(foldText(word))))

const isCalm = (word: string) => /^\p{Lu}/u.test(word) && !isCapitals(word)

/** Looks at the first filled cells of a column below `headerRow`. */
export const inspectColumn = (rows: readonly TableRow[], column: number): ColumnContent => {
  const counts = {
    phone: 0,
    email: 0,
    commune: 0,
    postcode: 0,
    yesNo: 0,
    contact: 0,
    fullName: 0,
    firstName: 0,
    name: 0,
    capitals: 0,
    calm: 0,
    listWords: 0,
    everyday: 0,
    numbering: 0,
  }
  const samples: string[] = []
  const values = new Set<string>()
  let filled = 0
  let previous = Number.NaN
  for (const row of rows) {
    const cell = row.cells[column] ?? null
    const text = cellText(cell)
    if (text === '' || isDash(text)) continue
    filled += 1
    values.add(foldText(text))
    if (samples.length < 5) samples.push(text.slice(0, 80))
    if (isPhone(cell, text)) counts.phone += 1
    if (isEmail(text)) counts.email += 1
    if (/^97\d{3}$/u.test(text)) counts.postcode += 1
    else if (['name', 'abbreviation'].includes(readCommune(text).kind)) counts.commune += 1
    if (['yes', 'no'].includes(readYesNo(cell).answer)) counts.yesNo += 1
    if (readPreferredContact(text).contacts.length > 0) counts.contact += 1
    const words = nameWords(bareName(text).name)
    if (words) {
      counts.name += 1
      if (isListWord(text)) counts.listWords += 1
      else if (isEveryday(text)) counts.everyday += 1
      if (words.every((word) => isCapitals(word) || isParticle(word))) counts.capitals += 1
      if (words.length <= 2 && words.every(isCalm)) counts.calm += 1
      if (isFullName(words)) counts.fullName += 1
      if (words.length === 1 && COMMON_FIRST_NAMES.has(foldText(text))) counts.firstName += 1
    }
    const number = Number(text)
    if (Number.isInteger(number) && (number === previous + 1 || filled === 1)) counts.numbering += 1
    previous = number
    if (filled >= SAMPLED) break
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled)
  return {
    filled,
    phone: share(counts.phone),
    email: share(counts.email),
    commune: share(counts.commune),
    postcode: share(counts.postcode),
    yesNo: share(counts.yesNo),
    contact: share(counts.contact),
    fullName: share(counts.fullName),
    firstName: share(counts.firstName),
    name: share(counts.name),
    capitals: share(counts.capitals),
    calm: share(counts.calm),
    listWords: share(counts.listWords),
    everyday: share(counts.everyday),
    distinct: share(values.size),
    numbering: share(counts.numbering),
    samples,
  }
}
